import { lstat } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { type FileChange, entryOf, mustBeAsBefore } from './change.ts';
import { type Disk, disk as thisDisk } from './disk.ts';
import {
  asideOf,
  clear,
  exists,
  folderItself,
  type Journal,
  type JournalEntry,
  journalName,
  missingFolders,
  newText,
  oldText,
} from './journal.ts';
import { self } from './owner.ts';
import { Refused, type Refusal } from './refusal.ts';
import { beginWriting, settleWriting } from './settle.ts';
import { stopRequests } from './stop-requests.ts';
import { undo, type Undone } from './undo.ts';

/** What came of a writing: all of it, or nothing. */
export type Writing =
  | { readonly written: true }
  | { readonly written: false; readonly refusal: Refusal; readonly newer: Undone['newer'] };

const prepare = async (disk: Disk, folder: string, changes: readonly FileChange[]): Promise<Journal> => {
  const entries: JournalEntry[] = [];
  const folders = new Set<string>();
  for (const change of changes) {
    entries.push(await entryOf(folder, change));
    for (const missing of await missingFolders(folder, change.file)) folders.add(missing);
  }
  const owner = await self();
  const journal: Journal = { version: 1, owner, entries, folders: [...folders].sort() };
  const aside = join(folder, asideOf(owner.process));
  await disk.makeFolder(aside);
  for (const [index, { before, after }] of changes.entries()) {
    if (before) await disk.writeNew(join(aside, oldText(index)), before);
    if (after) await disk.writeNew(join(aside, newText(index)), after, entries[index]?.mode);
  }
  await disk.writeNew(join(aside, 'journal.json'), Buffer.from(`${JSON.stringify(journal, null, 2)}\n`));
  return journal;
};

const apply = async (disk: Disk, folder: string, { entries, folders }: Journal): Promise<void> => {
  for (const made of folders) await disk.makeFolder(join(folder, made));
  for (const [index, entry] of entries.entries()) {
    await mustBeAsBefore(folder, entry);
    const target = join(folder, entry.file);
    if (entry.after === undefined) await disk.removeFile(target);
    else await disk.move(join(folder, journalName, newText(index)), target);
  }
};

/** Undoes what was done so far. Where not even that can be done, the journal stays, and the next command does it. */
const takeBack = async (disk: Disk, folder: string, journal: Journal, refusal: Refusal): Promise<Writing> => {
  try {
    const { newer } = await undo(disk, folder, journal);
    return { written: false, refusal, newer };
  } catch {
    return { written: false, refusal: { why: 'unfinished' }, newer: [] };
  }
};

const refusalOf = (error: unknown, folder: string): Refusal => {
  if (error instanceof Refused) return error.refusal;
  const { code, path = '' } = error as NodeJS.ErrnoException;
  // A fault of the program, not of the disk.
  if (code === undefined) throw error;
  return { why: 'disk', code, path: relative(folder, path) || path };
};

/** The same disk, which asks before each act whether to go on. */
const askingFirst = (disk: Disk, check: () => void): Disk => ({
  makeFolder: async (...given) => (check(), disk.makeFolder(...given)),
  writeNew: async (...given) => (check(), disk.writeNew(...given)),
  move: async (...given) => (check(), disk.move(...given)),
  removeFile: async (...given) => (check(), disk.removeFile(...given)),
  removeFolder: async (...given) => (check(), disk.removeFolder(...given)),
});

/** Puts the prepared journal in its place, by which it holds. Another process may have been the first. */
const begin = async (disk: Disk, folder: string, aside: string): Promise<void> => {
  try {
    await disk.move(aside, join(folder, journalName));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw ['ENOTEMPTY', 'EEXIST'].includes(code) ? new Refused({ why: 'busy' }) : error;
  }
};

const writeAll = async (
  disk: Disk,
  stoppable: Disk,
  folder: string,
  changes: readonly FileChange[],
): Promise<Writing> => {
  const aside = join(folder, asideOf(process.pid));
  let journal: Journal;
  try {
    journal = await prepare(stoppable, folder, changes);
    await begin(stoppable, folder, aside);
  } catch (error) {
    await clear(disk, aside).catch(() => undefined);
    return { written: false, refusal: refusalOf(error, folder), newer: [] };
  }
  try {
    await apply(stoppable, folder, journal);
    await stoppable.move(join(folder, journalName), aside);
  } catch (error) {
    // Gone is gone, whatever the disk said: the last act was done.
    if (await exists(join(folder, journalName)))
      return await takeBack(disk, folder, journal, refusalOf(error, folder));
  }
  // All is written; what is left of the journal is rubbish that any later command clears away.
  await clear(disk, aside).catch(() => undefined);
  return { written: true };
};

/**
 * Writes all changes to the content folder, or none of them. Before the first one is made, the old texts lie in a journal: an error,
 * Ctrl-C or an order to end puts everything back at once, and after the end of the process or the machine the next command that reads
 * the content does (`settleWriting`). What somebody saved in the meantime is never written over.
 */
export const writeFiles = async (
  contentDir: string,
  changes: readonly FileChange[],
  { disk = thisDisk }: { readonly disk?: Disk } = {},
): Promise<Writing> => {
  const isFolder = await lstat(`${contentDir}/`).catch(() => undefined);
  if (!isFolder?.isDirectory()) return { written: false, refusal: { why: 'folder' }, newer: [] };
  const folder = await folderItself(contentDir);
  const busy: Writing = { written: false, refusal: { why: 'busy' }, newer: [] };
  if ((await settleWriting(folder)).busy) return busy;
  const end = beginWriting(folder);
  if (!end) return busy;
  const stop = stopRequests();
  try {
    return await writeAll(disk, askingFirst(disk, stop.check), folder, changes);
  } finally {
    end();
    stop.end();
  }
};
