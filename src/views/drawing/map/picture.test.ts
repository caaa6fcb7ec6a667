import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { mapped, people, rowsOf } from '#views/statistics/map/fixtures/mapped.ts';
import { statisticMap } from '#views/statistics/map/statistic-map.ts';

import { mapPictureOf } from './picture.ts';
import { mapColours, mapStyle } from './style.ts';

const pictureOf = (written: string, given: Parameters<typeof mapped>[1] = {}, isRate = false): string => {
  const { view, statistic } = mapped(rowsOf(written), given);
  const map = statisticMap(view, statistic, isRate);
  if (!map) throw new Error('There is no map.');
  return mapPictureOf(map, 'es');
};

test('a picture says what it shows, every figure, the source and the day, and needs no other file', () => {
  const picture = pictureOf('A=1000 B=25 C=P1 D=4 E=0', { title: 'Agua <b>&</b>' });
  const text = picture.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  for (const words of [
    'En 2022 tienen dato 5 de 6 ámbitos.',
    'census. 2022.',
    'A 1000',
    'C provisional 1',
    'E 0',
    'F sin dato',
    'proporcional',
    'Extraído: 1 de abril de 2024.',
    '/es/estadisticas/counted/',
  ])
    expect(text).toContain(words);
  expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
    /https?:|href="(?!#)|@import|url\((?!#)/,
  );
  expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(picture).not.toContain('<a ');
});

test('a picture of rates says whose inhabitants, and how its limits came about', () => {
  const others = [people(rowsOf('A=100000 B=100000 C=100000 D=100000 E=100000'))];
  const picture = pictureOf('A=10 B=20 C=30 D=40 E=50', { population: 'people', others }, true);
  for (const words of ['Población: Población.', 'Los límites', 'Menos de', 'o más', '50,0'])
    expect(picture).toContain(words);
});

test('every class that the drawing uses has a rule in the page and in the picture', () => {
  const sheet = readFileSync('src/styles/statistic-map.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
  const drawn = [
    pictureOf('A=1000 B=25 C=P1 D=4 E=0 F=Q'),
    pictureOf('A=1 B=2 C=3 D=4 E=5 G=7', { isShared: true, unit: 'percent' }),
    pictureOf('A=1 B=2 C=M D=4 E=5 G=7', { isShared: true }),
  ].join('');
  const classes = new Set(
    [...drawn.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const maps = [...classes].filter((name) => name.startsWith('map-') && name !== 'map-key');
  expect(maps.length).toBeGreaterThan(8);
  const has = (rules: string, name: string): boolean => new RegExp(`\\.${name}(?![\\w-])`).test(rules);
  expect(maps.filter((name) => !has(sheet, name) || !has(mapStyle, name))).toEqual([]);
});

test('the colours of a picture are those of the light theme', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
  for (const [name, colour] of Object.entries(mapColours)) expect(tokens).toContain(`--${name}: ${colour};`);
});
