import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';

import { trackerPage } from './page.ts';
import { pageNumbers, partSlugs, trackerParts } from './parts.ts';

/** Laws of two ranks, one of them with so many that its list comes in pages. */
const many = (acts: number, others = 1) => {
  const records = [
    ...Array.from({ length: acts }, (_, at) => aLaw({ id: `a-${String(at).padStart(4, '0')}` })),
    ...Array.from({ length: others }, (_, at) => aLaw({ id: `b-${String(at)}`, rank: 'decree' })),
  ];
  return aView({ records });
};

test('a list comes in pages of 200 past 500 rows', () => {
  expect(pageNumbers(0)).toEqual([1]);
  expect(pageNumbers(500)).toEqual([1]);
  expect(pageNumbers(501)).toEqual([1, 2, 3]);
  expect(pageNumbers(601)).toEqual([1, 2, 3, 4]);
});

test('what follows the section in an address', () => {
  const choice = { facet: 'status', code: 'in-force' } as const;
  expect(partSlugs({ page: 1 })).toEqual([]);
  expect(partSlugs({ page: 2 })).toEqual(['page', '2']);
  expect(partSlugs({ page: 1, choice })).toEqual(['status', 'in-force']);
  expect(partSlugs({ page: 3, choice })).toEqual(['status', 'in-force', 'page', '3']);
  expect(partSlugs({ page: 1, choice: { facet: 'jurisdiction', code: 'PE-CUS' } })).toEqual([
    'jurisdiction',
    'pe-cus',
  ]);
});

test('the pages of a list, and of a value with as many rows, hold every row once', () => {
  const view = many(510, 2);
  const rowsOf = (parts: readonly Parameters<typeof trackerPage>[2][]) =>
    parts.flatMap((part) => trackerPage(view, 'law', part).table.rows.map(({ id }) => id));
  const parts = trackerParts(view, 'law');
  const whole = rowsOf([{ page: 1 }, ...parts.filter(({ choice }) => !choice)]);
  expect(whole.length).toBe(512);
  expect(new Set(whole).size).toBe(512);
  const acts = parts.filter(({ choice }) => choice?.code === 'act');
  expect(acts.map((part) => trackerPage(view, 'law', part).table.rows.length)).toEqual([200, 200, 110]);
  expect(new Set(rowsOf(acts)).size).toBe(510);
  expect(rowsOf(parts.filter(({ choice }) => choice?.code === 'decree'))).toEqual(['b-0', 'b-1']);
});

test('each page has a name of its own, leads to the others, and filters the whole list', () => {
  const view = many(510, 2);
  const [first, second] = [trackerPage(view, 'law', { page: 1 }), trackerPage(view, 'law', { page: 2 })];
  expect(first.frame.title).toBe('Normas');
  expect(second.frame.title).toBe('Normas · Página 2 de 3');
  expect(second.pages).toEqual([
    { text: '1', href: '/es/normas/', isCurrent: false },
    { text: '2', href: '/es/normas/page/2/', isCurrent: true },
    { text: '3', href: '/es/normas/page/3/', isCurrent: false },
  ]);
  expect(second.island).toMatchObject({ title: 'Normas', total: 512, address: '/es/normas/' });
  // What stands along time is the whole list: on its first page only, and no other offers it.
  expect([first.island?.hasTimeline, first.timeline !== undefined]).toEqual([true, true]);
  expect([second.island?.hasTimeline, second.timeline !== undefined]).toEqual([false, false]);
  const acts = trackerPage(view, 'law', { page: 2, choice: { facet: 'rank', code: 'act' } });
  expect(acts.frame.title).toBe('Normas · Rango: act · Página 2 de 3');
  expect(acts.count).toBe('510 resultados de 512');
  expect(acts.pages[2]?.href).toBe('/es/normas/rank/act/page/3/');
  expect(acts.island).toBeUndefined();
});

test('a short list has one page and no pager', () => {
  const page = trackerPage(many(3), 'law');
  expect(page.pages).toEqual([]);
  expect(page.table.rows).toHaveLength(4);
});
