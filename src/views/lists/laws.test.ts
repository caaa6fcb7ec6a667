import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';

import { lawTable, newestFirst } from './laws.ts';

type Law = Parameters<typeof aLaw>[0];

const table = (laws: readonly Law[], language = 'es') => {
  const records = laws.map((law) => aLaw(law));
  return lawTable(aView({ records }, { language }), records, 'Normas');
};

const texts = (laws: readonly Law[], language = 'es') =>
  table(laws, language).rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));

test('no norm, no row', () => {
  expect(table([])).toMatchObject({ caption: 'Normas', rows: [] });
});

test('what a row says: name, rank, place, date, status, when it was checked', () => {
  expect(texts([{ identifier: 'Ley 1' }])).toEqual([
    'Ley 1 | act | Zeta | 1 de marzo de 2010 | Vigente | 1 de mayo de 2024',
  ]);
});

test('a norm with a number is named by it, its title below; one without by its title', () => {
  const [numbered, bare] = table([{ id: 'a', identifier: 'Ley 1' }, { id: 'b' }]).rows.map(
    ({ cells }) => cells[0],
  );
  expect(numbered).toEqual({ text: 'Ley 1', href: '/es/normas/a/', note: 'Ley del agua' });
  expect(bare).toEqual({ text: 'Ley del agua', href: '/es/normas/b/' });
});

test('a title that is not translated carries its language', () => {
  const cells = (law: Law) => table([law], 'en').rows[0]?.cells[0];
  expect(cells({})).toEqual({ text: 'Ley del agua', lang: 'es', href: '/en/laws/law-1/' });
  expect(cells({ translations: inEnglish({ title: 'Water Act' }) })).toEqual({
    text: 'Water Act',
    href: '/en/laws/law-1/',
  });
});

test('newest first; a bill by its introduction; without a date last', () => {
  const rows = table([
    { id: 'undated', publishedOn: undefined },
    { id: 'old', publishedOn: '1999' },
    { id: 'bill', publishedOn: undefined, introducedOn: '2022-01-01' },
    { id: 'b', publishedOn: '2015-06-30' },
    { id: 'a', publishedOn: '2015-06' },
  ]).rows;
  expect(rows.map(({ id }) => id)).toEqual(['bill', 'a', 'b', 'old', 'undated']);
});

test.for<[string, [string, string | undefined], [string, string | undefined], number]>([
  ['a later date first', ['a', '2015'], ['b', '2016'], 1],
  ['a date before none', ['b', '1900'], ['a', undefined], -1],
  ['equal dates by id', ['a', '2015'], ['b', '2015-12-31'], -1],
  ['no dates by id', ['b', undefined], ['a', undefined], 1],
])('the order of two: %s', ([, [a, x], [b, y], expected]) => {
  const order = newestFirst<{ id: string; on: string | undefined }>(({ on }) => on);
  expect(Math.sign(order({ id: a, on: x }, { id: b, on: y }))).toBe(expected);
});
