import { expect, test } from 'vitest';

import { type Frequency, placeIn, stepsOf } from './steps.ts';

const period = (periodStart: string, periodEnd: string) => ({ periodStart, periodEnd });

test.for<[string, Frequency, [string, string][], string[]]>([
  [
    'years, the one without data too',
    'year',
    [
      ['2019', '2019'],
      ['2021', '2021'],
    ],
    ['2019', '2020', '2021'],
  ],
  ['a part of a year is that year', 'year', [['2025-01-01', '2025-09-30']], ['2025']],
  ['years over the turn', 'year', [['2019-12-31', '2020-01-01']], ['2019', '2020']],
  ['quarters', 'quarter', [['2019-11', '2020-02']], ['2019-Q4', '2020-Q1']],
  [
    'months',
    'month',
    [
      ['2019-11', '2019-11'],
      ['2020-02', '2020-02'],
    ],
    ['2019-11', '2019-12', '2020-01', '2020-02'],
  ],
  ['no periods', 'year', [], []],
  ['no frequency', 'irregular', [['2019', '2020']], []],
])('steps of %s', ([, frequency, periods, keys]) => {
  const steps = stepsOf(
    frequency,
    periods.map(([from, to]) => period(from, to)),
  );
  expect(steps.map(({ key }) => key)).toEqual(keys);
});

test('a step has its first and last day, of a leap year too', () => {
  expect(stepsOf('month', [period('2024-02', '2024-02')])).toEqual([
    { key: '2024-02', start: '2024-02-01', end: '2024-02-29' },
  ]);
  expect(stepsOf('quarter', [period('2023-04', '2023-06')])).toEqual([
    { key: '2023-Q2', start: '2023-04-01', end: '2023-06-30' },
  ]);
});

const years = stepsOf('year', [period('2020', '2022')]);

test.for<[string, string, string, { step: number; isPart: boolean } | undefined]>([
  ['a whole year', '2021', '2021', { step: 1, isPart: false }],
  ['the same in days', '2021-01-01', '2021-12-31', { step: 1, isPart: false }],
  ['its first nine months', '2022-01', '2022-09', { step: 2, isPart: true }],
  ['all but a day', '2020-01-02', '2020-12-31', { step: 0, isPart: true }],
  ['two years', '2020', '2021', undefined],
  ['before all', '2019', '2019', undefined],
  ['after all', '2023', '2023', undefined],
])('%s among the years from 2020 to 2022', ([, from, to, place]) => {
  expect(placeIn(years, period(from, to))).toEqual(place);
});

test('among no steps nothing has a place', () => {
  expect(placeIn([], period('2020', '2020'))).toBeUndefined();
});
