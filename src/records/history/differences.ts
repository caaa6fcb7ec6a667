import type { RecordDifference } from '#model/history.ts';

import type { SourceFile } from '#records/source-file.ts';

import type { FormerKeys } from './read.ts';
import { recordsIn } from './record-files.ts';
import { kindOf, versionOf } from './record-versions.ts';

const isAlike = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/**
 * The records that differ between two states of the content, in the order of their keys, as one commit from the first to the second
 * would tell it: what changed only its form is none of them. `former` says which record a key of the past belongs to.
 */
export const differencesBetween = (
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  former: FormerKeys,
): readonly RecordDifference[] => {
  const [older, newer] = [before, after].map(
    (files) => new Map(files.map(({ file, bytes }) => [file, bytes])),
  );
  const names = new Set([...(older?.keys() ?? []), ...(newer?.keys() ?? [])]);
  const texts = new Map<string, Uint8Array>();
  const named = (state: string, file: string, bytes: Uint8Array | undefined): string | undefined => {
    if (bytes === undefined) return undefined;
    texts.set(`${state} ${file}`, bytes);
    return `${state} ${file}`;
  };
  const touched = [...names].flatMap((file) => {
    const [was, is] = [older?.get(file), newer?.get(file)];
    if (was && is && isAlike(was, is)) return [];
    return [{ file, before: [named('before', file, was)], after: named('after', file, is) }];
  });
  const step = { commit: '', at: '', files: touched };
  return recordsIn(step, (key) => former.get(key) ?? key).flatMap((record): readonly RecordDifference[] => {
    const kind = kindOf(record);
    if (kind === 'removed') return [{ key: record.key, kind, changes: [] }];
    const version = versionOf(step, record, texts);
    return version ? [{ key: record.key, kind, changes: version.changes }] : [];
  });
};
