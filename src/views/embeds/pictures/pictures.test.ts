import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { jurisdictions } from '#checks/fixtures/settings.ts';
import { boxes } from '#views/charts/fixtures/topology.ts';
import { aScoredView } from '#views/scores/fixtures/scored.ts';

import { badgePicture } from './badge.ts';
import { scorePictures } from './pictures.ts';
import { regionPicture } from './region-map.ts';
import { ratingColours, regionStyle } from './region-style.ts';

const wordsOf = (picture: string): string =>
  picture
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    // Spaces that do not break count as spaces.
    .replace(/\s+/g, ' ');

const mapped = () =>
  aScoredView({
    map: boxes('01', '02'),
    jurisdictions: jurisdictions.map((each) =>
      each.code === 'ZZ-NOR'
        ? { ...each, mapCode: '01' }
        : each.code === 'ZZ-SUR'
          ? { ...each, mapCode: '02' }
          : each,
    ),
  });

const asksFor = /https?:|href="(?!#)|@import|url\((?!#)/;

test('a badge says the score with its coverage, interval, edition and day, and whose word it is', () => {
  const badge = badgePicture(aScoredView(), { kind: 'scorecard', of: 'jurisdiction', code: 'ZZ-NOR' });
  const words = wordsOf(badge);
  for (const said of [
    'Norte',
    '100 %',
    '1 de 1 compromiso evaluado',
    'Entre 100 % y 100 %',
    'Edición 2023',
    '31 de diciembre de 2023',
  ])
    expect(words).toContain(said);
  expect(badge).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img" aria-labelledby="chart-title"/,
  );
  expect(badge).toContain('<title id="chart-title">Norte: 100\u00a0%</title>');
  expect(badge.replace('http://www.w3.org/2000/svg', '')).not.toMatch(asksFor);
});

test('where there is no score a badge says so in words, and no number stands in its place', () => {
  const words = wordsOf(badgePicture(aScoredView(), { kind: 'whole', edition: '2022' }));
  expect(words).toContain('No alcanza para calificar');
  expect(words).toContain('0 de');
  expect(words).not.toMatch(/\d ?%/);
});

test('a portal without a map has badges alone; with one a map for each edition and the latest', () => {
  const paths = (view: ReturnType<typeof aScoredView>) => scorePictures(view).map(({ path }) => path);
  expect(paths(aScoredView()).filter((path) => path.startsWith('map'))).toEqual([]);
  expect(paths(mapped()).filter((path) => path.startsWith('map'))).toEqual([
    'map.svg',
    'map/2023.svg',
    'map/2022.svg',
  ]);
  expect(new Set(paths(mapped())).size).toBe(paths(mapped()).length);
});

test('the map of the scores says every region with its coverage, and needs no other file', () => {
  const picture = regionPicture(mapped()) ?? '';
  const words = wordsOf(picture);
  for (const said of ['Norte', '100 %', '1 de 1', 'Sur', 'Edición 2023', 'No alcanza para calificar'])
    expect(words).toContain(said);
  expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(asksFor);
  const classes = new Set(
    [...picture.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  // What is hatched or banded is filled by its pattern.
  const unstyled = [...classes].filter(
    (name) => name.startsWith('map-') && name !== 'map-too-little' && !regionStyle.includes(`.${name}`),
  );
  expect(unstyled).toEqual([]);
});

test('the colours of a picture are those of the light theme', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
  for (const [name, colour] of Object.entries(ratingColours))
    expect(tokens).toContain(`--${name}: ${colour};`);
});
