import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { readChoice } from '#views/statistics/address.ts';
import { chartOf } from '#views/statistics/chart.ts';
import { aFile, bySex, yearRow } from '#views/statistics/fixtures/files.ts';

import { shownFiles } from './shown-files.ts';

const plain = (year: number, value: string | undefined, more = {}) =>
  yearRow(year, value, { dimensions: {}, ...more });
const population = {
  id: 'poblacion',
  columns: [],
  observations: [plain(2020, '200000'), plain(2021, '300000')],
};

const files = (given: Parameters<typeof aFile>[0], query = '') => {
  const { file, es } = aFile(given, [population]);
  const { choice } = readChoice(file, new URLSearchParams(query));
  const address = `https://example.org/es/estadisticas/x/?${query}`;
  return shownFiles({ file, choice, chart: chartOf(es, file, choice), reading: es, address });
};
type Cells = Record<string, string>;
const rows = (given: Parameters<typeof aFile>[0], query = ''): Cells[] =>
  parse(files(given, query).csv().text, { bom: true, columns: true });

const sexes = {
  observations: [
    ...bySex([2020, 2021]),
    yearRow(2020, '7', { jurisdiction: 'ZZ-NOR' }),
    yearRow(2021, '8', { jurisdiction: 'ZZ-SUR' }),
  ],
};
const counted = {
  id: 'personas',
  population: 'poblacion',
  columns: [],
  observations: [plain(2020, '30'), plain(2021, '31'), plain(2022, '32')],
};

test.for<[name: string, query: string, expected: string[]]>([
  ['the usual', '', ['2020 ZZ _T 150', '2021 ZZ _T 135']],
  ['a split', 'dimension=sex', ['2020 ZZ F 100', '2020 ZZ M 50', '2021 ZZ F 90', '2021 ZZ M 45']],
  ['a span', 'from=2021', ['2021 ZZ _T 135']],
  [
    'places, in the order of the file',
    'jurisdiction=ZZ-NOR,ZZ',
    ['2020 ZZ _T 150', '2021 ZZ _T 135', '2020 ZZ-NOR _T 7'],
  ],
  ['each place', 'view=multiples', ['2020 ZZ-NOR _T 7', '2021 ZZ-SUR _T 8']],
])('the rows of %s are those behind the chart', ([, query, expected]) => {
  const found = rows(sexes, query).map(({ periodStart = '', jurisdiction, sex, value }) =>
    [periodStart.slice(0, 4), jurisdiction, sex, value].join(' '),
  );
  expect(found).toEqual(expected);
  const { observations, shown } = JSON.parse(files(sexes, query).json().text);
  expect(observations.map(({ value }: Cells) => value)).toEqual(rows(sexes, query).map(({ value }) => value));
  expect(shown.address).toBe(`https://example.org/es/estadisticas/x/?${query}`);
});

test('rows without a value, and those over several years, are shown in the table: they are there', () => {
  const given = {
    columns: [],
    observations: [plain(2020, '5'), plain(2021, undefined), plain(2018, '9', { periodEnd: '2019-12-31' })],
  };
  expect(rows(given).map(({ value, status }) => [value, status])).toEqual([
    ['5', 'A'],
    ['', 'M'],
    ['9', 'A'],
  ]);
});

test('other values published for the same time are rows too', () => {
  const given = {
    columns: [],
    observations: [
      plain(2020, '5', { reportedOn: '2021-01-01' }),
      plain(2020, '6', { reportedOn: '2022-01-01' }),
    ],
  };
  expect(rows(given).map(({ value }) => value)).toEqual(['5', '6']);
});

test('a rate stands beside the value that was published, and is empty where nobody knows the population', () => {
  expect(rows(counted, 'rate=1').map(({ value, ratePer100000 }) => [value, ratePer100000])).toEqual([
    ['30', '15.0'],
    ['31', '10.3'],
    ['32', ''],
  ]);
  expect(rows(counted)[0]).not.toHaveProperty('ratePer100000');
  const { shown, population: people } = JSON.parse(files(counted, 'rate=1').json().text);
  expect(shown.ratePer100000).toEqual(['15.0', '10.3', null]);
  expect(people.statistic).toBe('poblacion');
  expect(JSON.parse(files(counted).json().text)).not.toHaveProperty('population');
});

test.for<[query: string, name: string]>([
  ['', 'veedor-personas-2024-04-01'],
  ['jurisdiction=ZZ-NOR,ZZ&from=2020', 'veedor-personas-norte-zeta-2020-2024-04-01'],
  ['dimension=sex&view=line', 'veedor-personas-sex-line-2024-04-01'],
  ['sex=F', 'veedor-personas-f-2024-04-01'],
])('files of ?%s are called %s', ([query, name]) => {
  const { csv, json, svg } = files({ ...sexes, id: 'personas' }, query);
  expect([csv().name, json().name, svg().name]).toEqual([`${name}.csv`, `${name}.json`, `${name}.svg`]);
});

test('the picture leads to what is shown', () => {
  const { text } = files(sexes, 'dimension=sex&from=2020').svg();
  expect(text).toContain('https://example.org/es/estadisticas/x/?dimension=sex&amp;from=2020');
  expect(text).toContain('Extraído: 1 de abril de 2024');
});
