import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import { csvColumns, listCsv, listJson } from '#views/exports/api/lists/files.ts';
import { bothViews, inEnglish } from '#views/fixtures/view.ts';

const statisticsCsv = (views: Parameters<typeof listCsv>[0]): string => listCsv(views, 'statistics');
const statisticsJson = (views: Parameters<typeof listCsv>[0]): string => listJson(views, 'statistics');

const records = [
  aStatistic({
    id: 'b',
    observations: [
      aRow({ periodStart: '2021-07', periodEnd: '2022-06-30' }),
      aRow({ periodStart: '2021', periodEnd: '2022' }),
      aRow({ periodStart: '2021-02-01', periodEnd: '2022-05' }),
    ],
    translations: inEnglish({ title: 'People without water' }),
  }),
  aStatistic({ id: 'a', observations: [], licence: { name: 'Sin licencia', url: 'https://l.example/1' } }),
];

const rowsOf = (...args: Parameters<typeof bothViews>): Record<string, string>[] =>
  parse(statisticsCsv(bothViews(...args)), { bom: true, columns: true });

test('the list says what there is, id and address first', () => {
  expect(statisticsCsv(bothViews({ records }))).toMatch(
    /^\uFEFFid,url,title,publisher,register,measure,unit,frequency,firstPeriod,lastPeriod,rows,licence,/,
  );
  expect(rowsOf({ records }, { base: '/repo/', origin: 'https://w.example' })).toMatchObject([
    { id: 'a', firstPeriod: '', lastPeriod: '', rows: '0', licenceUrl: 'https://l.example/1' },
    {
      id: 'b',
      url: 'https://w.example/repo/es/estadisticas/b/',
      title: 'Personas sin agua',
      publisher: 'water-board',
      publisherLabel: 'Junta del Agua',
      unit: 'people',
      unitLabel: 'personas',
      firstPeriod: '2021',
      lastPeriod: '2022',
      rows: '3',
      licence: 'CC BY 4.0',
      licenceUrl: '',
      retrievedOn: '2024-04-01',
      csv: 'https://w.example/repo/api/v1/statistics/b.csv',
      json: 'https://w.example/repo/api/v1/statistics/b.json',
      datapackage: 'https://w.example/repo/api/v1/statistics/b.datapackage.json',
    },
  ]);
});

test('where the portal is published need not be known', () => {
  expect(rowsOf({ records })[0]).toMatchObject({
    url: '/es/estadisticas/a/',
    csv: '/api/v1/statistics/a.csv',
  });
});

test('the JSON says the same in every language, as of the day of the portal', () => {
  const views = bothViews({ records });
  const { statistics, ...head } = JSON.parse(statisticsJson(views));
  expect(head).toEqual({
    schemaVersion: 1,
    generatedAt: '2024-05-01T00:00:00Z',
    asOf: '2024-05-01',
    languages: ['es', 'en'],
    total: 2,
  });
  const inFirst = csvColumns(views, 'statistics').filter(({ language }) => language !== 'en');
  expect(Object.keys(statistics[1])).toEqual([...inFirst.map(({ name }) => name), 'pages']);
  expect(statistics[1]).toMatchObject({
    title: { es: 'Personas sin agua', en: 'People without water' },
    pages: { es: '/es/estadisticas/b/', en: '/en/statistics/b/' },
  });
  expect(statistics[0]).toMatchObject({ firstPeriod: null, lastPeriod: null, rows: 0 });
});

test('a portal without statistics has an empty list', () => {
  expect(rowsOf()).toEqual([]);
  expect(JSON.parse(statisticsJson(bothViews()))).toMatchObject({ total: 0, statistics: [] });
});
