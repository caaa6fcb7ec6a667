import { expect, test } from 'vitest';

import { aCommitment, aLaw, anAudit, anInstitution } from '#checks/fixtures/records.ts';
import { anEdition, aPortal } from '#checks/fixtures/settings.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';
import { plain } from '#views/said.ts';

import { type Feed, feedsOf } from './feeds.ts';
import { aHistory, anAddition, aVersion } from './fixtures/history.ts';

type Given = Parameters<typeof aView>[0];

const where = { origin: 'https://agua.example' };

const feedNamed = (given: Given, name: string, more: Parameters<typeof aView>[1] = {}): Feed => {
  const feed = feedsOf(aView(given, { ...where, ...more })).find((each) => each.name.join('/') === name);
  if (!feed) throw new Error(`There is no feed ${name}.`);
  return feed;
};

/** The titles that a feed tells, in its order. */
const titles = (...given: Parameters<typeof feedNamed>): string[] =>
  feedNamed(...given)
    .entries()
    .map(({ title }) => plain(title));

const ids = (...given: Parameters<typeof feedNamed>): string[] =>
  feedNamed(...given)
    .entries()
    .map(({ id }) => id);

const correction = 'La Gaceta dice 2010.';
const law = aLaw({ id: 'law-1', identifier: 'Ley 1', jurisdiction: 'ZZ-NOR', pillars: ['quality'] });
const told: Given = {
  records: [law, aCommitment({ scope: 'each-region' }), anAudit(), anInstitution({ id: 'other' })],
  editions: [],
  history: aHistory({
    'law/law-1': [aVersion('2024-03-01', { correction }), aVersion('2024-02-01'), anAddition('2024-01-01')],
    'commitment/commitment-1': [anAddition('2024-02-15')],
    'audit/audit-1': [aVersion('2024-02-20', { changes: [] }), anAddition('2024-01-02')],
    'institution/water-board': [anAddition('2023-01-01')],
    'institution/other': [anAddition('2023-01-02')],
    ...Object.fromEntries(
      ['about', 'method', 'privacy', 'take-part'].map((id) => [`page/${id}`, [anAddition('2022-01-01')]]),
    ),
  }),
};

test('a feed tells versions, the newest first; one that changed nothing is not told', () => {
  const all = titles(told, 'all');
  expect(all).toHaveLength(11);
  expect(all.slice(0, 5)).toEqual([
    'Corrección: Ley 1: Ley del agua',
    'Nuevo: Agua segura en cada escuela',
    'Cambio: Ley 1: Ley del agua',
    'Nuevo: Balance del agua',
    'Nuevo: Ley 1: Ley del agua',
  ]);
});

test.for<[string, string[]]>([
  ['corrections', ['law/law-1']],
  ['laws', ['law/law-1', 'law/law-1', 'law/law-1']],
  ['comparisons', []],
  ['laws/law-1', ['law/law-1', 'law/law-1', 'law/law-1']],
  ['regions/zz-nor', ['law/law-1', 'commitment/commitment-1', 'law/law-1', 'law/law-1']],
  ['regions/zz-sur', ['commitment/commitment-1']],
  ['pillars/quality', ['law/law-1', 'law/law-1', 'law/law-1']],
  ['pillars/supply', ['commitment/commitment-1']],
  ['institutions/other', ['institution/other']],
  [
    'institutions/water-board',
    [
      'law/law-1',
      'commitment/commitment-1',
      'law/law-1',
      'audit/audit-1',
      'law/law-1',
      'institution/water-board',
    ],
  ],
])('the feed %s tells of what belongs to it', ([name, expected]) => {
  expect(
    feedNamed(told, name)
      .entries()
      .map(({ of }) => of),
  ).toEqual(expected);
});

test('an entry leads to the version, says what happened, and why something was corrected', () => {
  const [entry] = feedNamed(told, 'corrections').entries();
  expect(entry).toEqual({
    id: 'tag:agua.example,2022:es/law/law-1/20240301ab',
    at: '2024-03-01T12:00:00Z',
    title: 'Corrección: Ley 1: Ley del agua',
    href: '/es/normas/law-1/#version-20240301ab',
    paragraphs: [`Corrección: ${correction}`, 'Título: «A» pasa a «B»'],
    categories: [
      { term: 'law', label: 'Norma' },
      { term: 'changed', label: 'Cambio' },
      { term: 'correction', label: 'Corrección' },
    ],
    of: 'law/law-1',
    isCorrection: true,
  });
});

