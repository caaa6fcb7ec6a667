import { execFileSync } from 'node:child_process';

import type { SourceFile } from '#records/source-file.ts';

/** As much as git may say at once: the whole content of a large portal. */
const maxBuffer = 1024 ** 3;

const git = (directory: string, words: readonly string[], input = ''): Buffer =>
  execFileSync('git', ['-C', directory, ...words], { input, maxBuffer, stdio: ['pipe', 'pipe', 'pipe'] });

/** The files of a folder that the next commit adds or changes, by their path inside it. */
const stagedNames = (directory: string): string[] =>
  git(directory, [
    'diff',
    '--cached',
    '--name-only',
    '--no-renames',
    '--diff-filter=ACMT',
    '--relative',
    '-z',
    '--',
    '.',
  ])
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');

/** Files as they would be committed, which may differ from how they lie on the disk; those that the index has not are left out. */
export const indexedFiles = (directory: string, names: readonly string[]): SourceFile[] => {
  const files: SourceFile[] = [];
  // A name is a line of the question: one with a line end in it is asked for by itself.
  const asked = names.filter((name) => !name.includes('\n'));
  for (const file of names.filter((name) => name.includes('\n')))
    files.push({ file, bytes: git(directory, ['cat-file', 'blob', `:./${file}`]) });
  const answer = git(directory, ['cat-file', '--batch'], asked.map((name) => `:./${name}\n`).join(''));
  let at = 0;
  for (const file of asked) {
    const end = answer.indexOf(0x0a, at);
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(answer.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (type === undefined) continue;
    if (type === 'blob') files.push({ file, bytes: answer.subarray(at, at + Number(size)) });
    at += Number(size) + 1;
  }
  return files;
};

/** What the next commit adds to a folder or changes in it. Throws where the folder is in no git repository. */
export const stagedFiles = (directory: string): SourceFile[] => {
  const names = stagedNames(directory);
  return names.length === 0 ? [] : indexedFiles(directory, names);
};
