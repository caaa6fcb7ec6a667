import { expect, test } from 'vitest';

import { axisOf, middleOf, scaleOf, spanOf, xOf, yearStep } from './scale.ts';

test.for<[string, string, number, number]>([
  ['a year', '2013', 2013, 2014],
  ['a month: 31 to 59 of 365 days', '2014-02', 2014.084932, 2014.161644],
  ['the same month of a leap year: 31 to 60 of 366', '2016-02', 2016.084699, 2016.163934],
  ['December', '2014-12', 2014.915068, 2015],
  ['the first day of a year', '2015-01-01', 2015, 2015.00274],
  ['the last day of a year', '2015-12-31', 2015.99726, 2016],
  ['29 February: the 60th of 366 days', '2016-02-29', 2016.161202, 2016.163934],
  ['1 March after it: the 61st', '2016-03-01', 2016.163934, 2016.166667],
])('all that a date may mean: %s', ([, date, from, to]) => {
  const span = spanOf(date);
  expect(span.from).toBeCloseTo(from, 6);
  expect(span.to).toBeCloseTo(to, 6);
});

test.for<[string, number]>([
  ['2013', 2013.5],
  ['2014-02', 2014.123288],
  ['2016-02-29', 2016.162568],
])('%s sits in the middle of it', ([date, middle]) => {
  expect(middleOf(spanOf(date))).toBeCloseTo(middle, 6);
});

test.for<[string, number, number, number, number]>([
  ['one year does not stretch over the page', 2010, 2010, 120, 320],
  ['nor do three', 2010, 2012, 120, 384],
  ['ten fill the page', 2015, 2024, 109.6, 1120],
  ['so do 36: 1096 / 36 = 30.44', 1991, 2026, 30.4, 1119],
  ['more than fit: 227 × 12 + 24, it scrolls', 1800, 2026, 12, 2748],
])('%s', ([, first, last, yearWidth, width]) => {
  expect(scaleOf(first, last)).toEqual({ firstYear: first, lastYear: last, yearWidth, width });
});

test.for<[number, number]>([
  [1991, 12],
  [2007.5, 513.6],
  [2027, 1106.4],
])('%d on a scale of 36 years', ([moment, x]) => {
  expect(xOf(scaleOf(1991, 2026), moment)).toBe(x);
});

test.for<[number, number]>([
  [120, 1],
  [34, 1],
  [33.9, 2],
  [17, 2],
  [16.9, 5],
  [12, 5],
])('with %d to a year, every %dth is named', ([yearWidth, step]) => {
  expect(yearStep({ yearWidth })).toBe(step);
});

test('the axis of two years', () => {
  expect(axisOf(scaleOf(2015, 2016), 20, 100)).toEqual({
    years: [
      { x: 72, text: '2015' },
      { x: 192, text: '2016' },
    ],
    grid: 'M12 20V100M132 20V100',
    axis: 'M0 100H320M12 100v-4M132 100v-4M252 100v-4',
  });
});

test('round years are named where not all can be; one year always is', () => {
  const named = (first: number, last: number) =>
    axisOf(scaleOf(first, last), 0, 1).years.map(({ text }) => text);
  expect(named(1991, 2026).slice(0, 3)).toEqual(['1992', '1994', '1996']);
  expect(named(1891, 2026).slice(0, 3)).toEqual(['1895', '1900', '1905']);
  expect(named(2011, 2011)).toEqual(['2011']);
});
