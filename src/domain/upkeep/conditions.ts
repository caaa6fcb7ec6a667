import type { AnyRecord, Archive } from '#model/archive.ts';
import { firstDay } from '#model/parts/date.ts';

import { monthsAfter } from '#domain/scores/judging/standing.ts';

import type { Lack } from './gap.ts';

/** Months after which a record should have been looked at again. */
const checkMonths = 12;

/** What a record lacks on a day, and since when; undefined where the report does not look at it, `complete` where it lacks nothing. */
export type Condition = (
  archive: Archive,
  record: AnyRecord,
  day: string,
) => { readonly lack: Lack; readonly since: string | undefined } | 'complete' | undefined;

/** Not checked for a year: the day a year after the last check has come. A partial date counts from its last day. */
export const unchecked: Condition = (_archive, { checkedOn }, day) =>
  monthsAfter(checkedOn, checkMonths) <= day ? { lack: { kind: 'unchecked' }, since: checkedOn } : 'complete';

const oldest = (dates: readonly (string | undefined)[]): string | undefined => {
  let found: string | undefined;
  for (const date of dates)
    if (date !== undefined && (found === undefined || firstDay(date) < firstDay(found))) found = date;
  return found;
};

/** A source without an archived copy; since the day on which somebody last saw the one that was seen longest ago. */
export const unarchived: Condition = (_archive, record) => {
  if (record.type === 'page') return undefined;
  const bare = record.sources.filter(({ archivedUrl }) => archivedUrl === undefined);
  if (bare.length === 0) return 'complete';
  return {
    lack: { kind: 'unarchived', sources: bare, of: record.sources.length },
    since: oldest(bare.map(({ accessedOn }) => accessedOn)),
  };
};

/** The day on which the record was first saved, as far as the history is known. */
const savedOn = ({ history }: Archive, { type, id }: AnyRecord): string | undefined =>
  history.available ? history.versions.get(`${type}/${id}`)?.at(-1)?.on : undefined;

/** An audit that no second pair of eyes has looked over. */
export const reviewedOnce: Condition = (archive, record) => {
  if (record.type !== 'audit') return undefined;
  if (record.reviewedBy !== undefined) return 'complete';
  const verdicts = (record.findings ?? []).filter(
    ({ rating, outcome }) => rating !== undefined || outcome !== undefined,
  );
  return { lack: { kind: 'reviewed-once', verdicts: verdicts.length }, since: savedOn(archive, record) };
};

/** No translation at all into a language of the portal. A portal of one language asks for none. */
export const untranslated: Condition = (archive, record) => {
  const [, ...others] = archive.portal.languages;
  if (others.length === 0) return undefined;
  const languages = others.filter((language) => record.translations[language] === undefined);
  return languages.length === 0
    ? 'complete'
    : { lack: { kind: 'untranslated', languages }, since: savedOn(archive, record) };
};
