import type { Archive } from '#model/archive.ts';
import { compareDates, type DateText, firstDay, lastDay } from '#model/parts/date.ts';

/** The day on which an obligation was made: its own, else that of its origin. Undefined when neither is known. */
export const madeOn = (archive: Archive, id: string): string | undefined => {
  const commitment = archive.commitments.get(id);
  if (!commitment) return undefined;
  const { origin } = commitment;
  return (
    commitment.madeOn ??
    origin.on ??
    (origin.law === undefined ? undefined : archive.laws.get(origin.law)?.publishedOn) ??
    (origin.audit === undefined ? undefined : archive.audits.get(origin.audit)?.publishedOn)
  );
};

/**
 * The date the site speaks from: the newest day on which a record counts (a law by its publication, a commitment when it
 * was made, an audit when published, the state's word when said, an observation when reported or extracted) or was
 * checked. A date known only to the month or year counts from its first day, so that "2026" never makes the site speak
 * from December.
 */
export const asOf = (archive: Archive): DateText => {
  const dates: (string | undefined)[] = [
    archive.portal.compiledOn,
    ...archive.laws.all.flatMap(({ publishedOn, checkedOn }) => [publishedOn, checkedOn]),
    ...archive.commitments.all.flatMap(({ id, checkedOn, updates }) => [
      madeOn(archive, id),
      checkedOn,
      ...(updates ?? []).map(({ on }) => on),
    ]),
    ...archive.audits.all.flatMap(({ publishedOn, checkedOn }) => [publishedOn, checkedOn]),
    ...archive.statistics.all.flatMap(({ retrievedOn, checkedOn, observations }) => [
      retrievedOn,
      checkedOn,
      ...observations.map(({ reportedOn }) => reportedOn),
    ]),
    ...[archive.comparisons.all, archive.institutions.all, archive.pages.all].flatMap((records) =>
      records.map(({ checkedOn }) => checkedOn),
    ),
  ];
  let newest = firstDay(archive.portal.compiledOn);
  for (const date of dates) if (date !== undefined && firstDay(date) > newest) newest = firstDay(date);
  return newest;
};

/** Whether something dated `date` has happened on `day`: its last possible day is not later. An unknown date has. */
export const hasHappened = (date: string | undefined, day: string): boolean =>
  date === undefined || compareDates(lastDay(date), day) <= 0;
