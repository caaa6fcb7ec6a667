import { expect, test } from 'vitest';

import { check, placesOf, spoken } from '#checks/fixtures/archive.ts';
import { jurisdictions } from '#checks/fixtures/settings.ts';

import { jurisdictionsSound } from './jurisdictions-sound.ts';

const region = (code: string, parent?: string) => ({
  code,
  name: code,
  kind: 'region',
  ...(parent ? { parent } : {}),
});

test('a tree with the country as its root passes', () => {
  expect(
    check(jurisdictionsSound, { jurisdictions: [...jurisdictions, region('ZZ-NOR-1', 'ZZ-NOR')] }),
  ).toEqual([]);
});

test('a code given twice, at its second place in the file', () => {
  expect(
    spoken(check(jurisdictionsSound, { jurisdictions: [...jurisdictions, region('ZZ-SUR', 'ZZ')] })),
  ).toEqual([
    'jurisdictions.yaml 3.code: el código «ZZ-SUR» aparece dos veces. Deje uno, o dé otro código a este ámbito.',
  ]);
});

test('a second root', () => {
  expect(spoken(check(jurisdictionsSound, { jurisdictions: [region('YY'), ...jurisdictions] }))).toEqual([
    'jurisdictions.yaml 0.code: a «YY» le falta «parent»; solo el país del portal («ZZ») y otros de su misma clase van sin él. Añada parent: ZZ',
  ]);
});

test('another country, which nothing contains', () => {
  const neighbour = { ...region('YY'), kind: 'country' };
  expect(check(jurisdictionsSound, { jurisdictions: [...jurisdictions, neighbour] })).toEqual([]);
});

test('areas that contain one another', () => {
  const circle = [...jurisdictions, region('ZZ-B', 'ZZ-A'), region('ZZ-A', 'ZZ-B')];
  expect(spoken(check(jurisdictionsSound, { jurisdictions: circle }))).toEqual([
    'jurisdictions.yaml 4.parent: los ámbitos se contienen en círculo: ZZ-A → ZZ-B → ZZ-A. Corrija el «parent» de uno de ellos.',
  ]);
});

test('a country that something contains', () => {
  const contained = [region('ZZ', 'ZZ-SUR'), region('ZZ-SUR', 'ZZ-SUR')];
  expect(placesOf(check(jurisdictionsSound, { jurisdictions: contained }))).toEqual([
    'jurisdictions.yaml 1.parent',
    'jurisdictions.yaml 0.parent',
  ]);
});
