import { nextOccurrence, type RecurringDue } from '#domain/commitments/occurrences.ts';
import { type DateText, lastDay } from '#model/parts/date.ts';

/** A rule of iCalendar with the first day it gives. */
export interface Recurrence {
  /** Without `RRULE:`. */
  readonly rule: string;
  readonly first: DateText;
  /** Tells the second rule of a duty from the first. */
  readonly part?: 'february';
}

/** Earlier than any date on record. */
const before = '1799-12-31';

/** The most days a month can have. A leap year has every day that a month may have. */
const longest = (month: number): number =>
  Number(lastDay(`2000-${String(month).padStart(2, '0')}`).slice(-2));

/** The day of a month: the one named, or the last where there is none or the month is too short for it. */
const dayOf = (day: number | undefined, most: number): string =>
  `BYMONTHDAY=${day === undefined || day >= most ? -1 : day}`;

const ruleOf = ({ until }: RecurringDue, ...parts: readonly string[]): string =>
  [...parts, ...(until === undefined ? [] : [`UNTIL=${lastDay(until).replaceAll('-', '')}`])].join(';');

/** A yearly duty; without a month it falls due at the end of the year. */
const yearlyRule = (due: RecurringDue): string => {
  const month = due.month ?? 12;
  return ruleOf(due, 'FREQ=YEARLY', `BYMONTH=${month}`, dayOf(due.day, longest(month)));
};

const withFirst = (rule: string, first: DateText | undefined, part?: 'february'): readonly Recurrence[] =>
  first === undefined ? [] : [{ rule, first, ...(part === undefined ? {} : { part }) }];

/** The 29th or 30th of every month, which February lacks: the other months, and its last day. */
const splitRules = (due: RecurringDue): readonly Recurrence[] => {
  const february: RecurringDue = { ...due, every: 'year', month: 2 };
  const [first, second] = [before, nextOccurrence(due, before) ?? before].map((day) =>
    nextOccurrence(due, day),
  );
  return [
    ...withFirst(
      ruleOf(due, 'FREQ=MONTHLY', 'BYMONTH=1,3,4,5,6,7,8,9,10,11,12', `BYMONTHDAY=${due.day}`),
      first?.slice(5, 7) === '02' ? second : first,
    ),
    ...withFirst(yearlyRule(february), nextOccurrence(february, before), 'february'),
  ];
};

/**
 * A recurring duty as rules of recurrence ([RFC 5545](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10)): together they give the
 * days of `occurrencesOf`. Mostly one; none where the duty ends before it falls due. "The last of these days" (`BYSETPOS`) would say it
 * in one rule always, but calendars in wide use do not understand it.
 */
export const recurrencesOf = (due: RecurringDue): readonly Recurrence[] => {
  if (due.every === 'month' && (due.day === 29 || due.day === 30)) return splitRules(due);
  const rule = due.every === 'year' ? yearlyRule(due) : ruleOf(due, 'FREQ=MONTHLY', dayOf(due.day, 31));
  return withFirst(rule, nextOccurrence(due, before));
};
