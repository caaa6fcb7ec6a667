import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What is remembered between runs, so that an interrupted one goes on where it was and nothing is asked for twice. No key is in it. */
export interface ArchiveState {
  readonly schemaVersion: 1;
  /** Copies that the service told of, by source address, and when. */
  readonly found: Record<string, { address: string; at: string }>;
  /** Copies that are being made. */
  readonly jobs: Record<string, { job: string; at: string }>;
  /** Pages that the service cannot copy. */
  readonly refused: Record<string, { code: string; at: string }>;
  /** How many copies were asked for on a day (UTC). */
  captures: { day: string; count: number };
}

const nothing = (): ArchiveState => ({
  schemaVersion: 1,
  found: {},
  jobs: {},
  refused: {},
  captures: { day: '', count: 0 },
});

const minute = 60_000;
/** How long each memory holds, in milliseconds. The service keeps the state of a job for an hour. */
const holds = { found: 30 * 24 * 60 * minute, jobs: 55 * minute, refused: 7 * 24 * 60 * minute };

const isState = (value: unknown): value is ArchiveState => {
  const state = value as Partial<ArchiveState> | null;
  const isGroup = (part: unknown): boolean =>
    part !== null && typeof part === 'object' && !Array.isArray(part);
  return (
    state !== null &&
    typeof state === 'object' &&
    state.schemaVersion === 1 &&
    [state.found, state.jobs, state.refused, state.captures].every(isGroup) &&
    Number.isInteger(state.captures?.count)
  );
};

/** The memory in `file` as far as it still holds at `now`; an empty one where there is none or it cannot be read. */
export const readState = async (file: string, now: Date): Promise<ArchiveState> => {
  let state = nothing();
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (isState(read)) state = read;
  } catch {
    // No memory: everything is asked for anew.
  }
  for (const part of ['found', 'jobs', 'refused'] as const)
    for (const [url, entry] of Object.entries(state[part])) {
      const age = now.getTime() - Date.parse(entry?.at);
      if (!(age >= -minute && age < holds[part])) delete state[part][url];
    }
  const today = now.toISOString().slice(0, 10);
  if (state.captures.day !== today) state.captures = { day: today, count: 0 };
  return state;
};

/** Writes the memory beside the old one, which it then replaces. */
export const writeState = async (file: string, state: ArchiveState): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, `${JSON.stringify(state, undefined, 2)}\n`);
  await rename(`${file}.part`, file);
};
