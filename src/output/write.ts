import { mkdirSync, writeFile } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { outDir } from 'astro:config/server';

/** A file to be written, with its path from the root of the portal. */
export interface File {
  readonly path: string;
  readonly text: () => string;
}

// The one with a callback: a file is not opened as an object of its own, which for small ones costs more than to write them.
const write = promisify(writeFile);

/** How many files are on their way to the disk while the next is made. */
const lanes = 8;

/**
 * Writes files straight to the folder in which the site is being built, and gives how many there were. As routes of Astro each would
 * cost some milliseconds, which is most of what thousands of small files take.
 */
export const writeFiles = async (files: AsyncIterator<File>): Promise<number> => {
  const folders = new Set<string>();
  let count = 0;
  const writeNext = async (): Promise<void> => {
    for (let next = await files.next(); !next.done; next = await files.next()) {
      const file = fileURLToPath(new URL(next.value.path, outDir));
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      count += 1;
      await write(file, next.value.text());
    }
  };
  await Promise.all(Array.from({ length: lanes }, writeNext));
  return count;
};
