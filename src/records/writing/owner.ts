import { readFile } from 'node:fs/promises';

/** A process, so that it can be told from a later one that was given the same number. */
export interface Owner {
  readonly process: number;
  /** When the system started it, as the system says it; empty where that cannot be read. */
  readonly started: string;
}

/** The boot and the tick at which a process was started; empty on systems without `/proc`, and when it is gone. */
const startOf = async (process: number): Promise<string> => {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const stat = await readFile(`/proc/${process}/stat`, 'utf8');
    // The name of the program, in brackets, may hold spaces: fields are counted behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return `${boot.trim()} ${fields[19] ?? ''}`;
  } catch {
    return '';
  }
};

/** This process. */
export const self = async (): Promise<Owner> => ({
  process: process.pid,
  started: await startOf(process.pid),
});

/** Whether some process has this number, whichever it is. */
export const isNumberInUse = (number: number): boolean => {
  try {
    return process.kill(number, 0);
  } catch (error) {
    // Someone else's process: it is there, and not ours to signal.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether a process still runs. */
export const isRunning = async ({ process, started }: Owner): Promise<boolean> =>
  isNumberInUse(process) && started === (await startOf(process));
