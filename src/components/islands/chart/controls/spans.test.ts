import { expect, test } from 'vitest';

import { readChoice } from '#views/statistics/address.ts';
import { aFile, yearRow } from '#views/statistics/fixtures/files.ts';

import { spanOptions } from './spans.ts';

type Given = Parameters<typeof aFile>[0];

const plain = (year: number, more = {}) => yearRow(year, '1', { dimensions: {}, ...more });
const yearly: Given = { columns: [], observations: [2019, 2021, 2022].map((year) => plain(year)) };
const monthly: Given = {
  columns: [],
  frequency: 'month',
  observations: ['2023-12', '2024-01'].map((month) => plain(2023, { periodStart: month, periodEnd: month })),
};
const quarterly: Given = {
  columns: [],
  frequency: 'quarter',
  observations: [plain(2024, { periodStart: '2024-01', periodEnd: '2024-03' })],
};
const irregular: Given = {
  columns: [],
  frequency: 'irregular',
  observations: [plain(2004, { periodEnd: '2011-05-31' }), plain(2013)],
};

const options = (given: Given, query = '') => {
  const { file, es } = aFile(given);
  const { from, to } = spanOptions(es, file, readChoice(file, new URLSearchParams(query)).choice);
  return [from, to].map((list) =>
    list.map(({ value, text }) => (value === text ? value : `${value}: ${text}`)),
  );
};

test.for<[name: string, Given, query: string, from: string[], to: string[]]>([
  [
    'all years, those without data too',
    yearly,
    '',
    ['2019', '2020', '2021', '2022'],
    ['2019', '2020', '2021', '2022'],
  ],
  [
    'only what is not beyond the other end',
    yearly,
    'from=2020&to=2021',
    ['2019', '2020', '2021'],
    ['2020', '2021', '2022'],
  ],
  [
    'a year that a link brought',
    yearly,
    'from=2010',
    ['2010', '2019', '2020', '2021', '2022'],
    ['2019', '2020', '2021', '2022'],
  ],
  [
    'months',
    monthly,
    '',
    ['2023-12: diciembre de 2023', '2024-01: enero de 2024'],
    ['2023-12: diciembre de 2023', '2024-01: enero de 2024'],
  ],
  [
    'quarters, by their first and their last month',
    quarterly,
    '',
    ['2024-01: enero de 2024 a marzo de 2024'],
    ['2024-03: enero de 2024 a marzo de 2024'],
  ],
  ['years in which periods begin and end', irregular, '', ['2004', '2013'], ['2011', '2013']],
])('%s', ([, given, query, from, to]) => {
  expect(options(given, query)).toEqual([from, to]);
});
