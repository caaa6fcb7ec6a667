import { expect, test } from 'vitest';

import { mapped, people, rowsOf } from './fixtures/mapped.ts';
import { regionalFigures } from './figure.ts';

type Given = NonNullable<Parameters<typeof mapped>[1]>;

const figuresOf = (written: string, given: Given = {}): ReturnType<typeof regionalFigures> => {
  const { view, statistic } = mapped(rowsOf(written), given);
  return regionalFigures(view, statistic);
};

const inhabitants = 'ZZ=500000 A=64000 B=80000 C=100000 D=100000 E=100000';
const counted = 'ZZ=70 A=12 B=17 C=20 D=P11 E=10';
const withPeople: Given = { population: 'people', others: [people(rowsOf(inhabitants))] };

test('figures, rates and inhabitants stand side by side, the country first, then by name', () => {
  const { rates } = figuresOf(counted, withPeople);
  expect(rates).toMatchObject({
    lead: 'Cada cifra de 2022, multiplicada por 100,000 y dividida entre los habitantes de ese ámbito en ese año, según:',
    population: { text: 'Población', href: '/es/estadisticas/people/' },
    caption: 'Cifras y tasas de 2022',
    register: 'census',
    columns: ['Personas', 'Tasa', 'Habitantes'],
  });
  expect(
    rates?.rows.map(({ head, isTotal, cells }) =>
      [
        isTotal ? `${head}*` : head,
        ...cells.map(({ text, note }) => [text ?? '·', note].flat().join(' ')),
      ].map((each) => each.trim()),
    ),
  ).toEqual([
    ['Zeta*', '70', '14,0', '500.000'],
    ['A', '12', '18,8', '64.000'],
    ['B', '17', '21,3', '80.000'],
    ['C', '20', '20,0', '100.000'],
    ['D', '11 provisional', '11,0 provisional', '100.000'],
    ['E', '10', '10,0', '100.000'],
  ]);
});

test('without a population of that year there is a figure and no rate', () => {
  const others = [people([...rowsOf('A=64000 B=80000'), ...rowsOf('C=100000', 2021)])];
  const { rates } = figuresOf('A=12 B=17 C=20', { population: 'people', others });
  expect(rates?.rows.at(-1)?.cells).toEqual([
    { text: '20', value: 20 },
    { note: 'sin población de ese año' },
    {},
  ]);
  expect(rates?.map).toBeUndefined();
});

test('a figure that is missing or suppressed has no rate, for that reason', () => {
  const { rates } = figuresOf('A=12 B=M C=Q D=5 E=6', withPeople);
  expect(rates?.rows.slice(1, 3).map(({ cells }) => cells.map(({ note }) => note))).toEqual([
    ['falta en la fuente', 'falta en la fuente', undefined],
    ['suprimido', 'suprimido', undefined],
  ]);
});

test('the rate of everybody, though the inhabitants are also counted by sex', () => {
  const bySex = ['F', 'M', '_T'].flatMap((sex) =>
    rowsOf(sex === '_T' ? 'A=50000' : 'A=25000', 2022, { dimensions: { sex } }),
  );
  const others = [people(bySex, { columns: [{ name: 'sex', title: 'Sexo', codes: 'sexes' }] })];
  const { rates } = figuresOf('A=5', { population: 'people', others });
  expect(rates?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['5', '10,0', '50.000']]);
});

test('shares have no rates', () => {
  expect(figuresOf(counted, { ...withPeople, unit: 'percent' }).rates).toBeUndefined();
});

test('a map leads to the pages of its areas, and the map of rates does not draw the shapes again', () => {
  const { map, rates } = figuresOf(counted, withPeople);
  expect(map?.drawing.match(/<path id="map-\d"/g)).toHaveLength(6);
  expect(map?.drawing.match(/<a href="\/es\/regiones\/zz-[a-f]\/"/g)).toHaveLength(6);
  expect(map?.drawing).toContain('<title>A, 2022: 12 personas</title>');
  expect(rates?.map?.drawing).not.toContain('<path id=');
  expect(rates?.map?.drawing).toContain('<use href="#map-6"/>');
  expect([map?.file, rates?.map?.file].map((file) => file?.href)).toEqual([
    '/api/v1/statistics/counted.map.es.svg',
    '/api/v1/statistics/counted.rate-map.es.svg',
  ]);
});

test('every picture, pattern and shape that a drawing asks for is in the page', () => {
  const { map, rates } = figuresOf('A=12 B=M C=20 D=P11 E=10 F=0', {
    ...withPeople,
    others: [people(rowsOf(inhabitants.replace('B=80000', 'F=7')))],
  });
  const parts = [map, rates?.map].flatMap((each) => [
    each?.drawing ?? '',
    ...(each?.legend ?? []).map(({ drawing }) => drawing),
  ]);
  const page = parts.join('');
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const asked = [...page.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id as string);
  expect([...new Set(asked)].filter((id) => !ids.includes(id))).toEqual([]);
});

test('that areas are of a kind without shapes is said; of countries, of one place, or without a map it is not', () => {
  expect(figuresOf('X=1 Y=2', { areaKind: 'district' }).noMap).toMatch(/\(district\)/);
  expect(figuresOf('X=1', { areaKind: 'district' }).noMap).toBeUndefined();
  expect(figuresOf('X=1 Y=2', { areaKind: 'district', hasMap: false }).noMap).toBeUndefined();
  expect(figuresOf('X=1 Y=2', { areaKind: 'country' }).noMap).toBeUndefined();
  expect(figuresOf('A=1 X=2', { areaKind: 'district' }).noMap).toBeUndefined();
});
