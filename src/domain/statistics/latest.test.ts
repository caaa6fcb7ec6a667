import { expect, test } from 'vitest';

import { aRow, aStatistic } from '#checks/fixtures/records.ts';

import { isTotal, latestOf, newestOf } from './latest.ts';

type Row = Parameters<typeof aRow>[0];
const year = (of: number) => ({ periodStart: `${of}-01-01`, periodEnd: `${of}-12-31` });

test.for<[string, Row[], string | undefined]>([
  ['no rows', [], undefined],
  ['one row', [{ value: '100' }], '100'],
  ['only rows of other areas', [{ jurisdiction: 'ZZ-SUR', value: '7' }], undefined],
  [
    'the latest period, wherever it stands',
    [
      { ...year(2023), value: '3' },
      { ...year(2021), value: '1' },
      { ...year(2022), value: '2' },
    ],
    '3',
  ],
  [
    'a missing value is passed over',
    [
      { ...year(2021), value: '1' },
      { ...year(2022), value: undefined, status: 'M' },
    ],
    '1',
  ],
  [
    'a suppressed value too',
    [
      { ...year(2021), value: '1' },
      { ...year(2022), value: undefined, status: 'Q' },
    ],
    '1',
  ],
  ['nothing but missing values', [{ value: undefined, status: 'M' }], undefined],
  [
    'zero is a value',
    [
      { ...year(2021), value: '1' },
      { ...year(2022), value: '0' },
    ],
    '0',
  ],
  [
    'totals only',
    [
      { ...year(2021), value: '1' },
      { ...year(2022), value: '2', dimensions: { sex: 'F' } },
    ],
    '1',
  ],
  [
    'of one period the one reported last',
    [
      { value: '2', reportedOn: '2023-05-01' },
      { value: '1', reportedOn: '2023-01-01' },
    ],
    '2',
  ],
  [
    'a report with a date before one without',
    [{ value: '1' }, { value: '2', reportedOn: '2023-01-01' }],
    '2',
  ],
  ['equals: the first', [{ value: '1' }, { value: '2' }], '1'],
  [
    'a partial date at its last day',
    [
      { periodStart: '2022', periodEnd: '2022', value: '1' },
      { periodStart: '2022', periodEnd: '2022-11', value: '2' },
    ],
    '1',
  ],
])('the latest of ZZ-NOR: %s', ([, rows, expected]) => {
  const statistic = aStatistic({ observations: rows.map((row) => aRow(row)) });
  expect(latestOf(statistic, 'ZZ-NOR')?.value).toBe(expected);
});

test.for<[string, Record<string, string>, boolean]>([
  ['no dimension at all', {}, true],
  ['every dimension the total', { sex: '_T', age: '_T' }, true],
  ['one of them a part', { sex: '_T', age: '0-17' }, false],
])('a total: %s', ([, dimensions, expected]) => {
  expect(isTotal(aRow({ dimensions }))).toBe(expected);
});

test('the newest of all, whatever the area and group', () => {
  const rows = [
    aRow({ value: '1', ...year(2020) }),
    aRow({ value: '2', ...year(2022), jurisdiction: 'ZZ-SUR', dimensions: { sex: 'F' } }),
    aRow({ value: undefined, status: 'M', ...year(2023) }),
  ];
  expect(newestOf({ observations: rows })?.value).toBe('2');
  expect(newestOf({ observations: [] })).toBeUndefined();
});
