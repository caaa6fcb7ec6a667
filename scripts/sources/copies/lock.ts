import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // It lives, but belongs to somebody else.
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Takes `file` for this process, so that two runs do not ask for the same at once. Gives what gives it back; undefined while another
 * process that is alive has it. What a killed one left is taken over.
 */
export const takeLock = async (file: string): Promise<(() => Promise<void>) | undefined> => {
  await mkdir(dirname(file), { recursive: true });
  for (const _ of [1, 2]) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (Number.isInteger(holder) && holder > 0 && isAlive(holder)) return undefined;
    await rm(file, { force: true });
  }
  return undefined;
};
