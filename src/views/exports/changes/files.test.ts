import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import { anEdition } from '#checks/fixtures/settings.ts';
import { ChangesFile } from '#model/api/changes-file.ts';
import type { History } from '#model/history.ts';
import { bothViews, inEnglish } from '#views/fixtures/view.ts';
import { aHistory, aVersion, anAddition } from '#views/follow/fixtures/history.ts';

import { changesCsv, changesJson } from './files.ts';

const erratum = {
  on: '2024-03',
  what: 'whole',
  oldValue: '1/3',
  newValue: '1/2',
  reason: { es: 'Se contó mal.', en: 'Miscounted.' },
};
const law = aLaw({ id: 'a', title: 'Ley', translations: inEnglish({ title: 'Act' }) });

const history = aHistory(
  {
    'law/a': [
      aVersion('2024-05-01', {
        correction: 'Se leyó mal.',
        changes: [
          { path: ['sources', 'a/b~c', 'page'], before: '-1', after: { as: 'group' } },
          { path: ['body'], language: 'en' },
        ],
      }),
      anAddition('2024-01-01'),
    ],
  },
  [
    {
      key: 'law/gone',
      on: '2024-04-01',
      at: '2024-04-01T10:00:00Z',
      commit: 'cccccccccc',
      title: 'Ley perdida',
      versions: [],
    },
  ],
);

const viewsWith = (given: History) =>
  bothViews(
    { records: [law], editions: [anEdition({ errata: [erratum] })], history: given },
    { base: '/repo/', origin: 'https://w.example' },
  );

test('the JSON has its form, and every change whole', () => {
  const file = JSON.parse(changesJson(viewsWith(history)));
  expect(ChangesFile.safeParse(file).error).toBeUndefined();
  expect(file).toMatchObject({ generatedAt: '2024-06-01T12:00:00Z', total: 4, history: 'available' });
  expect(file.changes).toMatchObject([
    {
      id: 'a',
      url: 'https://w.example/repo/es/normas/a/#version-20240501ab',
      type: 'law',
      title: { es: 'Ley', en: 'Act' },
      kind: 'changed',
      on: '2024-05-01',
      commit: '20240501ab',
      correction: { es: 'Se leyó mal.' },
      changes: [
        { path: ['sources', 'a/b~c', 'page'], before: '-1', after: { as: 'group' } },
        { path: ['body'], language: 'en' },
      ],
      pages: { en: 'https://w.example/repo/en/laws/a/#version-20240501ab' },
    },
    { id: 'gone', url: null, title: { es: 'Ley perdida' }, kind: 'removed', correction: null, changes: [] },
    {
      id: '2023',
      type: 'edition',
      kind: 'erratum',
      on: '2024-03-31',
      commit: null,
      correction: { es: 'Se contó mal.', en: 'Miscounted.' },
      changes: [{ path: ['whole'], before: '1/3', after: '1/2' }],
    },
    { id: 'a', kind: 'added', correction: null, changes: [] },
  ]);
});

test('the CSV has a row for each field, nothing a spreadsheet would run, and no path that could be two', () => {
  const text = changesCsv(viewsWith(history));
  expect(text).toMatch(
    /^\uFEFFid,url,title,type,kind,on,at,commit,correction,path,language,before,after,title_en\r\n/,
  );
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(
    rows.map(({ id, kind, path, language, before, after }) => [id, kind, path, language, before, after]),
  ).toEqual([
    ['a', 'changed', 'sources/a~1b~0c/page', '', "'-1", '{"as":"group"}'],
    ['a', 'changed', 'body', 'en', '', ''],
    ['gone', 'removed', '', '', '', ''],
    ['2023', 'erratum', 'whole', '', '1/3', '1/2'],
    ['a', 'added', '', '', '', ''],
  ]);
  expect(rows[0]).toMatchObject({ title: 'Ley', title_en: 'Act', correction: 'Se leyó mal.' });
});

test.for(['no-git', 'shallow'] as const)('without a history (%s) the files say so', (reason) => {
  const file = JSON.parse(changesJson(viewsWith({ available: false, reason })));
  expect(ChangesFile.safeParse(file).error).toBeUndefined();
  expect(file).toMatchObject({ total: 1, history: reason, generatedAt: '2024-05-01T00:00:00Z' });
});
