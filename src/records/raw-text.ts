import type { Issue } from '#model/issue.ts';

import { excerpt } from './excerpt.ts';
import type { SourceFile } from './source-file.ts';

/** The largest file the portal reads, in bytes. */
export const largestFile = 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Where the bytes stop being UTF-8: the offset of the first bad byte. */
export const firstBadByte = (bytes: Uint8Array): number => {
  let [low, high] = [0, bytes.length];
  const stream = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), {
        stream: true,
      });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (stream(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The text that the bytes are in Windows’ own Latin-1, where quotes and dashes have places too. */
export const latin1 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

/**
 * Signs that are not seen and change what is read: control characters, which no page or feed may carry, marks that turn the direction
 * of a text round, and spaces without width, which part a word from the one that looks like it.
 */
const unseen =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u200B\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/;

/**
 * The text of a file, or the reasons why it cannot be read as it must be: UTF-8, without a byte order mark, lines ended by
 * a line feed, no tab, no sign that is not seen, at most 1 MiB. A file with a mark, CRLF, tabs or such signs still gives its text, so
 * that its other problems show in the same run.
 */
export const readText = ({ file, bytes }: SourceFile): { text?: string; issues: Issue[] } => {
  const issue = (
    rule: string,
    offset: number,
    message: Issue['message'],
    hint: NonNullable<Issue['hint']>,
  ): Issue => ({
    rule,
    severity: 'error',
    file,
    place: { in: 'text', offset },
    message,
    hint,
  });
  if (bytes.length > largestFile)
    return {
      issues: [
        issue(
          'file-too-large',
          0,
          {
            es: `el archivo pesa ${bytes.length} bytes; el máximo es ${largestFile} (1 MiB).`,
            en: `the file has ${bytes.length} bytes; the most is ${largestFile} (1 MiB).`,
          },
          {
            es: 'Divida el archivo, o deje fuera lo que no sea parte del registro.',
            en: 'Split the file, or leave out what is not part of the record.',
          },
        ),
      ],
    };
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    const before = latin1(bytes.subarray(0, at)).split('\n');
    const line = latin1(bytes).split('\n')[before.length - 1] ?? '';
    return {
      issues: [
        {
          ...issue(
            'not-utf-8',
            0,
            {
              es: `la línea ${before.length} no está en UTF-8; parece Latin-1 (Windows).`,
              en: `line ${before.length} is not UTF-8; it looks like Latin-1 (Windows).`,
            },
            {
              es: `Guarde el archivo como «UTF-8». La línea debe leerse: «${excerpt(line)}»`,
              en: `Save the file as “UTF-8”. The line should read: “${excerpt(line)}”`,
            },
          ),
          place: { in: 'cell', line: before.length },
        },
      ],
    };
  }
  const issues: Issue[] = [];
  if (text.startsWith('\uFEFF')) {
    issues.push(
      issue(
        'byte-order-mark',
        0,
        {
          es: 'el archivo empieza con una marca invisible (BOM).',
          en: 'the file starts with an invisible mark (BOM).',
        },
        { es: 'Guárdelo como «UTF-8», no «UTF-8 con BOM».', en: 'Save it as “UTF-8”, not “UTF-8 with BOM”.' },
      ),
    );
    text = text.slice(1);
  }
  const cr = text.indexOf('\r');
  if (cr !== -1) {
    issues.push(
      issue(
        'line-endings',
        cr,
        {
          es: 'las líneas terminan como en Windows (CRLF); se esperaba LF.',
          en: 'lines end the Windows way (CRLF); LF was expected.',
        },
        {
          es: 'Ejecute «npm run format», o elija LF en su editor.',
          en: 'Run “npm run format”, or choose LF in your editor.',
        },
      ),
    );
    text = text.replace(/\r\n?/g, '\n');
  }
  const hidden = text.search(unseen);
  if (hidden !== -1) {
    const code = `U+${(text.codePointAt(hidden) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    issues.push(
      issue(
        'unseen-sign',
        hidden,
        {
          es: `hay un signo que no se ve (${code}) y que no se puede publicar.`,
          en: `there is a sign that is not seen (${code}) and cannot be published.`,
        },
        {
          es: 'Borre la palabra entera y escríbala de nuevo, sin copiarla.',
          en: 'Delete the whole word and type it again, without copying it.',
        },
      ),
    );
  }
  const conflict = text.search(/^(?:<{7}|>{7})(?: |$)/m);
  if (conflict !== -1) {
    issues.push(
      issue(
        'conflict-marks',
        conflict,
        {
          es: 'quedaron aquí dos textos sin elegir, entre «<<<<<<<» y «>>>>>>>».',
          en: 'two texts were left here without a choice, between “<<<<<<<” and “>>>>>>>”.',
        },
        {
          es: 'Deje uno de los dos y borre las líneas «<<<<<<<», «=======» y «>>>>>>>».',
          en: 'Keep one of the two and delete the lines “<<<<<<<”, “=======” and “>>>>>>>”.',
        },
      ),
    );
  }
  const tab = text.indexOf('\t');
  if (tab !== -1) {
    issues.push(
      issue(
        'tab',
        tab,
        { es: 'hay un tabulador; se esperaban espacios.', en: 'there is a tab; spaces were expected.' },
        {
          es: 'Cámbielo por espacios (dos por nivel).',
          en: 'Replace it with spaces (two per level).',
        },
      ),
    );
  }
  return { text, issues };
};
