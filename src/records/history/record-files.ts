import type { RecordKey } from '#model/history.ts';

import { roleOf } from '#records/source-file.ts';

import type { LoggedCommit, TouchedFile } from './log.ts';

/** Part of a record that is a file of its own: the record itself, the observations of a statistic, or a translation. */
export type RecordPart =
  { readonly part: 'record' | 'observations' } | { readonly part: 'translation'; readonly language: string };

/** What a commit did to one file of a record. */
export type TouchedPart = RecordPart & Pick<TouchedFile, 'before' | 'after'>;

/** What a commit did to one record. */
export interface TouchedRecord {
  readonly key: RecordKey;
  readonly parts: readonly TouchedPart[];
}

/** The record that a file belongs to, and as what; undefined for settings and all that is no record. */
export const partOf = (file: string): (RecordPart & { readonly key: RecordKey }) | undefined => {
  const role = roleOf(file);
  if (role.role === 'observations') return { key: `statistic/${role.id}`, part: 'observations' };
  if (role.role !== 'record') return undefined;
  const key = `${role.type}/${role.id}` as const;
  return role.language === undefined
    ? { key, part: 'record' }
    : { key, part: 'translation', language: role.language };
};

/** A file that was moved, by the place it left and the place it came to, is one. */
const moved = (one: TouchedPart, other: TouchedPart): TouchedPart => ({
  ...one,
  before: one.before.map((each, index) => each ?? other.before[index]),
  after: one.after ?? other.after,
});

const order = ['record', 'translation', 'observations'];
const inOrder = (
  [a, one]: readonly [string, TouchedPart],
  [b, other]: readonly [string, TouchedPart],
): number => order.indexOf(one.part) - order.indexOf(other.part) || (a < b ? -1 : 1);

/**
 * The records that a commit touched, in the order of their keys, under the keys that `current` gives them today: a file that moved to
 * another folder, or to an id that names the old one among its `aliases`, is the same record.
 */
export const recordsIn = (
  { files }: LoggedCommit,
  current: (key: RecordKey) => RecordKey,
): readonly TouchedRecord[] => {
  const records = new Map<RecordKey, Map<string, TouchedPart>>();
  for (const { file, before, after } of files) {
    const found = partOf(file);
    if (!found) continue;
    const { key: written, ...part } = found;
    const key = current(written);
    const parts = records.get(key) ?? new Map<string, TouchedPart>();
    const name = part.part === 'translation' ? part.language : part.part;
    const touched = { ...part, before, after };
    const known = parts.get(name);
    parts.set(name, known ? moved(known, touched) : touched);
    records.set(key, parts);
  }
  return [...records]
    .map(([key, parts]) => ({ key, parts: [...parts].sort(inOrder).map(([, part]) => part) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
};
