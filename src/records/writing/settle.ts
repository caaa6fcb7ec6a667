import { readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { type Disk, disk as thisDisk } from './disk.ts';
import { clear, folderItself, type Journal, journalName, ownerOfAside, readJournal } from './journal.ts';
import { isNumberInUse, isRunning, type Owner, self } from './owner.ts';
import { undo, type Undone } from './undo.ts';

/** How long to wait for another command that is writing, in milliseconds, and how often to look. */
const patience = 10_000;
const interval = 50;

/** Folders that this very process is writing to. */
const underWay = new Set<string>();

/** Says that this process writes to a folder; gives what says that it no longer does. Undefined where it already does. */
export const beginWriting = (folder: string): (() => void) | undefined => {
  if (underWay.has(folder)) return undefined;
  underWay.add(folder);
  return () => underWay.delete(folder);
};

const nothing: Undone & { readonly busy: boolean } = { restored: [], newer: [], busy: false };

const isAlive = async (folder: string, owner: Owner): Promise<boolean> =>
  (await isRunning(owner)) && (owner.process !== process.pid || underWay.has(folder));

/** Takes the right to undo, so that two commands do not do it at once. False where another has it. */
const claim = async (folder: string): Promise<boolean> => {
  const path = join(folder, journalName, 'claim');
  const mine = JSON.stringify(await self());
  try {
    await writeFile(path, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (code !== 'EEXIST') throw error;
  }
  const held = await readFile(path, 'utf8').catch(() => '');
  const isOwn = held === mine;
  if (!isOwn && held !== '' && (await isRunning(JSON.parse(held) as Owner))) return false;
  if (isOwn) return true;
  await unlink(path).catch(() => undefined);
  return claim(folder);
};

/** Clears away what ended processes left of journals that no longer hold. */
const clearRubbish = async (disk: Disk, folder: string, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    const owner = ownerOfAside(name);
    const isOld =
      owner !== undefined && (owner === process.pid ? !underWay.has(folder) : !isNumberInUse(owner));
    if (isOld) await clear(disk, join(folder, name));
  }
};

/**
 * Waits for a command that is writing to the content folder, and puts everything back where one was broken off. To be called before the
 * content is read. Costs one look at the folder where nothing is under way. `busy`: another command was still writing after ten seconds.
 */
export const settleWriting = async (
  contentDir: string,
  { disk = thisDisk }: { readonly disk?: Disk } = {},
): Promise<Undone & { readonly busy: boolean }> => {
  const folder = await folderItself(contentDir);
  const names = (await readdir(folder)).filter((name) => name.startsWith(journalName));
  if (names.length === 0) return nothing;
  await clearRubbish(disk, folder, names);
  for (let waited = 0; ; waited += interval) {
    const journal: Journal | undefined = await readJournal(folder);
    if (!journal) return nothing;
    if (!(await isAlive(folder, journal.owner)) && (await claim(folder)))
      return { ...(await undo(disk, folder, journal)), busy: false };
    if (waited >= patience) return { ...nothing, busy: true };
    await setTimeout(interval);
  }
};
