import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What makes git say the same whoever runs it, and keeps it from asking another machine for what a partial copy lacks. */
const settled = ['--no-replace-objects', '-c', 'core.quotePath=false', '-c', 'log.follow=false'];
const surroundings = () => ({ ...process.env, GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' });

/** What git prints, in `directory`; undefined where there is no git, or it refuses. */
export const git = async (directory: string, ...words: readonly string[]): Promise<string | undefined> => {
  try {
    const { stdout } = await run('git', ['-C', directory, ...settled, ...words], {
      env: surroundings(),
      maxBuffer: Number.MAX_SAFE_INTEGER,
    });
    return stdout;
  } catch {
    return undefined;
  }
};

/** Files as git keeps them, by the digest of what they hold. */
export interface Blobs {
  /** The bytes of each; throws `MissingBlob` for one that this copy of the repository lacks. */
  readonly read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  readonly close: () => void;
}

/** A file that the history names and this copy of the repository does not hold. */
export class MissingBlob extends Error {}

/** One process that hands out any number of files of the repository of `directory`. */
export const openBlobs = (directory: string): Blobs => {
  const child = spawn('git', ['-C', directory, ...settled, 'cat-file', '--batch'], {
    env: surroundings(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const chunks = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let held: Buffer = Buffer.alloc(0);
  /** Waits until so many bytes more are here. */
  const fill = async (bytes: number): Promise<void> => {
    const parts = [held];
    for (let size = held.length; size < bytes;) {
      const { value, done } = await chunks.next();
      if (done) throw new MissingBlob('git ended before it had given every file.');
      parts.push(value);
      size += value.length;
    }
    if (parts.length > 1) held = Buffer.concat(parts);
  };
  const take = (bytes: number): Buffer => {
    const taken = held.subarray(0, bytes);
    held = held.subarray(bytes);
    return taken;
  };
  const head = async (): Promise<string> => {
    let end = held.indexOf(10);
    while (end < 0) {
      await fill(held.length + 1);
      end = held.indexOf(10);
    }
    return take(end + 1)
      .toString('latin1')
      .trimEnd();
  };
  const one = async (): Promise<Uint8Array> => {
    const line = await head();
    const size = / blob (\d+)$/.exec(line)?.[1];
    if (size === undefined) throw new MissingBlob(line);
    await fill(Number(size) + 1);
    return take(Number(size) + 1).subarray(0, -1);
  };
  return {
    read: async (ids) => {
      const found = new Map<string, Uint8Array>();
      if (ids.length > 0) child.stdin.write(`${ids.join('\n')}\n`);
      for (const id of ids) found.set(id, await one());
      return found;
    },
    close: () => void child.stdin.end(),
  };
};
