import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { aCommitment, aFinding, aLaw, anAudit } from '#checks/fixtures/records.ts';
import { listColumns, type ListName, listNames } from '#model/api/lists/lists.ts';
import { bothViews, inEnglish } from '#views/fixtures/view.ts';

import { csvColumns, listCsv, listJson } from './files.ts';

type Given = Parameters<typeof bothViews>;

const json = (name: ListName, ...given: Given) => JSON.parse(listJson(bothViews(...given), name));
const rows = (name: ListName, ...given: Given): Record<string, string>[] =>
  parse(listCsv(bothViews(...given), name), { bom: true, columns: true });

const records = [
  aLaw({
    id: 'b',
    topics: ['schools'],
    pillars: ['supply', 'quality'],
    translations: inEnglish({ title: 'Water act' }),
  }),
  aLaw({
    id: 'a',
    relations: [
      { type: 'repeals', law: 'b' },
      { type: 'follows', law: 'b' },
    ],
    publishedOn: '2012',
  }),
  aCommitment({
    id: 'pipes',
    origin: { law: 'b' },
    scope: 'each-region',
    due: [{ kind: 'once', on: '2020-12-31' }],
    updates: [{ on: '2021', status: 'announced', note: 'Se hará.', by: 'water-board', sources: ['gazette'] }],
  }),
  anAudit({
    id: 'check',
    findings: [
      aFinding({ id: 'f1', commitment: 'pipes', jurisdiction: 'ZZ-NOR' }),
      aFinding({ id: 'f2', commitment: 'pipes', rating: undefined, outcome: 'no-answer' }),
    ],
  }),
];

test.for(listNames)('%s of an empty portal is a list without rows, or with what every portal has', (name) => {
  const { total, ...file } = json(name);
  expect(file[name]).toHaveLength(total);
  expect(rows(name)).toHaveLength(total);
});

test('texts stand in the first language, and in columns of their own in the others', () => {
  const headers = csvColumns(bothViews(), 'laws').map(({ header }) => header);
  expect(headers.slice(0, 5)).toEqual(['id', 'url', 'title', 'identifier', 'gist']);
  expect(headers.filter((header) => header.endsWith('_en'))).toEqual(
    listColumns('laws')
      .filter(({ kind }) => kind === 'spoken')
      .map(({ name }) => `${name}_en`),
  );
  expect(rows('laws', { records })[1]).toMatchObject({
    id: 'b',
    title: 'Ley del agua',
    title_en: 'Water act',
    gist_en: '',
    pillars: 'supply;quality',
    effectiveUntil: '',
  });
});

test('what follows stands beside what is written', () => {
  const [a, b] = json('laws', { records }, { base: '/repo/', origin: 'https://w.example' }).laws;
  expect(a).toMatchObject({ legalStatus: 'in-force', changedBy: [], commitments: [], identifier: null });
  expect(b).toMatchObject({
    url: 'https://w.example/repo/es/normas/b/',
    pages: { es: 'https://w.example/repo/es/normas/b/', en: 'https://w.example/repo/en/laws/b/' },
    json: 'https://w.example/repo/api/v1/laws/b.json',
    legalStatus: 'repealed',
    legalStatusLabel: { es: 'Derogada o reemplazada', en: 'Repealed or replaced' },
    changedBy: ['a'],
    commitments: ['pipes'],
    versionOn: null,
  });
});

test('a commitment has its deadline as the portal reads it', () => {
  expect(json('commitments', { records }).commitments[0]).toMatchObject({
    origin: 'law',
    originLaw: 'b',
    scope: 'each-region',
    jurisdictions: ['ZZ-NOR', 'ZZ-SUR'],
    madeOn: '2010-03-01',
    timeliness: 'ended',
    updates: 1,
    findings: 2,
  });
  expect(json('updates', { records }).updates).toMatchObject([
    { id: 'pipes/1', commitment: 'pipes', note: { es: 'Se hará.' }, statusLabel: { es: 'Anunciado' } },
  ]);
});

test('a finding has a rating or an outcome, never both, and its source', () => {
  const { findings } = json('findings', { records });
  expect(findings).toMatchObject([
    {
      id: 'check/f1',
      url: '/es/auditorias/check/#f1',
      rating: 'limited',
      ratingLabel: { es: 'Limitado' },
      outcome: null,
      outcomeLabel: null,
      jurisdiction: 'ZZ-NOR',
      isReviewedTwice: false,
      evidenceCount: 1,
      evidence: [{ source: 'gazette', title: 'Gaceta oficial', page: null }],
    },
    { id: 'check/f2', rating: null, ratingLabel: null, outcome: 'no-answer', reply: null },
  ]);
  expect(rows('findings', { records })[0]).toMatchObject({
    isReviewedTwice: 'false',
    sourceUrl: 'https://gazette.example/1',
    measureValue: '',
  });
});
