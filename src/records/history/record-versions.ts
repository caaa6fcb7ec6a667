import { changesOfMerge } from '#domain/changes/compare.ts';
import type { FieldChange, RecordVersion } from '#model/history.ts';

import type { LoggedCommit } from './log.ts';
import { observationChanges } from './observation-changes.ts';
import { fieldsOf, markdownChanges } from './record-changes.ts';
import type { TouchedPart, TouchedRecord } from './record-files.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const partChanges = (touched: TouchedPart, parent: number, files: Files): readonly FieldChange[] => {
  const bytes = (id: string | undefined) => (id === undefined ? undefined : files.get(id));
  const [before, after] = [bytes(touched.before[parent]), bytes(touched.after)];
  if (touched.before[parent] === touched.after) return [];
  if (touched.part === 'observations') return observationChanges(before, after);
  const ofLanguage = touched.part === 'translation' ? { language: touched.language } : {};
  if (before && after) return markdownChanges(before, after).map((each) => ({ ...each, ...ofLanguage }));
  return [
    {
      path: [],
      ...ofLanguage,
      ...(before ? { before: fieldsOf(before) } : {}),
      ...(after ? { after: fieldsOf(after) } : {}),
    },
  ];
};

const recordPart = ({ parts }: TouchedRecord): TouchedPart | undefined =>
  parts.find(({ part }) => part === 'record');

/** Whether a commit put a record there, took it out, or changed it. */
export const kindOf = (record: TouchedRecord): 'added' | 'removed' | 'changed' => {
  const own = recordPart(record);
  if (!own) return 'changed';
  if (own.after === undefined) return 'removed';
  return own.before.every((each) => each === undefined) ? 'added' : 'changed';
};

/** The versions that a commit follows in which the record was there. */
const parentsOf = (record: TouchedRecord): readonly number[] => {
  const places = record.parts[0]?.before.map((_, index) => index) ?? [];
  const own = recordPart(record);
  return own ? places.filter((index) => own.before[index] !== undefined) : places;
};

/** The digests of all files that must be read to tell what a commit changed in a record. */
export const neededBy = (record: TouchedRecord): readonly string[] => {
  const ids = record.parts.flatMap(({ before, after }) =>
    before.every((each) => each === after) ? [] : [...before, after],
  );
  return ids.filter((id) => id !== undefined);
};

/**
 * The version that a commit made of a record it did not take out; undefined where it changed only the form, or where a merge left the
 * record as one of the versions it joins had it.
 */
export const versionOf = (
  { commit, at, correction }: LoggedCommit,
  record: TouchedRecord,
  files: Files,
): RecordVersion | undefined => {
  const version = { on: at.slice(0, 10), at, commit };
  if (kindOf(record) === 'added') return { ...version, kind: 'added', changes: [] };
  const perParent = parentsOf(record).map((parent) =>
    record.parts.flatMap((part) => partChanges(part, parent, files)),
  );
  if (perParent.some((changes) => changes.length === 0)) return undefined;
  return {
    ...version,
    kind: 'changed',
    ...(correction === undefined ? {} : { correction }),
    changes: changesOfMerge(perParent),
  };
};
