import type { FieldChange } from '#model/history.ts';
import { type Group, isGroup } from '#model/parts/group.ts';

import { memberNames } from './member-names.ts';

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** What a value says, whatever its form: quotes around figures, spaces around a text and the order of keys say nothing. */
const essence = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(essence).join()}]`;
  if (!isGroup(value)) return JSON.stringify(String(value).trim());
  const entries = Object.entries(value).filter(([, each]) => !isAbsent(each));
  return `{${entries
    .map(([key, each]) => `${JSON.stringify(key)}:${essence(each)}`)
    .sort()
    .join()}}`;
};

/** Whether two values say the same. */
const isSame = (a: unknown, b: unknown): boolean =>
  isAbsent(a) || isAbsent(b) ? isAbsent(a) && isAbsent(b) : essence(a) === essence(b);

const change = (path: readonly string[], before: unknown, after: unknown): FieldChange => ({
  path,
  ...(isAbsent(before) ? {} : { before }),
  ...(isAbsent(after) ? {} : { after }),
});

const compareGroups = (before: Group, after: Group, path: readonly string[]): readonly FieldChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .flatMap((key) => compareValues(before[key], after[key], [...path, key]));

/** Members that nothing names, by their place: what is alike at both ends is left aside, the rest is held against each other in order. */
const compareByPlace = (
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): readonly FieldChange[] => {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < least - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const places = Math.max(before.length, after.length) - start - end;
  return Array.from({ length: places }, (_, index) => start + index).flatMap((place) =>
    compareValues(
      place < before.length - end ? before[place] : undefined,
      place < after.length - end ? after[place] : undefined,
      [...path, String(place + 1)],
    ),
  );
};

/** Members that only got an id, or another one, by their new names: with the old. */
const renamedMembers = (
  older: ReadonlyMap<string, Group>,
  newer: ReadonlyMap<string, Group>,
): ReadonlyMap<string, string> => {
  const unnamed = ({ id: _id, ...rest }: Group): string => essence(rest);
  const gone = new Map(
    [...older].flatMap(([name, member]) => (newer.has(name) ? [] : [[unnamed(member), name]])),
  );
  const renamed = new Map<string, string>();
  for (const [name, member] of newer) {
    const before = older.has(name) ? undefined : gone.get(unnamed(member));
    if (before === undefined) continue;
    renamed.set(name, before);
    gone.delete(unnamed(member));
  }
  return renamed;
};

const compareLists = (
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): readonly FieldChange[] => {
  if (![...before, ...after].every(isGroup)) {
    const [first, second] = [before, after].map((list) => list.map(essence).sort().join());
    return first === second ? [] : [change(path, before, after)];
  }
  const lists = [before, after] as readonly [readonly Group[], readonly Group[]];
  const names = memberNames(...lists);
  if (!names) return compareByPlace(before, after, path);
  const older = new Map(names.before.map((name, index) => [name, lists[0][index] as Group]));
  const newer = new Map(names.after.map((name, index) => [name, lists[1][index] as Group]));
  const renamed = renamedMembers(older, newer);
  const isGone = (name: string): boolean => !newer.has(name) && ![...renamed.values()].includes(name);
  return [
    ...[...newer].flatMap(([name, member]) =>
      compareValues(older.get(renamed.get(name) ?? name), member, [...path, name]),
    ),
    ...[...older].flatMap(([name, member]) =>
      isGone(name) ? compareValues(member, undefined, [...path, name]) : [],
    ),
  ];
};

/**
 * What changed between two versions of a value, field by field: keys in the order of the alphabet, members of a list by their names,
 * those that were taken out last. A list of plain values, and a group or member that is there in one version only, is one change with
 * the whole value. Form says nothing: quotes, spaces around a text, the order of keys and of the members of a list.
 */
export const compareValues = (
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): readonly FieldChange[] => {
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path);
  if (isGroup(before) && isGroup(after)) return compareGroups(before, after, path);
  return isSame(before, after) ? [] : [change(path, before, after)];
};

/** Whether two values say the same, whatever their form. */
export const saySame = (a: unknown, b: unknown): boolean => compareValues(a, b).length === 0;

/** The name of a change, alike for the same place in the same language. */
const placeOf = ({ path, language }: FieldChange): string => JSON.stringify([language ?? '', ...path]);

/**
 * What a merge says that none of the versions it joins said: the places at which it differs from each of them, as they stood in the
 * first. `perParent` holds the changes from each of the joined versions.
 */
export const changesOfMerge = (perParent: readonly (readonly FieldChange[])[]): readonly FieldChange[] => {
  const [first = [], ...others] = perParent;
  const places = others.map((changes) => new Set(changes.map(placeOf)));
  return first.filter((each) => places.every((known) => known.has(placeOf(each))));
};
