import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { digestNow, digestOf, type JournalEntry } from './journal.ts';
import { Refused } from './refusal.ts';

/** A file to write, replace or take out. */
export interface FileChange {
  /** Path inside the content folder, with forward slashes. */
  readonly file: string;
  /** The text that the change was worked out from; absent where there must be no file yet. */
  readonly before?: Uint8Array;
  /** The text to write; absent: the file is taken out. */
  readonly after?: Uint8Array;
}

const isInside = (file: string): boolean =>
  file !== '' &&
  !file.includes('\\') &&
  !file.includes('\0') &&
  file.split('/').every((part) => part !== '' && !part.startsWith('.'));

/** What a change does to a file, where the place is one that may be written. */
export const entryOf = async (folder: string, { file, before, after }: FileChange): Promise<JournalEntry> => {
  if (!isInside(file)) throw new Refused({ why: 'path', file });
  // The reader of the content follows no links: what is written through one would be lost to the portal.
  for (let above = dirname(file); above !== '.'; above = dirname(above)) {
    const place = await lstat(join(folder, above)).catch(() => undefined);
    if (place?.isSymbolicLink()) throw new Refused({ why: 'link', file: above });
    if (place && !place.isDirectory()) throw new Refused({ why: 'path', file });
  }
  const place = await lstat(join(folder, file)).catch(() => undefined);
  if (place?.isSymbolicLink()) throw new Refused({ why: 'link', file });
  if (place && !place.isFile()) throw new Refused({ why: 'no-file', file });
  if (place && (place.mode & 0o222) === 0) throw new Refused({ why: 'read-only', file });
  const entry: JournalEntry = {
    file,
    ...(before ? { before: digestOf(before) } : {}),
    ...(after ? { after: digestOf(after) } : {}),
    ...(place ? { mode: place.mode & 0o777 } : {}),
  };
  await mustBeAsBefore(folder, entry);
  return entry;
};

/** Ends the writing where a file is no longer what the change was worked out from. */
export const mustBeAsBefore = async (folder: string, { file, before }: JournalEntry): Promise<void> => {
  if ((await digestNow(join(folder, file))) !== before)
    throw new Refused({ why: before === undefined ? 'exists' : 'changed', file });
};
