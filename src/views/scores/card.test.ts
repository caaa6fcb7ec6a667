import { expect, test } from 'vitest';

import { theMethod } from '#domain/scores/fixtures/scored.ts';

import { scorecardPage } from './card.ts';
import { aScoredView, editionOf } from './fixtures/scored.ts';

const card = (of: Parameters<typeof scorecardPage>[2], code: string, id?: string, given = {}) => {
  const view = aScoredView(given);
  return scorecardPage(view, editionOf(view, id), of, code);
};

test('a region: its score, its commitments, its pillars, its place below the grid of regions', () => {
  const page = card('jurisdiction', 'ZZ-NOR');
  expect(page.title).toBe('Cumplimiento: Norte');
  expect(page.score.value).toEqual({ text: '100\u00a0%', exact: '1' });
  expect(page.items.rows.map(({ id }) => id)).toEqual(['wells']);
  expect(page.pillars?.rows.map(({ name, href }) => [name, href])).toEqual([
    ['jurisdiction:ZZ-NOR/pillar:quality', '/es/cumplimiento/2023/ejes/quality/'],
  ]);
  expect(page.frame.crumbs.map(({ href }) => href)).toEqual([
    '/es/',
    '/es/cumplimiento/',
    '/es/cumplimiento/2023/',
    '/es/cumplimiento/2023/regiones/',
    undefined,
  ]);
  expect(page.frame.description).toBe(
    'Norte. Puntaje: 100\u00a0%. 1 de 1 compromiso evaluado. Edición 2023, al 31 de diciembre de 2023.',
  );
});

test.for([
  ['jurisdiction', 'ZZ-NOR', ['regiones/zz-nor/', 'regiones/zz-nor/ficha/', 'regiones/zz-nor/comparar/']],
  ['institution', 'water-board', ['instituciones/water-board/', 'instituciones/water-board/comparar/']],
  ['pillar', 'supply', ['ejes/supply/']],
] as const)('the %s %s leads to its record and to what there is of its kind', ([of, code, expected]) => {
  const links = card(of, code).links.map(({ href }) => href.replace(/^\/es\/(cumplimiento\/2023\/)?/, ''));
  expect(links).toEqual([...expected, '', '/api/v1/scorecards/2023.json', '/api/v1/scorecards/2023.csv']);
});

test('only what can be compared has a comparison to lead to', () => {
  expect(card('institution', 'water-board').compare).toBe(
    '/es/cumplimiento/2023/instituciones/water-board/comparar/',
  );
  expect(card('pillar', 'supply').compare).toBeUndefined();
});

test('replies of the authority are told where there are any', () => {
  expect(card('pillar', 'supply').replies).toBe(
    'La autoridad respondió a 1 de los hallazgos usados aquí. Su respuesta está junto al hallazgo.',
  );
  expect(card('pillar', 'quality').replies).toBeUndefined();
});

test('coverage is said first, also how much nobody has looked at', () => {
  expect(card('jurisdiction', 'ZZ-SUR').known).toEqual([
    '0 de 1 compromiso evaluado.',
    'A 1 no lo ha revisado nadie de fuera del Estado.',
  ]);
  expect(card('pillar', 'supply').known).toEqual(['1 de 1 compromiso evaluado.']);
});

test('an older edition leads to the same scorecard in the newest', () => {
  expect(card('jurisdiction', 'ZZ-SUR', '2022').notes.newer?.href).toBe(
    '/es/cumplimiento/2023/regiones/zz-sur/',
  );
});

test('sections of the method are a table with what each weighs', () => {
  const methods = [
    theMethod({
      sections: [
        { id: 'water', label: 'Agua', weight: '3/2', commitments: ['taps'] },
        { id: 'ground', label: 'Suelo', weight: '1', commitments: ['wells'] },
      ],
    }),
  ];
  const { sections } = card('jurisdiction', 'ZZ-NOR', '2023', { methods });
  expect(
    sections?.rows.map(({ name, title, weight, value }) => [name, title, weight, value?.exact]),
  ).toContainEqual(['jurisdiction:ZZ-NOR/section:ground', 'Suelo', '1', '1']);
  expect(card('jurisdiction', 'ZZ-NOR').sections).toBeUndefined();
});

test('a closed edition is shown from what it keeps, though its records are gone', () => {
  const kept = editionOf(aScoredView());
  const after = aScoredView({ records: [] });
  const page = scorecardPage(after, kept, 'pillar', 'supply');
  expect(page.items.rows.map(({ title }) => title)).toEqual(['Caños en cada escuela']);
  expect(page.score.value?.exact).toBe('1/3');
});

test('an edition without such a scorecard has no such page', () => {
  expect(() => card('jurisdiction', 'ZZ-XXX')).toThrow('has no scorecard of jurisdiction ZZ-XXX');
});
