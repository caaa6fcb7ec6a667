import { expect, test } from 'vitest';

import type { Stored } from '#model/archive.ts';
import { aCommitment, anInstitution } from '#checks/fixtures/records.ts';
import { anEdition } from '#checks/fixtures/settings.ts';
import { found, theMethod } from '#domain/scores/fixtures/scored.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';

import { comparePage, compareTargets } from './page.ts';

const each = (id: string, given: Parameters<typeof aCommitment>[0] = {}) =>
  aCommitment({ id, title: `Título ${id}`, scope: 'each-region', ...given });

/** In `area`, `commitment` was found to be at `verdict`. */
const at = (area: string, commitment: string, verdict: string) =>
  found(`${area}-${commitment}`.toLowerCase(), verdict, { commitment, jurisdiction: area });

const viewOf = (records: readonly Stored[], language = 'es') =>
  aView({ records, methods: [theMethod()], editions: [anEdition()] }, { language });

const pageOf = (
  records: readonly Stored[],
  code = 'ZZ-SUR',
  of: 'jurisdiction' | 'institution' = 'jurisdiction',
) => {
  const view = viewOf(records);
  const [edition] = view.site.editions;
  if (edition === undefined) throw new Error('There is no edition.');
  return comparePage(view, edition, { kind: 'compare', edition: '2023', of, code });
};

const three = [each('c1'), each('c2'), each('c3')];

test('a page for every place and institution with a scorecard, and for nothing else', () => {
  const view = viewOf(three);
  expect(view.site.editions.flatMap(compareTargets).map(({ of, code }) => `${of} ${code}`)).toEqual([
    'jurisdiction ZZ-NOR',
    'jurisdiction ZZ-SUR',
    'institution water-board',
  ]);
});

test('both stand side by side, with what they share and where they do not stand alike', () => {
  const page = pageOf([
    ...three,
    at('ZZ-SUR', 'c1', 'complete'),
    at('ZZ-SUR', 'c2', 'limited'),
    at('ZZ-NOR', 'c1', 'complete'),
    at('ZZ-NOR', 'c2', 'no-answer'),
  ]);
  expect(page.title).toBe('Comparar: Sur');
  expect(page.pairs).toHaveLength(1);
  expect(page.pairs[0]).toMatchObject({
    id: 'zz-nor',
    code: 'ZZ-NOR',
    title: 'Sur y Norte',
    // (1 + 1/3) / 2 of the two rated; with the third at worst (4/3)/3 and at best (7/3)/3.
    sides: [
      {
        name: 'jurisdiction:ZZ-SUR',
        value: { text: '67\u00a0%', exact: '2/3' },
        interval: 'De 44\u00a0% a 78\u00a0%',
        coverage: '2 de 3 compromisos evaluados',
        reviewed: '2 de 3',
        answers: '100\u00a0%',
        twice: '0\u00a0%',
      },
      { name: 'jurisdiction:ZZ-NOR', value: { exact: '1' }, reviewed: '2 de 3', answers: '50\u00a0%' },
    ],
    // Norte: 1/3 at worst, 1 at best.
    verdict:
      'Los intervalos se superponen: la diferencia puede venir de lo que nadie ha calificado. No se puede decir cuál cumple más.',
    shared: 'Comparten 3 compromisos.',
    differing: [
      {
        title: 'Título c2',
        href: '/es/cumplimiento/2023/compromisos/c2/',
        states: [{ label: 'limited' }, { mark: 'no-answer' }],
      },
    ],
  });
});

const verdict = (records: readonly Stored[]) => pageOf([...three, ...records]).pairs[0]?.verdict;

