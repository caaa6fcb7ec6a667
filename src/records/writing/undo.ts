import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Disk } from './disk.ts';
import {
  asideOf,
  clear,
  digestNow,
  exists,
  type Journal,
  type JournalEntry,
  journalName,
  keptName,
  oldText,
} from './journal.ts';

/** What undoing did. */
export interface Undone {
  /** Files that are again as they were. */
  readonly restored: readonly string[];
  /** Files that somebody changed meanwhile: their newer text stays, and where the text before it is kept. */
  readonly newer: readonly { readonly file: string; readonly keptAs?: string }[];
}

/** A name in the folder of kept texts that is still free. */
const freeName = async (folder: string, file: string): Promise<string> => {
  const flat = file.replaceAll('/', '--');
  for (let count = 1; ; count += 1) {
    const name = `${keptName}/${flat}${count === 1 ? '' : `.${count}`}`;
    if (!(await exists(join(folder, name)))) return name;
  }
};

const keepOld = async (disk: Disk, folder: string, file: string, index: number): Promise<string> => {
  const name = await freeName(folder, file);
  if (!(await exists(join(folder, keptName)))) await disk.makeFolder(join(folder, keptName));
  await disk.writeNew(join(folder, name), await readFile(join(folder, journalName, oldText(index))));
  return name;
};

const putBack = async (
  disk: Disk,
  folder: string,
  { file, before, mode }: JournalEntry,
  index: number,
): Promise<void> => {
  const target = join(folder, file);
  if (before === undefined) return disk.removeFile(target);
  // A copy takes its place: the text itself stays in the journal until all are back, since undoing may be interrupted too.
  const copy = join(folder, journalName, `${index}.back-${process.pid}`);
  if (await exists(copy)) await disk.removeFile(copy);
  await disk.writeNew(copy, await readFile(join(folder, journalName, oldText(index))), mode);
  await disk.move(copy, target);
};

/**
 * Puts everything back as the journal says it was, the last change first, and then takes the journal away. A file that is neither as
 * it was before nor as it was written is somebody's newer text: it stays, and the text before it is kept. May be repeated after
 * an interruption at any act of it.
 */
export const undo = async (disk: Disk, folder: string, journal: Journal): Promise<Undone> => {
  const restored: string[] = [];
  const newer: { file: string; keptAs?: string }[] = [];
  for (const [index, entry] of [...journal.entries.entries()].toReversed()) {
    const now = await digestNow(join(folder, entry.file));
    if (now === entry.before) continue;
    if (now === entry.after) {
      await putBack(disk, folder, entry, index);
      restored.push(entry.file);
    } else if (entry.before === undefined) newer.push({ file: entry.file });
    else newer.push({ file: entry.file, keptAs: await keepOld(disk, folder, entry.file, index) });
  }
  for (const made of journal.folders.toReversed())
    await disk.removeFolder(join(folder, made)).catch(unlessInUse);
  await putAway(disk, folder);
  return { restored: restored.sort(), newer: newer.toReversed() };
};

const unlessInUse = (error: unknown): void => {
  const { code = '' } = error as NodeJS.ErrnoException;
  // Somebody put a file there meanwhile, or the folder was not made yet.
  if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(code)) throw error;
};

/** Takes the journal away in one act, and then clears up what it was. */
export const putAway = async (disk: Disk, folder: string): Promise<void> => {
  const aside = join(folder, asideOf(process.pid));
  if (await exists(aside)) await clear(disk, aside);
  await disk.move(join(folder, journalName), aside);
  await clear(disk, aside);
};
