import { expect, test } from 'vitest';

import { compareDates, daysBetween, firstDay, isDateText, lastDay } from './date.ts';
import { dateText, dayText } from './date-field.ts';

test.for<[string, boolean]>([
  ['2007', true],
  ['2007-01', true],
  ['2007-01-16', true],
  ['2000-02-29', true],
  ['2024-02-29', true],
  ['2001-02-29', false],
  ['1900-02-29', false],
  ['2023-04-31', false],
  ['2023-12-31', true],
  ['2023-13', false],
  ['2023-00', false],
  ['2023-01-00', false],
  ['1799', false],
  ['1800', true],
  ['2199-12-31', true],
  ['2200', false],
  ['2007-1-16', false],
  ['16-01-2007', false],
  ['2007-01-16T00:00', false],
  [' 2007', false],
  ['', false],
])('%j is a date: %s', ([value, expected]) => {
  expect(isDateText(value)).toBe(expected);
  expect(dateText().safeParse(value).success).toBe(expected);
});

test('a whole day is no month and no year', () => {
  expect(
    ['2007-01-16', '2007-01', '2007', '2007-02-30'].map((value) => dayText().safeParse(value).success),
  ).toEqual([true, false, false, false]);
});

test.for<[string, string, string]>([
  ['2007-01-16', '2007-01-16', '2007-01-16'],
  ['2007-02', '2007-02-01', '2007-02-28'],
  ['2008-02', '2008-02-01', '2008-02-29'],
  ['2100-02', '2100-02-01', '2100-02-28'],
  ['2007-12', '2007-12-01', '2007-12-31'],
  ['2007', '2007-01-01', '2007-12-31'],
])('%s is from %s to %s', ([date, first, last]) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test.for<[string, string, number]>([
  ['2007-01-16', '2007-01-17', -1],
  ['2007-12-31', '2007', 0],
  ['2007', '2007-12', 0],
  ['2007', '2007-06-30', 1],
  ['2008-02-29', '2008-02', 0],
])('%s compared with %s: %i', ([a, b, expected]) => {
  expect(compareDates(a, b)).toBe(expected);
  expect(compareDates(b, a)).toBe(expected === 0 ? 0 : -expected);
});

test.for<[string, string, number]>([
  ['2007-01-16', '2007-01-16', 0],
  ['2007-01-16', '2007-01-17', 1],
  ['2007-01-17', '2007-01-16', -1],
  ['2008-02-28', '2008-03-01', 2],
  ['2007-02-28', '2007-03-01', 1],
  ['2007', '2008', 366],
  ['2019-12-31', '2020-01-31', 31],
])('from %s to %s are %i days', ([from, to, days]) => {
  expect(daysBetween(from, to)).toBe(days);
});
