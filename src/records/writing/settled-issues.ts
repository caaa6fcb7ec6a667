import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Issue, Message } from '#model/issue.ts';

import { keptName } from './journal.ts';
import { settleWriting } from './settle.ts';

const aboutFile = (
  rule: string,
  severity: Issue['severity'],
  file: string,
  message: Message,
  hint: Message,
): Issue => ({ rule, severity, file, place: { in: 'file' }, message, hint });

/**
 * Puts right what a broken-off writing left (`settleWriting`), and says what came of it: which files are again as they were, and which
 * old texts are kept because somebody saved a newer one. A kept text is named at every check, until its file is taken out.
 */
export const settledIssues = async (contentDir: string): Promise<readonly Issue[]> => {
  const { restored, busy } = await settleWriting(contentDir);
  const kept = await readdir(join(contentDir, keptName)).catch((): string[] => []);
  return [
    ...(busy
      ? [
          aboutFile(
            'writing-under-way',
            'error',
            '.',
            {
              es: 'otra orden está escribiendo registros desde hace más de diez segundos.',
              en: 'another command has been writing records for more than ten seconds.',
            },
            {
              es: 'Espere a que termine, o ciérrela, y repita esta.',
              en: 'Wait until it ends, or close it, and repeat this one.',
            },
          ),
        ]
      : []),
    ...restored.map((file) =>
      aboutFile(
        'writing-undone',
        'warning',
        file,
        {
          es: 'una orden se cortó mientras escribía; este archivo está otra vez como antes de ella.',
          en: 'a command was cut off while it was writing; this file is again as it was before it.',
        },
        { es: 'Repita esa orden.', en: 'Repeat that command.' },
      ),
    ),
    ...kept.sort().map((name) =>
      aboutFile(
        'text-kept',
        'warning',
        `${keptName}/${name}`,
        {
          es: 'es el texto anterior de un archivo que alguien cambió mientras otra orden lo escribía; el texto nuevo sigue en su lugar.',
          en: 'this is the former text of a file that somebody changed while another command was writing it; the newer text is in its place.',
        },
        {
          es: 'Compare los dos textos; cuando ya no lo necesite, borre este archivo.',
          en: 'Compare the two texts; when you no longer need it, delete this file.',
        },
      ),
    ),
  ];
};
