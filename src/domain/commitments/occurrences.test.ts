import { expect, test } from 'vitest';

import { foundIn } from '#domain/fixtures/archive.ts';
import type { Update } from '#model/commitment.ts';

import { nextOccurrence, occurrencesOf, type RecurringDue } from './occurrences.ts';

const yearly = (given: Partial<RecurringDue> = {}): RecurringDue => ({
  kind: 'recurring',
  every: 'year',
  from: '2012-09-23',
  ...given,
});
const monthly = (given: Partial<RecurringDue> = {}): RecurringDue =>
  yearly({ every: 'month', from: '2023-11', ...given });

test.for<[string, RecurringDue, string, string[]]>([
  ['a year, at its end', yearly(), '2014-12-31', ['2012-12-31', '2013-12-31', '2014-12-31']],
  ['a year, the day before its end', yearly(), '2014-12-30', ['2012-12-31', '2013-12-31']],
  [
    'a month of the year, at its end',
    yearly({ month: 9 }),
    '2014-09-30',
    ['2012-09-30', '2013-09-30', '2014-09-30'],
  ],
  [
    'a month of the year that had passed when the duty began',
    yearly({ month: 8 }),
    '2014-09-30',
    ['2013-08-31', '2014-08-31'],
  ],
  [
    'a day of the year, from that very day',
    yearly({ month: 9, day: 23 }),
    '2013-09-23',
    ['2012-09-23', '2013-09-23'],
  ],
  ['a day of the year, from the day after it', yearly({ month: 9, day: 22 }), '2013-09-23', ['2013-09-22']],
  [
    '29 February, where there is one',
    yearly({ month: 2, day: 29, from: '2015' }),
    '2017-03-01',
    ['2015-02-28', '2016-02-29', '2017-02-28'],
  ],
  [
    '30 February: the last day of the month',
    yearly({ month: 2, day: 30, from: '2015' }),
    '2016-03-01',
    ['2015-02-28', '2016-02-29'],
  ],
  [
    '31 April: the last day of the month',
    yearly({ month: 4, day: 31, from: '2015' }),
    '2015-04-30',
    ['2015-04-30'],
  ],
  ['the end of February', yearly({ month: 2, from: '2015' }), '2016-02-29', ['2015-02-28', '2016-02-29']],
  ['from a year: its first day', yearly({ from: '2013' }), '2013-12-31', ['2013-12-31']],
  [
    'until the very day',
    yearly({ month: 9, until: '2013-09-30' }),
    '2020-01-01',
    ['2012-09-30', '2013-09-30'],
  ],
  ['until the day before', yearly({ month: 9, until: '2013-09-29' }), '2020-01-01', ['2012-09-30']],
  ['until a year: its last day', yearly({ until: '2013' }), '2020-01-01', ['2012-12-31', '2013-12-31']],
  ['not begun', yearly({ from: '2030' }), '2020-01-01', []],
  ['ended before its first time', yearly({ month: 8, until: '2012-12-31' }), '2020-01-01', []],
  [
    'every month, at its end',
    monthly(),
    '2024-03-30',
    ['2023-11-30', '2023-12-31', '2024-01-31', '2024-02-29'],
  ],
  [
    'every month on the 31st',
    monthly({ day: 31 }),
    '2024-02-29',
    ['2023-11-30', '2023-12-31', '2024-01-31', '2024-02-29'],
  ],
  [
    'every month from the middle of one',
    monthly({ day: 15, from: '2024-01-20' }),
    '2024-03-15',
    ['2024-02-15', '2024-03-15'],
  ],
  ['every month until one', monthly({ until: '2023-12' }), '2024-03-01', ['2023-11-30', '2023-12-31']],
])('due every time: %s', ([, due, day, expected]) => {
  expect(occurrencesOf(due, [], [], day).map(({ dueOn }) => dueOn)).toEqual(expected);
});

test('a time is named by its year, or by its month', () => {
  expect(occurrencesOf(yearly({ month: 9 }), [], [], '2013-12-31').map(({ period }) => period)).toEqual([
    '2012',
    '2013',
  ]);
  expect(occurrencesOf(monthly(), [], [], '2024-01-31').map(({ period }) => period)).toEqual([
    '2023-11',
    '2023-12',
    '2024-01',
  ]);
});

const update = (given: Partial<Update>): Update => ({
  on: '2021-03-01',
  status: 'delivered',
  note: 'Se entregó.',
  by: 'water-board',
  sources: ['gazette'],
  ...given,
});

