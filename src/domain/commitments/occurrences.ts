import type { Update } from '#model/commitment.ts';
import type { Due } from '#model/due.ts';
import { compareDates, type DateText, firstDay, lastDay } from '#model/parts/date.ts';

import { type FoundIn, isOutside } from '#domain/audits/findings.ts';

export type RecurringDue = Extract<Due, { kind: 'recurring' }>;

/** One time that a recurring duty fell due, with what is on record of it. */
export interface Occurrence {
  readonly dueOn: DateText;
  /** `YYYY` for a yearly duty, `YYYY-MM` for a monthly one. */
  readonly period: string;
  readonly updates: readonly Update[];
  readonly findings: readonly FoundIn[];
}

/** A duty that ends on `endsOn` at the latest, if that is earlier than its own end. */
export const boundedBy = (due: RecurringDue, endsOn: string | undefined): RecurringDue =>
  endsOn === undefined || (due.until !== undefined && compareDates(due.until, endsOn) <= 0)
    ? due
    : { ...due, until: endsOn };

const two = (value: number): string => String(value).padStart(2, '0');

/** The due date inside a year or month: the day named, or the last one; a 31 in a shorter month is its last day. */
const dueDate = (period: string, day: number | undefined): DateText => {
  const last = lastDay(period);
  if (day === undefined) return last;
  const named = `${last.slice(0, 8)}${two(day)}`;
  return named > last ? last : (named as DateText);
};

const periodsBetween = (due: RecurringDue, end: string): string[] => {
  const [start, stop] = [firstDay(due.from), lastDay(end)];
  const periods: string[] = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(stop.slice(0, 4)); year += 1) {
    if (due.every === 'year')
      periods.push(due.month === undefined ? String(year) : `${year}-${two(due.month)}`);
    else for (let month = 1; month <= 12; month += 1) periods.push(`${year}-${two(month)}`);
  }
  return periods;
};

const overlaps = (from: string, to: string, period: string): boolean =>
  firstDay(from) <= lastDay(period) && lastDay(to) >= firstDay(period);

/** Whether a finding speaks of a year or month: by its own period, else its audit's, else the day that was published. */
export const speaksOfPeriod = ({ audit, finding }: FoundIn, period: string): boolean => {
  const span = finding.period ?? audit.period;
  const to = span?.to ?? audit.publishedOn;
  return to !== undefined && overlaps(span?.from ?? to, to, period);
};

/** The period that counts as one time: the whole year for a yearly duty, whatever month it falls in. */
const spanOf = (due: RecurringDue, period: string): string =>
  due.every === 'year' ? period.slice(0, 4) : period;

/**
 * The times that a recurring duty has fallen due up to `day`, oldest first, each with the state's word and the outside
 * findings that speak of that year (or month). A time before `from` or after `until` is none.
 */
export const occurrencesOf = (
  due: RecurringDue,
  updates: readonly Update[],
  found: readonly FoundIn[],
  day: string,
): readonly Occurrence[] => {
  const end = due.until !== undefined && compareDates(due.until, day) < 0 ? due.until : day;
  return periodsBetween(due, end)
    .map((period) => ({ period: spanOf(due, period), dueOn: dueDate(period, due.day) }))
    .filter(
      ({ dueOn }) => dueOn >= firstDay(due.from) && dueOn <= lastDay(end) && compareDates(dueOn, day) <= 0,
    )
    .map(({ period, dueOn }) => ({
      period,
      dueOn,
      updates: updates.filter((update) => {
        const about = update.period ?? update.deliveredOn ?? update.on;
        return overlaps(about, about, period);
      }),
      findings: found.filter((entry) => isOutside(entry) && speaksOfPeriod(entry, period)),
    }));
};

/** The first time the duty falls due after `day`, or undefined when it has ended. */
export const nextOccurrence = (due: RecurringDue, day: string): DateText | undefined => {
  const [from, after] = [firstDay(due.from), lastDay(day)];
  const yearAfter = String(Number((from > after ? from : after).slice(0, 4)) + 1);
  return periodsBetween(due, yearAfter)
    .map((period) => dueDate(period, due.day))
    .find(
      (dueOn) => dueOn > after && dueOn >= from && (due.until === undefined || dueOn <= lastDay(due.until)),
    );
};
