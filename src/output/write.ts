import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outDir } from 'astro:config/server';

/** A file to be written, with its path from the root of the portal. */
export interface File {
  readonly path: string;
  readonly text: () => string;
}

/**
 * Writes files straight to the folder in which the site is being built, and gives how many there were. As routes of Astro each would
 * cost some milliseconds, which is most of what thousands of small files take.
 */
export const writeFiles = async (files: AsyncIterable<File>): Promise<number> => {
  const folders = new Set<string>();
  let count = 0;
  for await (const { path, text } of files) {
    const file = fileURLToPath(new URL(path, outDir));
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // At once, without waiting: one small file after the other leaves nothing to be done meanwhile.
    writeFileSync(file, text());
    count += 1;
  }
  return count;
};