/** The years (or months) of which a statement or a finding speaks, for a duty of 2020 to 2022 (or early 2024). */
const speaksOf = (
  due: RecurringDue,
  day: string,
  updates: readonly Update[],
  found: readonly ReturnType<typeof foundIn>[] = [],
): string[] =>
  occurrencesOf(due, updates, found, day)
    .filter((each) => each.updates.length + each.findings.length > 0)
    .map(({ period }) => period);

const years = yearly({ from: '2020', month: 6 });
const months = monthly({ from: '2024-01' });

test.for<[string, RecurringDue, string, Partial<Update>, string[]]>([
  ['the year of its date', years, '2022-12-31', {}, ['2021']],
  [
    'the year of its delivery, where that is given',
    years,
    '2022-12-31',
    { deliveredOn: '2020-12-20' },
    ['2020'],
  ],
  [
    'the year it names, before both',
    years,
    '2022-12-31',
    { deliveredOn: '2020-12-20', period: '2022' },
    ['2022'],
  ],
  ['the year of the month it names', years, '2022-12-31', { period: '2020-11' }, ['2020']],
  ['a year in which nothing was due', years, '2022-12-31', { period: '2019' }, []],
  ['the month of its date', months, '2024-03-31', { on: '2024-02-10' }, ['2024-02']],
  ['the month it names', months, '2024-03-31', { on: '2024-02-10', period: '2024-01' }, ['2024-01']],
  [
    'every month of the year it names',
    months,
    '2024-03-31',
    { on: '2024-03-31', period: '2024' },
    ['2024-01', '2024-02', '2024-03'],
  ],
])('a statement speaks of %s', ([, due, day, given, expected]) => {
  expect(speaksOf(due, day, [update(given)])).toEqual(expected);
});

test.for<[string, ReturnType<typeof foundIn>, string[]]>([
  [
    'the years its period overlaps',
    foundIn({ period: { from: '2020-07', to: '2021-06' } }),
    ['2020', '2021'],
  ],
  ['a year up to its last day', foundIn({ period: { from: '2019', to: '2020' } }), ['2020']],
  ['a year from its first day', foundIn({ period: { from: '2021-01-01', to: '2021-01-01' } }), ['2021']],
  ['the period of the audit', foundIn({}, { period: { from: '2021', to: '2022-01' } }), ['2021', '2022']],
  ['the year of publication, where no period is given', foundIn({}, { publishedOn: '2022-02-01' }), ['2022']],
  ['no year: neither period nor publication is known', foundIn({}, { publishedOn: undefined }), []],
  [
    'no year: it is the state’s own report',
    foundIn({}, { publishedOn: '2022-02-01', kind: 'self-report' }),
    [],
  ],
  ['a year in which nothing was due', foundIn({ period: { from: '2018', to: '2019' } }), []],
])('a finding speaks of %s', ([, found, expected]) => {
  expect(speaksOf(years, '2022-12-31', [], [found])).toEqual(expected);
});

test.for<[string, RecurringDue, string, string | undefined]>([
  ['the day before', yearly({ month: 9 }), '2014-09-29', '2014-09-30'],
  ['the day itself: the next year', yearly({ month: 9 }), '2014-09-30', '2015-09-30'],
  ['a leap day', yearly({ month: 2, day: 29 }), '2023-03-01', '2024-02-29'],
  ['after a leap day', yearly({ month: 2, day: 29 }), '2024-02-29', '2025-02-28'],
  ['every month', monthly({ day: 31 }), '2024-01-31', '2024-02-29'],
  ['December to January', monthly({ day: 5 }), '2024-12-05', '2025-01-05'],
  ['not begun: its first time', yearly({ month: 9, from: '2030' }), '2014-01-01', '2030-09-30'],
  [
    'not begun: its first time falls in the year after',
    yearly({ month: 3, from: '2030-10-01' }),
    '2014-01-01',
    '2031-03-31',
  ],
  ['until the very day', yearly({ month: 9, until: '2014-09-30' }), '2014-01-01', '2014-09-30'],
  ['until the day before', yearly({ month: 9, until: '2014-09-29' }), '2014-01-01', undefined],
  ['ended', yearly({ month: 9, until: '2013' }), '2014-01-01', undefined],
  ['ends before it begins again', monthly({ until: '2024-01' }), '2024-01-31', undefined],
])('due next: %s', ([, due, day, expected]) => {
  expect(nextOccurrence(due, day)).toBe(expected);
});
