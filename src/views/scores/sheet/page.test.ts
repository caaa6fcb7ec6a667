import { expect, test } from 'vitest';

import type { Stored } from '#model/archive.ts';
import { aCommitment, anInstitution } from '#checks/fixtures/records.ts';
import { anEdition } from '#checks/fixtures/settings.ts';
import { found, theMethod } from '#domain/scores/fixtures/scored.ts';
import { aView } from '#views/fixtures/view.ts';

import { sheetPage, sheetTargets } from './page.ts';

type Commitment = NonNullable<Parameters<typeof aCommitment>[0]>;

const each = (id: string, given: Commitment = {}) =>
  aCommitment({ id, title: `Título ${id}`, scope: 'each-region', ...given });

const at = (commitment: string, verdict: string) =>
  found(commitment, verdict, { commitment, jurisdiction: 'ZZ-SUR' });

const viewOf = (records: readonly Stored[], origin?: string) =>
  aView({ records, methods: [theMethod()], editions: [anEdition()] }, origin === undefined ? {} : { origin });

const sheetOf = (records: readonly Stored[], origin?: string) => {
  const view = viewOf(records, origin);
  const [edition] = view.site.editions;
  if (edition === undefined) throw new Error('There is no edition.');
  return sheetPage(view, edition, { kind: 'sheet', edition: '2023', code: 'ZZ-SUR' });
};

test('a sheet for every place with a scorecard', () => {
  expect(
    viewOf([each('c1')])
      .site.editions.flatMap(sheetTargets)
      .map(({ code }) => code),
  ).toEqual(['ZZ-NOR', 'ZZ-SUR']);
});

test('the most pressing comes first: lowest rated, unanswered, past its deadline, then what is done, then what is not known', () => {
  const { items } = sheetOf([
    each('unseen'),
    each('done'),
    each('late', { due: [{ kind: 'once', on: '2020-12-31' }] }),
    each('limited'),
    each('unanswered'),
    each('nothing'),
    each('unassessable'),
    at('done', 'complete'),
    at('limited', 'limited'),
    at('unanswered', 'no-answer'),
    at('nothing', 'not-started'),
    at('unassessable', 'not-assessable'),
  ]);
  expect(items.items.map(({ item }) => item.id)).toEqual([
    'nothing',
    'limited',
    'unanswered',
    'late',
    'done',
    'unassessable',
    'unseen',
  ]);
  expect(items.items.map(({ item }) => item.late)).toEqual([
    undefined,
    undefined,
    undefined,
    // 31 December 2020 to 31 December 2023.
    'Plazo vencido, sin constancia: 1095 días desde el vencimiento',
    undefined,
    undefined,
    undefined,
  ]);
  expect(items).not.toHaveProperty('more');
});

test('the paper leaves out what does not fit and says how much; the screen shows all', () => {
  const { items } = sheetOf(Array.from({ length: 40 }, (_, index) => each(`c${index + 10}`)));
  expect(items.items).toHaveLength(40);
  // 62 half lines, three for each title of one line.
  expect(items.items.filter(({ isOnPaper }) => isOnPaper)).toHaveLength(20);
  expect(items.more).toBe('Hay 20 compromisos más en la página de la ficha.');
});

test('next deadlines after the day of the edition, the nearest first', () => {
  const { deadlines, deadlinesHeading } = sheetOf([
    each('later', { due: [{ kind: 'once', on: '2025-06-30' }] }),
    each('sooner', { due: [{ kind: 'once', on: '2024-01-01' }] }),
    each('past', { due: [{ kind: 'once', on: '2023-12-30' }] }),
    each('always', { due: [{ kind: 'continuous' }] }),
  ]);
  expect(deadlinesHeading).toBe('Próximos plazos después del 31 de diciembre de 2023');
  expect(deadlines.items.map(({ item }) => [item.on.text, item.title])).toEqual([
    ['1 de enero de 2024', 'Título sooner'],
    ['30 de junio de 2025', 'Título later'],
  ]);
});

test('who answers is who answers there; sources are named once', () => {
  const { who, sources } = sheetOf([
    anInstitution({ id: 'sur', name: 'Gobierno Sur', jurisdiction: 'ZZ-SUR', class: 'regional-government' }),
    anInstitution({
      id: 'nor',
      name: 'Gobierno Norte',
      jurisdiction: 'ZZ-NOR',
      class: 'regional-government',
    }),
    each('c1', { responsible: [{ class: 'regional-government', role: 'lead' }] }),
    each('c2', { responsible: [{ class: 'regional-government', role: 'lead' }] }),
    at('c1', 'limited'),
    at('c2', 'limited'),
  ]);
  expect(who).toEqual([{ text: 'Gobierno Sur', href: '/es/instituciones/sur/' }]);
  expect(sources.items.map(({ item }) => item)).toEqual([
    { title: 'Gaceta oficial', publisher: 'Gobierno', url: 'https://gazette.example/1' },
  ]);
});

test.for<[string | undefined, string]>([
  ['https://agua.example', 'https://agua.example/es/cumplimiento/2023/regiones/zz-sur/'],
  [undefined, '/es/cumplimiento/2023/regiones/zz-sur/'],
])('the address on paper where the portal is published at %s', ([origin, address]) => {
  expect(sheetOf([each('c1')], origin).address).toBe(address);
});

test('no script, and no number where there is not enough for a score', () => {
  const { frame, score, pillars } = sheetOf([each('c1')]);
  expect(frame.isScriptless).toBe(true);
  expect(score).not.toHaveProperty('value');
  expect(score.withheld?.text).toBe('No alcanza para calificar');
  expect(pillars.items.map(({ item }) => [item.name, item.value, item.withheld])).toEqual([
    ['jurisdiction:ZZ-SUR/pillar:supply', undefined, 'No alcanza para calificar'],
  ]);
});
