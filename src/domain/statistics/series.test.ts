import { expect, test } from 'vitest';

import { aRow } from '#checks/fixtures/records.ts';

import { cellKey, cellsOf, pointsOf } from './series.ts';
import { stepsOf } from './steps.ts';

const year = (of: number) => ({ periodStart: `${of}-01-01`, periodEnd: `${of}-12-31` });
const steps = stepsOf('year', [{ periodStart: '2020', periodEnd: '2022' }]);
type Row = Parameters<typeof aRow>[0];

const shown = (rows: Row[]): string[] =>
  pointsOf(
    steps,
    rows.map((row) => aRow(row)),
  ).points.map(
    ({ step, shown: { value }, others, isPart }) =>
      `${step}: ${value ?? '-'}${isPart ? ' part' : ''}${others.map((each) => ` +${each.value}`).join('')}`,
  );

test.for<[string, Row[], string[]]>([
  [
    'a value a year',
    [
      { ...year(2020), value: '1' },
      { ...year(2022), value: '3' },
    ],
    ['0: 1', '2: 3'],
  ],
  [
    'in the order of time, whatever that of the rows',
    [
      { ...year(2022), value: '3' },
      { ...year(2020), value: '1' },
    ],
    ['0: 1', '2: 3'],
  ],
  [
    'a row without a value is a point without one',
    [{ ...year(2021), value: undefined, status: 'M' }],
    ['1: -'],
  ],
  [
    'of several values the one reported last, the others beside it',
    [
      { ...year(2020), value: '1', reportedOn: '2021-03' },
      { ...year(2020), value: '2', reportedOn: '2022-01' },
      { ...year(2020), value: '3' },
    ],
    ['0: 2 +1 +3'],
  ],
  [
    'a value counts before none, however late the source said that it lacks one',
    [
      { ...year(2020), value: '1', reportedOn: '2021' },
      { ...year(2020), value: undefined, status: 'M', reportedOn: '2022' },
    ],
    ['0: 1'],
  ],
  ['a part of a year', [{ periodStart: '2022-01', periodEnd: '2022-09', value: '9' }], ['2: 9 part']],
  [
    'of a year and a part of it the year',
    [
      { periodStart: '2022-01', periodEnd: '2022-09', value: '9' },
      { ...year(2022), value: '12' },
    ],
    ['2: 12'],
  ],
  [
    'of two parts the one that ends last',
    [
      { periodStart: '2022-01', periodEnd: '2022-09', value: '9' },
      { periodStart: '2022-01', periodEnd: '2022-06', value: '6' },
    ],
    ['2: 9 part'],
  ],
])('a line shows %s', ([, rows, expected]) => {
  expect(shown(rows)).toEqual(expected);
});

test('of a year and a part of it the part is not lost', () => {
  const part = aRow({ periodStart: '2022-01', periodEnd: '2022-09', value: '9' });
  expect(pointsOf(steps, [part, aRow({ ...year(2022), value: '12' })]).outside).toEqual([part]);
});

test('what adds up stands where it ends', () => {
  const quarters = stepsOf('quarter', [{ periodStart: '2024-01', periodEnd: '2024-12' }]);
  const rows = ['03', '06', '09', '12'].map((month, index) =>
    aRow({ periodStart: '2024-01', periodEnd: `2024-${month}`, value: String(index + 1) }),
  );
  const { points, outside } = pointsOf(quarters, rows, true);
  expect(points.map(({ step, shown: { value }, isPart }) => [step, value, isPart])).toEqual([
    [0, '1', false],
    [1, '2', false],
    [2, '3', false],
    [3, '4', false],
  ]);
  expect(outside).toEqual([]);
});

test('what spans several years has no place on the line and is not lost', () => {
  const wide = aRow({ periodStart: '2020', periodEnd: '2022', value: '6' });
  expect(pointsOf(steps, [wide])).toEqual({ points: [], outside: [wide] });
});

test('observations are found by place and codes', () => {
  const rows = [
    aRow({ dimensions: { sex: 'F' } }),
    aRow({ dimensions: { sex: 'M' } }),
    aRow({ dimensions: { sex: 'F' }, jurisdiction: 'ZZ' }),
  ];
  const cells = cellsOf(rows, ['sex']);
  expect(cells.get(cellKey('ZZ-NOR', ['F']))).toEqual([rows[0]]);
  expect(cells.get(cellKey('ZZ', ['F']))).toEqual([rows[2]]);
  expect(cells.get(cellKey('ZZ', ['M']))).toBeUndefined();
});
