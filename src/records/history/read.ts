import type { History, RecordKey, RecordVersion, RemovedRecord } from '#model/history.ts';

import { type Blobs, git, MissingBlob, openBlobs } from './git.ts';
import { type LoggedCommit, logOf } from './log.ts';
import { fieldsOf } from './record-changes.ts';
import { partOf, recordsIn, type TouchedRecord } from './record-files.ts';
import { kindOf, neededBy, versionOf } from './record-versions.ts';

/** Keys that records had before, by today's `aliases`, with those that they have now. */
export type FormerKeys = ReadonlyMap<RecordKey, RecordKey>;

/** What is asked of a repository first. */
interface Place {
  readonly head: string;
  readonly prefix: string;
  /** Whether this copy of the repository lacks a part of the history, or of the files that it names. */
  readonly isShallow: boolean;
}

const placeOf = async (directory: string): Promise<Place | undefined> => {
  const [answer, promised] = await Promise.all([
    git(directory, 'rev-parse', '--show-prefix', '--is-shallow-repository', 'HEAD'),
    git(directory, 'config', '--get-regexp', '^remote\\..*\\.promisor$', '^true$'),
  ]);
  const [prefix, shallow, head] = answer?.split('\n') ?? [];
  return prefix === undefined || !head
    ? undefined
    : { head, prefix, isShallow: shallow === 'true' || promised !== undefined };
};

/** How many records are read at a time: enough to keep git busy, few enough to hold in memory. */
const batch = 256;

const titleIn = (bytes: Uint8Array | undefined): { title?: string } => {
  const { title, name } = bytes ? fieldsOf(bytes) : {};
  const found = title ?? name;
  return typeof found === 'string' ? { title: found } : {};
};

interface Gathered {
  readonly versions: Map<RecordKey, RecordVersion[]>;
  readonly removed: Map<RecordKey, Omit<RemovedRecord, 'versions'>>;
}

const enter = (
  { versions, removed }: Gathered,
  logged: LoggedCommit,
  record: TouchedRecord,
  files: ReadonlyMap<string, Uint8Array>,
): void => {
  const { key } = record;
  const { commit, at, correction } = logged;
  if (kindOf(record) !== 'removed') {
    const version = versionOf(logged, record, files);
    const known = versions.get(key);
    if (version && known) known.push(version);
    else if (version) versions.set(key, [version]);
  } else if (!removed.has(key)) {
    const last = record.parts.find(({ part }) => part === 'record')?.before.find((id) => id !== undefined);
    removed.set(key, {
      key,
      on: at.slice(0, 10),
      at,
      commit,
      ...(correction === undefined ? {} : { correction }),
      ...titleIn(files.get(last ?? '')),
    });
  }
};

const gather = async (
  log: readonly LoggedCommit[],
  blobs: Blobs,
  current: (key: RecordKey) => RecordKey,
): Promise<Gathered> => {
  const gathered: Gathered = { versions: new Map(), removed: new Map() };
  const touched = log.flatMap((logged) => recordsIn(logged, current).map((record) => ({ logged, record })));
  for (let from = 0; from < touched.length; from += batch) {
    const some = touched.slice(from, from + batch);
    const ids = some.flatMap(({ record }) => (kindOf(record) === 'added' ? [] : neededBy(record)));
    const files = await blobs.read([...new Set(ids)]);
    for (const { logged, record } of some) enter(gathered, logged, record, files);
  }
  return gathered;
};

const readHistoryAt = async (directory: string, place: Place, former: FormerKeys): Promise<History> => {
  if (place.isShallow) return { available: false, reason: 'shallow' };
  const [log = [], tree = ''] = await Promise.all([
    logOf(directory, place.prefix),
    git(directory, 'ls-tree', '-r', '--name-only', 'HEAD', '--', '.'),
  ]);
  const [last] = log;
  if (!last) return { available: false, reason: 'no-git' };
  const current = (key: RecordKey): RecordKey => former.get(key) ?? key;
  const present = new Set(
    tree.split('\n').flatMap((file) => {
      const found = partOf(file);
      return found?.part === 'record' ? [current(found.key)] : [];
    }),
  );
  const blobs = openBlobs(directory);
  try {
    const { versions, removed } = await gather(log, blobs, current);
    return {
      available: true,
      versions: new Map([...versions].filter(([key]) => present.has(key))),
      newest: last.at,
      removed: [...removed.values()]
        .filter(({ key }) => !present.has(key))
        .map((each) => ({ ...each, versions: versions.get(each.key) ?? [] })),
    };
  } catch (error) {
    if (error instanceof MissingBlob) return { available: false, reason: 'shallow' };
    throw error;
  } finally {
    blobs.close();
  }
};

let memo: { name: string; history: Promise<History> } | undefined;

/**
 * The history of every record of a content folder, from the git repository it lies in: what was committed, not what is being written.
 * `former` says which record a key of the past belongs to. Never throws for want of git or of history: then it says why there is none.
 * Read once for each commit, so that a preview does not read it again with every save.
 */
export const readHistory = async (directory: string, former: FormerKeys): Promise<History> => {
  const place = await placeOf(directory);
  if (!place) return { available: false, reason: 'no-git' };
  const name = JSON.stringify([directory, place, [...former]]);
  if (memo?.name !== name) memo = { name, history: readHistoryAt(directory, place, former) };
  return memo.history;
};

/** Why a content folder has no history that can be read; undefined where it has one. */
export const historyGap = async (directory: string): Promise<'no-git' | 'shallow' | undefined> => {
  const place = await placeOf(directory);
  if (!place) return 'no-git';
  if (place.isShallow) return 'shallow';
  const last = await git(directory, 'log', '-1', '--format=%H', '--', '.');
  return last ? undefined : 'no-git';
};
