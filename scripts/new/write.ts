import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

import type { SourceFile } from '#records/source-file.ts';

import type { Work } from './work.ts';
import type { Said } from './words.ts';

const isExisting = (fault: unknown): boolean => (fault as NodeJS.ErrnoException).code === 'EEXIST';

/** Puts a changed file in the place of the one that was read; false where that is no longer what is there. */
const replace = async (path: string, before: Uint8Array, after: Uint8Array): Promise<boolean> => {
  if (Buffer.compare(await readFile(path), before) !== 0) return false;
  const beside = join(dirname(path), `.${process.pid}.part`);
  await writeFile(beside, after, { flag: 'wx' });
  await rename(beside, path);
  return true;
};

/** Writes the files, all of them or none, and nothing over what is there. Gives what to say, and whether they are written. */
export const writeFiles = async (
  { directory, source }: Work,
  files: readonly SourceFile[],
  words: Said,
): Promise<{ readonly isWritten: boolean; readonly lines: readonly string[] }> => {
  const shown = (file: string): string => relative(process.cwd(), join(directory, file));
  const made: string[] = [];
  for (const { file, bytes } of files) {
    const path = join(directory, file);
    const before = source(file);
    let refusal: string | undefined;
    try {
      await mkdir(dirname(path), { recursive: true });
      if (!before) await writeFile(path, bytes, { flag: 'wx' });
      else if (!(await replace(path, before.bytes, bytes))) refusal = words.changed(shown(file));
    } catch (fault) {
      if (!isExisting(fault)) throw fault;
      refusal = words.exists(shown(file));
    }
    if (refusal !== undefined) {
      for (const each of made) await rm(each);
      return { isWritten: false, lines: [refusal] };
    }
    if (!before) made.push(path);
  }
  return { isWritten: true, lines: files.map(({ file }) => words.written(shown(file))) };
};
