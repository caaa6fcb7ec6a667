import { expect, test } from 'vitest';

import { aComparison, aRow, aStatistic } from '#checks/fixtures/records.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { observationsOf, ratioOf, valueOf } from './compare.ts';

test.for<[string, string, string, string | undefined]>([
  ['twice', '10', '5', '2.0'],
  ['equal', '7', '7', '1.0'],
  ['a third', '1', '3', '0.3'],
  ['two thirds', '2', '3', '0.7'],
  ['half a tenth goes up', '1.25', '1', '1.3'],
  ['just under half a tenth goes down', '1.2499', '1', '1.2'],
  ['nineteen twentieths go up to one', '0.95', '1', '1.0'],
  ['of decimals, exactly', '0.3', '0.1', '3.0'],
  ['nothing of something', '0', '5', '0.0'],
  ['something of nothing', '5', '0', undefined],
  ['nothing of nothing', '0', '0', undefined],
  ['of less than nothing', '5', '-1', undefined],
  ['less than nothing', '-5', '1', undefined],
  ['large', '90071992547409930', '3', '30023997515803310.0'],
])('how many times: %s', ([, a, b, expected]) => {
  expect(ratioOf(a, b)).toBe(expected);
});

type Side = ReturnType<typeof aComparison>['sides'][number];

const rows = [
  aRow({ value: '100' }),
  aRow({ value: '60', dimensions: { sex: 'F' } }),
  aRow({ value: '40', dimensions: { sex: 'M' } }),
  aRow({ value: '7', jurisdiction: 'ZZ-SUR' }),
  aRow({ value: '30', periodStart: '2022-01', periodEnd: '2022-06' }),
  aRow({ value: '5.5', periodStart: '2021-01-01', periodEnd: '2021-12-31' }),
  aRow({ value: undefined, status: 'M', periodStart: '2020-01-01', periodEnd: '2020-12-31' }),
];

test.for<[string, Partial<Side['select']>, boolean, string[], string | undefined]>([
  ['its period, the total of a dimension it does not name', {}, false, ['100'], '100'],
  ['a year written as a year', { periodStart: '2022', periodEnd: '2022' }, false, ['100'], '100'],
  ['a part of the dimension', { dimensions: { sex: 'F' } }, false, ['60'], '60'],
  ['another area', { jurisdiction: 'ZZ-SUR' }, false, ['7'], '7'],
  ['exactly a half-year', { periodStart: '2022-01', periodEnd: '2022-06-30' }, false, ['30'], '30'],
  ['a period that no row has', { periodStart: '2022-01', periodEnd: '2022-03' }, false, [], undefined],
  ['an area that no row has', { jurisdiction: 'ZZ' }, false, [], undefined],
  ['a missing value: no value, never 0', { periodStart: '2020', periodEnd: '2020' }, false, ['?'], undefined],
  ['a sum of the periods inside', { periodStart: '2021', periodEnd: '2022-06' }, true, ['30', '5.5'], '35.5'],
  [
    'a sum with a missing part: no value',
    { periodStart: '2020', periodEnd: '2021' },
    true,
    ['5.5', '?'],
    undefined,
  ],
  ['a sum of nothing: no value, never 0', { periodStart: '1990', periodEnd: '1999' }, true, [], undefined],
])('a side picks %s', ([, select, sum, picked, value]) => {
  const archive = anArchive({ records: [aStatistic({ observations: rows })] });
  const [first] = aComparison().sides as [Side];
  const side = { ...first, select: { ...first.select, ...select }, ...(sum ? { sum } : {}) };
  expect(observationsOf(archive, side).map((each) => each.value ?? '?')).toEqual(picked);
  expect(valueOf(archive, side)).toBe(value);
});

test('a side of a statistic that is not recorded has no value', () => {
  expect(valueOf(anArchive(), aComparison().sides[0] as Side)).toBeUndefined();
});

test('levels are no numbers: one is a value as it stands, two do not add up', () => {
  const levels = [
    aRow({ value: 'good', periodStart: '2021', periodEnd: '2021' }),
    aRow({ value: 'bad', periodStart: '2022', periodEnd: '2022' }),
  ];
  const archive = anArchive({ records: [aStatistic({ ordinal: 'grades', observations: levels })] });
  const [first] = aComparison().sides as [Side];
  const years = { ...first, select: { ...first.select, periodStart: '2021', periodEnd: '2022' }, sum: true };
  expect([first, years].map((side) => valueOf(archive, side))).toEqual(['bad', undefined]);
});
