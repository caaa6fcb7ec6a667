import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { recordText } from './sample.ts';
import { samples } from './sample-records.ts';

/** How many records an invented history begins with. */
const recordCount = 400;
const firstMoment = Date.parse('2020-01-01T12:00:00Z') / 1000;

const run = async (words: readonly string[], input: string): Promise<void> => {
  const child = spawn('git', words, { stdio: ['pipe', 'ignore', 'inherit'] });
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`git ${words.join(' ')} ended with ${code}.`);
};

const block = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

const commitText = (index: number, message: string, files: readonly (readonly [string, string])[]): string =>
  [
    'commit refs/heads/main\n',
    `committer A <a@example.org> ${firstMoment + index * 3600} +0000\n`,
    block(message),
    ...files.map(([file, text]) => `M 100644 inline content/${file}\n${block(text)}`),
  ].join('');

const called = (text: string, title: string): string => text.replace(/^(title|name): .*$/m, `$1: ${title}`);

/** What the nth change makes of the text of a record: another title each time, sometimes a source more, sometimes another body. */
const changed = (text: string, index: number): string => {
  const source = `  - key: fuente-${index}\n    title: Fuente ${index}\n    publisher: Gaceta\n    url: https://example.org/\n`;
  const sourced = index % 3 === 0 ? text.replace(/^sources:\n/m, `$&${source}`) : text;
  return `${called(sourced, `Cambio ${index}`)}${index % 5 === 0 ? `\nVez ${index}.\n` : ''}`;
};

/**
 * Makes a git repository in `folder` whose `content/` has a history of `commits` commits: 400 invented records, then changes of one
 * record each, with its translation every second time, of twenty every fiftieth time, a correction every tenth. The same number gives
 * the same commits. Nothing but the history is written: the folder `content/` is empty.
 */
export const writeHistory = async (folder: string, commits: number): Promise<void> => {
  const texts = samples(recordCount).map(({ folder: type, id, fields, translation, body }) => {
    const [own, other] = [`${type}/${id}.md`, `${type}/${id}.en.md`];
    return { own, other, text: recordText(own, fields, body), english: recordText(other, translation, '') };
  });
  type Texts = (typeof texts)[number];
  const files = ({ own, other, text, english }: Texts, both: boolean): [string, string][] => [
    [own, text],
    ...(both ? [[other, english] as [string, string]] : []),
  ];
  const all = texts.flatMap((each) => files(each, true));
  const parts = [commitText(0, 'Enter all', all)];
  for (let index = 1; index < commits; index += 1) {
    const count = index % 50 === 0 ? 20 : 1;
    const written = Array.from({ length: count }, (_, more) => (index * 7 + more) % recordCount).flatMap(
      (at) => {
        const record = texts[at] as Texts;
        record.text = changed(record.text, index);
        record.english = called(record.english, `Change ${index}`);
        return files(record, index % 2 === 0);
      },
    );
    const trailer = index % 10 === 0 ? `\n\nCorrection: It was ${index - 1}.` : '';
    parts.push(commitText(index, `Change ${index}${trailer}`, written));
  }
  await mkdir(join(folder, 'content'), { recursive: true });
  await run(['init', '--quiet', '--initial-branch', 'main', folder], '');
  await run(['-C', folder, 'fast-import', '--quiet'], parts.join(''));
};
