import { mkdir, open, rename, rmdir, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What writing does to a disk, one act each. Handed in, so that a test can let any of them fail, or end the process in it. */
export interface Disk {
  readonly makeFolder: (path: string) => Promise<void>;
  /** Writes a new file, with the permissions of `mode` where it is given; there must be none of that name. */
  readonly writeNew: (path: string, bytes: Uint8Array, mode?: number) => Promise<void>;
  /** Moves a file or folder; a file takes the place of another in one act, so that nobody finds half of it. */
  readonly move: (from: string, to: string) => Promise<void>;
  readonly removeFile: (path: string) => Promise<void>;
  /** Removes a folder that is empty. */
  readonly removeFolder: (path: string) => Promise<void>;
}

/** Makes sure that the names in a folder outlive a power cut. Windows knows no such thing and refuses. */
const flushFolder = async (path: string): Promise<void> => {
  const handle = await open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
};

/** The disk of this machine. An act is over only when it would outlive a power cut. */
export const disk: Disk = {
  makeFolder: async (path) => {
    await mkdir(path);
    await flushFolder(dirname(path));
  },
  writeNew: async (path, bytes, mode) => {
    const handle = await open(path, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      // What the process masks at creation (umask) is not what the file had before.
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  move: async (from, to) => {
    await rename(from, to);
    await flushFolder(dirname(to));
  },
  removeFile: async (path) => {
    await unlink(path);
    await flushFolder(dirname(path));
  },
  removeFolder: (path) => rmdir(path),
};