test('an entry keeps its id when titles change and records are added', () => {
  const before = ids(told, 'all');
  const renamed: Given = {
    ...told,
    portal: aPortal({ name: 'Otro nombre', compiledOn: '2031-01-01' }),
    records: [
      ...(told.records ?? []).map((record) => ({
        ...record,
        title: 'Otro',
        name: 'Otro',
        identifier: 'Otro',
      })),
      aLaw({ id: 'a-new-one' }),
    ],
  };
  expect(ids(renamed, 'all').filter((id) => !id.includes('a-new-one'))).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
});

test('a portal that moves keeps its ids where it declares whose they are', () => {
  const declared = { ...told, portal: aPortal({ tagAuthority: 'agua.example,2022' }) };
  expect(ids(declared, 'all', { origin: 'https://nuevo.example', base: '/agua/' })).toEqual(ids(told, 'all'));
});

test('the languages tell the same, each with ids and words of its own', () => {
  const given = { ...told, records: [aLaw({ translations: inEnglish({ title: 'Water Act' }) })] };
  const english = feedNamed(given, 'laws', { language: 'en' }).entries();
  expect(english.map(({ title }) => title)).toEqual([
    'Correction: Water Act',
    'Change: Water Act',
    'New: Water Act',
  ]);
  const untranslated = feedNamed(told, 'laws', { language: 'en' }).entries();
  expect(untranslated[0]?.title).toEqual({ text: 'Correction: Ley 1: Ley del agua', lang: 'es' });
  expect(untranslated.map(({ id }) => id)).toEqual(ids(told, 'laws').map((id) => id.replace(':es/', ':en/')));
});

test('a feed of many things tells the newest hundred, that of a record all', () => {
  const versions = Array.from({ length: 130 }, (_, index) =>
    aVersion('2024-01-01', {
      at: `2024-01-01T${String(23 - Math.floor(index / 60)).padStart(2, '0')}:${String(59 - (index % 60)).padStart(2, '0')}:00Z`,
      commit: String(index).padStart(10, '0'),
    }),
  );
  const given = { ...told, history: aHistory({ 'law/law-1': versions }) };
  expect(ids(given, 'laws/law-1')).toHaveLength(130);
  expect(ids(given, 'laws')).toEqual(ids(given, 'laws/law-1').slice(0, 100));
});

test('a record that was taken out is told by its last title', () => {
  const removed = [
    {
      key: 'law/gone',
      on: '2024-05-01',
      at: '2024-05-01T12:00:00Z',
      commit: '0123456789',
      title: 'Ley ida',
      versions: [],
    },
  ] as const;
  const [entry] = feedNamed({ ...told, history: aHistory({}, removed) }, 'laws').entries();
  expect(entry).toMatchObject({
    id: 'tag:agua.example,2024:es/law/gone/0123456789',
    title: 'Retirado: Ley ida',
    href: '/es/normas/',
  });
});

test('without a history each record is there once, dated by when it was checked', () => {
  const given: Given = { records: [aLaw({ id: 'a', checkedOn: '2024-04' }), aLaw({ id: 'b' })] };
  expect(
    feedNamed(given, 'laws')
      .entries()
      .map(({ id, at, paragraphs }) => [id, at, paragraphs.at(-1)]),
  ).toEqual([
    [
      'tag:agua.example,2024:es/law/b',
      '2024-05-01T00:00:00Z',
      'Revisado por última vez el 1 de mayo de 2024.',
    ],
    ['tag:agua.example,2024:es/law/a', '2024-04-01T00:00:00Z', 'Revisado por última vez en abril de 2024.'],
  ]);
});

test('editions and their errata are told, errata as corrections too', () => {
  const erratum = {
    on: '2024-02-01',
    what: 'whole',
    oldValue: '40 %',
    newValue: '39 %',
    reason: 'Un error.',
  };
  const given: Given = { editions: [anEdition({ errata: [erratum, { ...erratum, newValue: '38 %' }] })] };
  expect(
    feedNamed(given, 'scorecards')
      .entries()
      .map(({ id, at, title }) => [id, at, title]),
  ).toEqual([
    [
      'tag:agua.example,2024:es/edition/2023/errata/2024-02-01/whole',
      '2024-02-01T00:00:00Z',
      'Fe de erratas: Edición 2023',
    ],
    [
      'tag:agua.example,2024:es/edition/2023/errata/2024-02-01/whole/2',
      '2024-02-01T00:00:00Z',
      'Fe de erratas: Edición 2023',
    ],
    ['tag:agua.example,2024:es/edition/2023', '2023-12-31T00:00:00Z', 'Edición 2023 (abierta)'],
  ]);
  expect(ids(given, 'corrections')).toEqual(ids(given, 'scorecards').slice(0, 2));
});

test('the entry of a page of prose leads to the page', () => {
  const [entry] = feedNamed(told, 'all').entries().toReversed();
  expect([entry?.of.split('/')[0], entry?.href.includes('#')]).toEqual(['page', false]);
});
