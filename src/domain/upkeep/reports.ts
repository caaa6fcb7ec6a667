import { allRecords, type Archive, type MethodEntry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';

import { type Condition, reviewedOnce, unarchived, unchecked, untranslated } from './conditions.ts';
import { type Asked, type Gap, type ReportName, reportNames } from './gap.ts';
import { placesOf } from './places.ts';
import { askedToReview } from './unreviewed.ts';

/** Records that lack something, the longest first, of how many that the report looks at. */
export interface Count {
  readonly gaps: readonly Gap[];
  readonly of: number;
}

/** What coordinators must look after: one kind of gap, in all and by region. */
export interface Report extends Count {
  readonly name: ReportName;
  /** By region, or the country; a record that belongs to several counts in each. A place of no record is not there. */
  readonly byPlace: ReadonlyMap<string, Count>;
}

/** The longest first; what nobody can date comes last. The order of records decides where days are equal. */
const longestFirst = (gaps: readonly Gap[]): readonly Gap[] =>
  [...gaps].sort(({ since: a }, { since: b }) =>
    a === undefined || b === undefined
      ? Number(a === undefined) - Number(b === undefined)
      : compareDates(a, b),
  );

const reportFrom = (name: ReportName, asked: readonly Asked[]): Report => {
  const byPlace = new Map<string, { gaps: Gap[]; of: number }>();
  const at = (place: string) => {
    const found = byPlace.get(place) ?? { gaps: [], of: 0 };
    byPlace.set(place, found);
    return found;
  };
  for (const { places } of asked) for (const place of places) at(place).of += 1;
  const gaps = longestFirst(asked.flatMap(({ gap }) => gap ?? []));
  for (const gap of gaps) for (const place of gap.places) at(place).gaps.push(gap);
  return { name, gaps, of: asked.length, byPlace };
};

const askedBy = (archive: Archive, condition: Condition, day: string): readonly Asked[] =>
  allRecords(archive).flatMap((record): Asked[] => {
    const answer = condition(archive, record, day);
    if (answer === undefined) return [];
    const places = placesOf(archive, record);
    return [{ places, gap: answer === 'complete' ? undefined : { record, ...answer, places } }];
  });

const conditions = {
  'reviewed-once': reviewedOnce,
  unchecked,
  unarchived,
  untranslated,
} satisfies Record<Exclude<ReportName, 'unreviewed'>, Condition>;

/**
 * The reports of a portal on a day: what was not reviewed by the rules of `method`, and what the records themselves lack. Without a
 * method nobody can say what was reviewed, and a portal of one language has nothing to translate: those reports are not there.
 */
export const reportsOf = (
  archive: Archive,
  method: MethodEntry | undefined,
  day: string,
): readonly Report[] =>
  reportNames.flatMap((name) => {
    if (name === 'unreviewed')
      return method === undefined ? [] : [reportFrom(name, askedToReview(archive, method, day))];
    const asked = askedBy(archive, conditions[name], day);
    return name === 'untranslated' && archive.portal.languages.length < 2 ? [] : [reportFrom(name, asked)];
  });
