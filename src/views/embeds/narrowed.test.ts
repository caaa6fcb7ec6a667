import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';
import { plain } from '#views/said.ts';

import { listData } from './list-data.ts';
import { narrowed } from './narrowed.ts';

const laws = [
  aLaw({ id: 'old', title: 'Vieja', publishedOn: '1990-01-01', checkedOn: '2023-02-01' }),
  aLaw({ id: 'new', title: 'Nueva', publishedOn: '2020-01-01', rank: 'decree', pillars: ['quality'] }),
  aLaw({ id: 'north', title: 'Norteña', publishedOn: '2015-01-01', jurisdiction: 'ZZ-NOR' }),
];

/** As the browser has it: what was sent as JSON. */
const data = (given = laws) =>
  JSON.parse(JSON.stringify(listData(aView({ records: given }), 'law'))) as ReturnType<typeof listData>;

const titles = (search: string): readonly string[] | undefined =>
  narrowed(data(), search)?.items.map(({ text }) => plain(text));

test.for(['', '?', '?utm_source=x'])(
  'an address that asks for nothing leaves the list as it opens: "%s"',
  (search) => {
    expect(narrowed(data(), search)).toBeUndefined();
  },
);

test.for<readonly [string, readonly string[]]>([
  ['?rank=act', ['Norteña', 'Vieja']],
  ['?rank=act,decree', ['Nueva', 'Norteña', 'Vieja']],
  ['?rank=act&jurisdiction=ZZ-NOR', ['Norteña']],
  ['?rank=decree&jurisdiction=ZZ-NOR', []],
  ['?checkedBefore=2024-01-01', ['Vieja']],
  ['?sort=publishedOn', ['Vieja', 'Norteña', 'Nueva']],
  ['?sort=-publishedOn', ['Nueva', 'Norteña', 'Vieja']],
  ['?sort=title&rank=act', ['Norteña', 'Vieja']],
])('%s', ([search, expected]) => {
  expect(titles(search)).toEqual(expected);
});

test('title, count, order and the address of the page say what was asked for', () => {
  expect(narrowed(data(), '?rank=act,decree&jurisdiction=ZZ-NOR&sort=-publishedOn')).toMatchObject({
    title: 'Normas · Ámbito: Norte · Rango: act, decree',
    count: '1 resultado de 3',
    order: 'Ordenar por: Publicación, orden descendente',
    cut: '',
    setAside: '',
    query: 'jurisdiction=ZZ-NOR&rank=act,decree&sort=-publishedOn',
  });
  expect(narrowed(data(), '?checkedBefore=2024-01-01')?.title).toBe(
    'Normas · Revisado antes del: 1 de enero de 2024',
  );
});

test('nothing that fits is said in words', () => {
  expect(narrowed(data(), '?rank=decree&jurisdiction=ZZ-NOR')).toMatchObject({
    count: '0 resultados de 3',
    cut: 'Ningún registro cumple todo lo pedido.',
  });
});

test('what is for the page of the list, or unknown, is set aside and said, never guessed', () => {
  expect(narrowed(data(), '?q=agua&view=timeline&page=2&rank=nonsense&rank=act')).toMatchObject({
    title: 'Normas · Rango: act',
    setAside:
      'Esto del enlace no vale para una lista insertada y se dejó de lado: rank=nonsense, q=agua, view=timeline, page=2.',
    query: 'rank=act',
  });
});

test('of many the first twenty are shown', () => {
  const many = Array.from({ length: 30 }, (_, at) =>
    aLaw({ id: `a-${at}`, rank: at % 2 === 0 ? 'act' : 'decree', jurisdiction: 'ZZ' }),
  );
  const found = narrowed(data(many), '?sort=title');
  expect(found?.items).toHaveLength(20);
  expect(found?.cut).toBe('Se muestran los primeros 20 de 30.');
});
