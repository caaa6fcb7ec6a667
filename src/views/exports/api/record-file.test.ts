import { expect, test } from 'vitest';

import { aCommitment, aLaw } from '#checks/fixtures/records.ts';
import type { History } from '#model/history.ts';
import { bothViews, inEnglish } from '#views/fixtures/view.ts';

import { apiRecords, recordJson } from './record-file.ts';

const saved = {
  on: '2024-03-01',
  at: '2024-03-01T10:00:00Z',
  commit: '0123456789',
  kind: 'added',
  changes: [],
} as const;
const history: History = {
  available: true,
  versions: new Map([['law/b', [saved]]]),
  newest: '2024-04-02T09:00:00Z',
  removed: [],
};

const records = [
  aLaw({ id: 'a', relations: [{ type: 'amends', law: 'b', provisions: ['2'], on: '2015' }] }),
  aLaw({ id: 'b', html: '<p>Uno.</p>', translations: inEnglish({ title: 'Water act' }, '<p>One.</p>') }),
  aCommitment({ id: 'pipes', due: [{ kind: 'once', on: '2024-06-30' }], scope: ['ZZ-NOR', 'ZZ-SUR'] }),
];

const fileOf = (id: string, given: Partial<Parameters<typeof bothViews>[0]> = {}) => {
  const views = bothViews({ records, ...given });
  const record = apiRecords(views).find((each) => each.id === id);
  if (!record) throw new Error(`There is no ${id}.`);
  return JSON.parse(recordJson(views, record));
};

test('what is written, its text in each language, and what follows, apart', () => {
  const { record, derived, body, ...head } = fileOf('b', { history });
  expect(head).toEqual({
    schemaVersion: 1,
    generatedAt: '2024-04-02T09:00:00Z',
    asOf: '2024-05-01',
    languages: ['es', 'en'],
    type: 'law',
    id: 'b',
    url: '/es/normas/b/',
    pages: { es: '/es/normas/b/', en: '/en/laws/b/' },
    version: { on: '2024-03-01', commit: '0123456789' },
  });
  expect(record).toMatchObject({ title: { es: 'Ley del agua', en: 'Water act' }, rank: 'act' });
  expect(record).not.toHaveProperty('legalStatus');
  expect(body).toEqual({ es: '<p>Uno.</p>', en: '<p>One.</p>' });
  expect(derived).toMatchObject({
    legalStatus: 'amended',
    reasons: [
      { kind: 'in-force-unknown' },
      { kind: 'changed', on: '2015', law: 'a' },
      { kind: 'no-repeal', on: '2024-05-01' },
    ],
    changedBy: [{ type: 'amends', law: 'a', provisions: ['2'], on: '2015' }],
  });
  expect(derived.explanation.es).toHaveLength(3);
});

test('without history there is no version, and the file is of the day of the portal', () => {
  expect(fileOf('b')).toMatchObject({ version: null, generatedAt: '2024-05-01T00:00:00Z' });
});

test('a text that is not translated stands in its own language alone', () => {
  expect(fileOf('a')).toMatchObject({ record: { title: { es: 'Ley del agua' } }, body: {} });
  expect(fileOf('a').record.title).not.toHaveProperty('en');
});

test('a commitment stands against its deadline as a whole and in each area', () => {
  const { record, derived } = fileOf('pipes');
  expect(record.scope).toEqual({ kind: 'listed', listed: ['ZZ-NOR', 'ZZ-SUR'] });
  const upcoming = { state: 'upcoming', dueOn: '2024-06-30', daysLate: -60 };
  expect(derived).toEqual({
    timeliness: upcoming,
    areas: [
      { jurisdiction: 'ZZ-NOR', ...upcoming },
      { jurisdiction: 'ZZ-SUR', ...upcoming },
    ],
    findings: [],
  });
});