test.for<[string, readonly Stored[], string]>([
  [
    'neither reaches the minimum',
    [],
    'Ninguno de los dos cuadros alcanza para calificar: no hay puntajes que comparar.',
  ],
  [
    'only one does',
    [at('ZZ-NOR', 'c1', 'complete')],
    'Solo uno de los dos cuadros alcanza para calificar: Norte. No hay dos puntajes que comparar.',
  ],
  [
    'the same score',
    [at('ZZ-NOR', 'c1', 'limited'), at('ZZ-SUR', 'c2', 'limited')],
    'Tienen el mismo puntaje.',
  ],
  [
    'an order that no unrated commitment can turn round',
    ['c1', 'c2'].flatMap((id) => [at('ZZ-NOR', id, 'complete'), at('ZZ-SUR', id, 'not-started')]),
    'Norte tiene un puntaje más alto que Sur, sea cual sea el resultado de lo que nadie ha calificado: los intervalos no se tocan.',
  ],
])('what two scores show of each other: %s', ([, records, expected]) => {
  expect(verdict(records)).toBe(expected);
});

test('below the minimum there is no number of the score and none of its interval', () => {
  const side = pageOf(three).pairs[0]?.sides[0];
  expect(side?.withheld?.text).toBe('No alcanza para calificar');
  expect(side).not.toHaveProperty('value');
  expect(side).not.toHaveProperty('interval');
  expect(side?.answers).toBe('Nada revisado');
  expect(side?.twice).toBe('Nada calificado');
});

test('states that look the same are drawn once', () => {
  const { symbols } = pageOf([...three, at('ZZ-SUR', 'c1', 'complete'), at('ZZ-NOR', 'c1', 'complete')]);
  expect(symbols.map(({ name }) => name)).toEqual(['level-3', 'not-reviewed']);
});

const national = (id: string, institution: string) =>
  aCommitment({ id, responsible: [{ institution, role: 'lead' }] });

test('national institutions stand beside one another, those somebody has looked at first, not beside those of the regions', () => {
  const page = pageOf(
    [
      anInstitution({ id: 'a', name: 'A' }),
      anInstitution({ id: 'z', name: 'Z' }),
      anInstitution({ id: 'sur', name: 'Sur', jurisdiction: 'ZZ-SUR', class: 'regional-government' }),
      national('c1', 'water-board'),
      national('c2', 'a'),
      national('c3', 'z'),
      each('c4', { responsible: [{ class: 'regional-government', role: 'lead' }] }),
      found('x', 'no-answer', { commitment: 'c3' }),
    ],
    'water-board',
    'institution',
  );
  expect(page.pairs.map(({ code }) => code)).toEqual(['z', 'a']);
  expect(page.pairs[0]?.shared).toBe(
    'No comparten ningún compromiso: cada puntaje habla de obligaciones distintas.',
  );
});

test('institutions of a class in the regions stand beside those of their class, and say so', () => {
  const page = pageOf(
    [
      anInstitution({
        id: 'sur',
        name: 'Gobierno Sur',
        jurisdiction: 'ZZ-SUR',
        class: 'regional-government',
      }),
      anInstitution({
        id: 'nor',
        name: 'Gobierno Norte',
        jurisdiction: 'ZZ-NOR',
        class: 'regional-government',
      }),
      each('c1', { responsible: [{ class: 'regional-government', role: 'lead' }] }),
      national('c2', 'water-board'),
    ],
    'sur',
    'institution',
  );
  expect(page.pairs.map(({ code }) => code)).toEqual(['nor']);
  expect(page.lead).toBe(
    'Al lado de las demás de su clase: regional-government. Solo con ellas, porque responden por lo mismo.',
  );
});

test('in another language the codes and the places on the page are the same', () => {
  const view = viewOf([each('c1', { translations: inEnglish({ title: 'Title' }) })], 'en');
  const [edition] = view.site.editions;
  if (edition === undefined) throw new Error('There is no edition.');
  const page = comparePage(view, edition, {
    kind: 'compare',
    edition: '2023',
    of: 'jurisdiction',
    code: 'ZZ-SUR',
  });
  expect(page.pairs.map(({ id, code, title }) => [id, code, title])).toEqual([
    ['zz-nor', 'ZZ-NOR', 'Sur and Norte'],
  ]);
});

test('what the edition has no scorecard of has no page', () => {
  expect(() => pageOf(three, 'ZZ-ESTE')).toThrow('ZZ-ESTE');
});
