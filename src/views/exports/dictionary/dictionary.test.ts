import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aPortal, jurisdictions } from '#checks/fixtures/settings.ts';
import { bothViews, inEnglish } from '#views/fixtures/view.ts';

import { dictionaryCsv, dictionaryJson } from './dictionary-files.ts';
import { dictionaryOf } from './dictionary.ts';

const entryOf = (id: string, ...args: Parameters<typeof bothViews>) =>
  dictionaryOf(bothViews(...args)).find((entry) => entry.id === id);

const records = [
  aStatistic({
    observations: [aRow(), aRow({ jurisdiction: 'ZZ' })],
    translations: inEnglish({ columns: [{ name: 'sex', title: 'Sex' }] }),
  }),
];

test('every fixed column, status, qualifier and frequency is there, statistics or not', () => {
  const entries = dictionaryOf(bothViews());
  expect(entries.map(({ id }) => id)).toEqual([
    ...'periodStart,periodEnd,jurisdiction,value,qualifier,status,source,reportedOn,note'
      .split(',')
      .map((name) => `column/${name}`),
    ...['A', 'P', 'E', 'M', 'Q'].map((code) => `status/${code}`),
    ...['more-than', 'less-than', 'about'].map((code) => `qualifier/${code}`),
    ...['year', 'quarter', 'month', 'irregular'].map((code) => `frequency/${code}`),
  ]);
  expect(entries.find(({ id }) => id === 'status/M')).toMatchObject({
    label: { es: 'Sin dato', en: 'Missing' },
    meaning: { es: expect.stringContaining('No es cero'), en: expect.stringContaining('not zero') },
  });
});

test('a dimension names its statistic and its list', () => {
  expect(entryOf('dimension/statistic-1/sex', { records }, { origin: 'https://w.example' })).toEqual({
    id: 'dimension/statistic-1/sex',
    url: 'https://w.example/es/estadisticas/statistic-1/',
    kind: 'dimension',
    statistic: 'statistic-1',
    list: 'sexes',
    code: 'sex',
    label: { es: 'Sexo', en: 'Sex' },
    meaning: {
      es: 'Código de la lista «sexes»; _T es el total.',
      en: 'Code of the list “sexes”; _T is the total.',
    },
  });
});

test('lists that a statistic takes codes from, whole; no others', () => {
  const lists = new Set(dictionaryOf(bothViews({ records })).flatMap(({ list }) => list ?? []));
  expect([...lists]).toEqual(['sexes', 'registers', 'units', 'jurisdictionKinds']);
  expect(entryOf('code/sexes/M', { records })).toMatchObject({ kind: 'code', list: 'sexes', code: 'M' });
  const ordinal = aStatistic({ ordinal: 'grades', observations: [aRow({ value: 'good' })] });
  expect(entryOf('code/grades/bad', { records: [ordinal] })).toBeDefined();
});

test('the total of a list that does not name it', () => {
  const codes = { ...aPortal().codes, sexes: [{ code: 'F', label: 'Mujeres', description: 'Y niñas.' }] };
  const given = { records, portal: aPortal({ codes }) };
  expect(entryOf('code/sexes/_T', given)?.label).toEqual({ es: 'Total', en: 'Total' });
  expect(entryOf('code/sexes/F', given)?.meaning).toEqual({ es: 'Y niñas.', en: 'Y niñas.' });
  const without = [aStatistic({ observations: [aRow({ dimensions: { sex: 'F' } })] })];
  expect(entryOf('code/sexes/_T', { ...given, records: without })).toBeUndefined();
});

test('areas that are used, with their page, national code and remark', () => {
  const places = jurisdictions.map((each) =>
    each.code === 'ZZ-NOR' ? { ...each, officialCode: '02', note: 'Sin la isla.' } : each,
  );
  expect(entryOf('area/ZZ-NOR', { records, jurisdictions: places }, { base: '/repo/' })).toEqual({
    id: 'area/ZZ-NOR',
    url: '/repo/es/regiones/zz-nor/',
    kind: 'area',
    code: 'ZZ-NOR',
    parent: 'ZZ',
    officialCode: '02',
    label: { es: 'Norte', en: 'Norte' },
    meaning: { es: 'Sin la isla.', en: 'Sin la isla.' },
  });
  expect(entryOf('area/ZZ', { records })).not.toHaveProperty('url');
  expect(entryOf('area/ZZ-SUR', { records })).toBeUndefined();
});

test('CSV and JSON say the same, entry by entry', () => {
  const views = bothViews({ records });
  const { entries, ...head } = JSON.parse(dictionaryJson(views));
  const rows: Record<string, string>[] = parse(dictionaryCsv(views), { bom: true, columns: true });
  expect(head).toEqual({
    schemaVersion: 1,
    generatedAt: '2024-05-01T00:00:00Z',
    asOf: '2024-05-01',
    languages: ['es', 'en'],
    total: rows.length,
  });
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(Object.keys(rows[0] ?? {}).slice(0, 2)).toEqual(['id', 'url']);
  rows.forEach((row, at) => {
    const { label, meaning = {}, ...rest } = entries[at];
    const { label_es, label_en, meaning_es, meaning_en, ...cells } = row;
    expect(Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''))).toEqual(rest);
    expect({ es: label_es, en: label_en }).toEqual(label);
    expect({ es: meaning_es, en: meaning_en }).toEqual({ es: meaning.es ?? '', en: meaning.en ?? '' });
  });
});
