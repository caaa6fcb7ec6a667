import { expect, test } from 'vitest';

import { jurisdictions } from '#checks/fixtures/settings.ts';
import { boxes } from '#views/charts/fixtures/topology.ts';

import { aScoredView, editionOf } from './fixtures/scored.ts';
import { commitmentsPage } from './commitments.ts';
import { homeScore } from './home.ts';
import { newestLine } from './newest.ts';
import { overviewPage, wholeOf } from './overview.ts';
import { scorecardsPage } from './section.ts';

const overview = (id?: string, language?: string) => {
  const view = aScoredView({}, language);
  return overviewPage(view, editionOf(view, id));
};

test('what is known is said before any number, and how little with it', () => {
  // Two commitments count; in 2022 nobody had looked at either, in 2023 at one region of two.
  expect(overview('2022').known).toEqual([
    '0 de 2 compromisos evaluados.',
    'A 2 no los ha revisado nadie de fuera del Estado.',
    'Alcanza para dar un puntaje a 0 de 2 ejes, 0 de 1 institución y 0 de 2 regiones.',
    'Que nadie lo haya revisado no quiere decir que no se haya cumplido.',
  ]);
  expect(overview('2023', 'en').known).toEqual([
    '1 of 2 commitments assessed and 1 only in part.',
    'There is enough for a score of 2 of 2 pillars, 1 of 1 institution and 1 of 2 regions.',
  ]);
});

test('without enough coverage words stand in the place of the number, and the link asks what is missing', () => {
  const { score, why } = overview('2022');
  expect([score.value, score.interval, score.withheld?.text]).toEqual([
    undefined,
    undefined,
    'No alcanza para calificar',
  ]);
  expect(why).toEqual({ href: '/es/cumplimiento/2022/compromisos/#commitments', text: '¿Qué falta?' });
});

test('with enough, the score and its parts: one third and one, of two commitments', () => {
  const { score, why } = overview();
  expect([score.value, why.text]).toEqual([{ text: '67\u00a0%', exact: '2/3' }, '¿Por qué este puntaje?']);
});

test('every commitment has its line on a page of its own: counted ones, and the others by reason', () => {
  const view = aScoredView();
  const edition = editionOf(view);
  const { items, outside, score, notes, frame } = commitmentsPage(view, edition, wholeOf(edition));
  expect(items.rows.map(({ id }) => id)).toEqual(['taps', 'wells']);
  expect(outside.map(({ reason }) => reason)).toEqual(['recommendation-not-accepted', 'ended']);
  expect([score.value?.exact, notes.newer]).toEqual(['2/3', undefined]);
  expect(frame.alternates[1]?.href).toBe('/en/scorecards/2023/commitments/');
});

test('tables name their scores, lead to their pages and stand in alphabetical order', () => {
  const { regions, institutions, idle, strengths, pillars } = overview();
  expect(
    regions.table.rows.map(({ name, href, value, withheld }) => [name, href, value?.exact ?? withheld]),
  ).toEqual([
    ['jurisdiction:ZZ-NOR', '/es/cumplimiento/2023/regiones/zz-nor/', '1'],
    ['jurisdiction:ZZ-SUR', '/es/cumplimiento/2023/regiones/zz-sur/', 'No alcanza para calificar'],
  ]);
  expect(institutions.rows.map(({ name, coverage }) => [name, coverage])).toEqual([
    ['institution:water-board', { text: '1 de 1', exact: '1', percent: '100\u00a0%' }],
  ]);
  expect(idle.rows).toEqual([]);
  expect(pillars.rows.map(({ name }) => name)).toEqual(['pillar:supply', 'pillar:quality']);
  // A strength has no page of its own.
  expect(strengths.rows.map(({ title, href }) => [title, href])).toContainEqual(['Deber legal', undefined]);
});

test('institutions that nobody reviewed stand apart', () => {
  const { institutions, idle } = overview('2022');
  expect(institutions.rows).toEqual([]);
  expect(idle.rows.map(({ name }) => name)).toEqual(['institution:water-board']);
  expect(idle.heading).toBe('1 institución sin ninguna revisión que valga a esta fecha');
});

test('the section shows the newest edition at an address of its own, with the one to cite', () => {
  const page = scorecardsPage(aScoredView());
  if (page.kind !== 'edition') throw new Error('There are editions.');
  expect(page.cite).toEqual({ href: '/es/cumplimiento/2023/', text: 'Edición 2023' });
  expect(page.frame.alternates.map(({ href }) => href)).toEqual([
    '/es/cumplimiento/',
    '/en/scorecards/',
    '/es/cumplimiento/',
  ]);
  expect(page.known).toEqual(overview().known);
});

test('the map stands where the page may weigh more: in the section and at home, not at the address of the edition', () => {
  const shaped = jurisdictions.map((each) => ({ ...each, mapCode: each.code }));
  const view = aScoredView({ jurisdictions: shaped, map: boxes('ZZ-NOR', 'ZZ-SUR') });
  const page = scorecardsPage(view);
  if (page.kind !== 'edition') throw new Error('There are editions.');
  const labels = [
    'Norte: 100\u00a0%, 1 de 1 compromiso evaluado',
    'Sur: no alcanza para calificar, 0 de 1 compromiso evaluado',
  ];
  expect(page.regions.map?.regions.map(({ label }) => label).sort()).toEqual(labels);
  expect(
    homeScore(view)
      ?.regions.map?.regions.map(({ label }) => label)
      .sort(),
  ).toEqual(labels);
  expect(overviewPage(view, editionOf(view)).regions.map).toBeUndefined();
});

test('a portal without editions says so, and leads on', () => {
  const view = aScoredView({ editions: [] });
  const page = scorecardsPage(view);
  expect(page.kind).toBe('none');
  expect(newestLine(view, 'whole')).toBeUndefined();
  expect(homeScore(view)).toBeUndefined();
});

test('the line of a score has its value or the words in its place, never without coverage', () => {
  const view = aScoredView();
  expect(newestLine(view, 'jurisdiction', 'ZZ-NOR')).toEqual({
    name: 'jurisdiction:ZZ-NOR',
    href: '/es/cumplimiento/2023/regiones/zz-nor/',
    edition: 'Edición 2023',
    value: { text: '100\u00a0%', exact: '1' },
    coverage: '1 de 1 compromiso evaluado',
  });
  expect(newestLine(view, 'jurisdiction', 'ZZ-SUR')).toMatchObject({
    withheld: 'No alcanza para calificar',
    coverage: '0 de 1 compromiso evaluado',
  });
  expect(newestLine(view, 'institution', 'nobody')).toBeUndefined();
});

test('the home page has the line of the whole and every region; without a map file no map', () => {
  const home = homeScore(aScoredView());
  expect(home?.line.value?.text).toBe('67\u00a0%');
  expect(home?.regions.table.rows.map(({ title }) => title)).toEqual(['Norte', 'Sur']);
  expect(home?.regions.map).toBeUndefined();
});
