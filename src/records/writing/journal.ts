import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Disk } from './disk.ts';
import type { Owner } from './owner.ts';

/**
 * The folder, hidden in the content folder, that is there exactly while files are being written. It is prepared under another name,
 * and moved here whole as the first act and away as the last one, so that nobody ever finds half a journal.
 */
export const journalName = '.veedor-writing';

/** Where old texts are kept whose files somebody else changed while they were being written. */
export const keptName = '.veedor-kept';

/** What a change does to one file, told by digests: the texts themselves lie beside the journal. */
export interface JournalEntry {
  readonly file: string;
  /** Digest of the text before; absent where there was no file. */
  readonly before?: string;
  /** Digest of the text after; absent where the file is taken out. */
  readonly after?: string;
  /** Permissions of the file before. */
  readonly mode?: number;
}

export interface Journal {
  readonly version: 1;
  readonly owner: Owner;
  readonly entries: readonly JournalEntry[];
  /** Folders that were not there before, outer ones first. */
  readonly folders: readonly string[];
}

/** The names under which the old and the new text of an entry lie beside the journal. */
export const oldText = (index: number): string => `${index}.old`;
export const newText = (index: number): string => `${index}.new`;

/** Name of the folder in which one process prepares or clears away a journal. */
export const asideOf = (process: number): string => `${journalName}-${process}`;

/** The process that a folder of such a name belongs to. */
export const ownerOfAside = (name: string): number | undefined => {
  const match = /^\.veedor-writing-(\d+)$/.exec(name);
  return match ? Number(match[1]) : undefined;
};

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The digest of a file as it lies on the disk now; undefined where there is none. */
export const digestNow = async (path: string): Promise<string | undefined> => {
  try {
    return digestOf(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

export const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** The content folder itself, where its path leads to it by a link. */
export const folderItself = (contentDir: string): Promise<string> => realpath(contentDir);

/** The journal of a change that is under way or was broken off; undefined where there is none. */
export const readJournal = async (folder: string): Promise<Journal | undefined> => {
  try {
    return JSON.parse(await readFile(join(folder, journalName, 'journal.json'), 'utf8')) as Journal;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Removes a folder of plain files, one act each. Gone already is as good. */
export const clear = async (disk: Disk, path: string): Promise<void> => {
  const names = await readdir(path).catch((): string[] => []);
  for (const name of names) await disk.removeFile(join(path, name)).catch(unlessGone);
  await disk.removeFolder(path).catch(unlessGone);
};

const unlessGone = (error: unknown): void => {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
};

/** Folders above a file that are not there yet, outer ones first. */
export const missingFolders = async (folder: string, file: string): Promise<readonly string[]> => {
  const missing: string[] = [];
  for (let above = dirname(file); above !== '.'; above = dirname(above))
    if (!(await exists(join(folder, above)))) missing.unshift(above);
  return missing;
};
