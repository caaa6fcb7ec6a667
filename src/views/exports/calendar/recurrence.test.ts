import ICAL from 'ical.js';
import { expect, test } from 'vitest';

import { occurrencesOf, type RecurringDue } from '#domain/commitments/occurrences.ts';

import { recurrencesOf } from './recurrence.ts';

const due = (given: Partial<RecurringDue> = {}): RecurringDue => ({
  kind: 'recurring',
  every: 'year',
  from: '2015-05-20',
  ...given,
});

test.for<[string, Partial<RecurringDue>, string]>([
  ['a year, at its end', {}, 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1'],
  ['a month of the year, at its end', { month: 9 }, 'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=-1'],
  ['a day of the year', { month: 9, day: 23 }, 'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=23'],
  ['29 February: the last of February', { month: 2, day: 29 }, 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
  ['31 April: the last of April', { month: 4, day: 31 }, 'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=-1'],
  ['30 May', { month: 5, day: 30 }, 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=30'],
  ['every month, at its end', { every: 'month' }, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['every month on the 15th', { every: 'month', day: 15 }, 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ['until a year: its last day', { until: '2020' }, 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1;UNTIL=20201231'],
])('the rule of %s', ([, given, expected]) => {
  expect(recurrencesOf(due(given)).map(({ rule }) => rule)).toEqual([expected]);
});

test('the 30th of every month is in February its last day', () => {
  expect(recurrencesOf(due({ every: 'month', day: 30, from: '2015-02-01' }))).toEqual([
    { rule: 'FREQ=MONTHLY;BYMONTH=1,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=30', first: '2015-03-30' },
    { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', first: '2015-02-28', part: 'february' },
  ]);
});

test('a duty that ends before it falls due has no rule', () => {
  expect(recurrencesOf(due({ until: '2015-12-30' }))).toEqual([]);
});

/** The days that a calendar would show, up to `end`. */
const expanded = (rule: string, first: string, end: string): string[] => {
  const days: string[] = [];
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first));
  for (let next = iterator.next(); next && next.toString() <= end; next = iterator.next())
    days.push(next.toString());
  return days;
};

/** Every kind of recurring duty: each month and day that a year may name, begun and ended in several ways. */
const every: RecurringDue[] = [
  ...[undefined, 1, 2, 4, 5, 9, 11, 12].flatMap((month) =>
    [undefined, 1, 28, 29, 30, 31].map((day) => due({ month, day })),
  ),
  ...[undefined, 1, 27, 28, 29, 30, 31].map((day) => due({ every: 'month', day })),
].flatMap((each) =>
  ['2015', '2016-02-29', '2016-02-28', '2015-12-31'].flatMap((from) =>
    [undefined, '2019', '2020-02-28', '2020-02-29', '2023-06'].map((until) => ({
      ...each,
      from,
      until,
    })),
  ),
);

test('a calendar shows the days on which the duty falls due, no more and no less', () => {
  const end = '2033-12-31';
  expect(every.length).toBeGreaterThan(1000);
  for (const each of every) {
    const days = occurrencesOf(each, [], [], end).map(({ dueOn }) => dueOn);
    const shown = recurrencesOf(each).flatMap(({ rule, first }) => expanded(rule, first, end));
    expect(shown.sort(), JSON.stringify(each)).toEqual(days);
  }
});
