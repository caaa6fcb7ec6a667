import { expect, test } from 'vitest';

import { check, placesOf, spoken } from '#checks/fixtures/archive.ts';
import { aCommitment, aLaw, aStatistic } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';

import { codesExist } from './codes-exist.ts';

const without = (list: string) => {
  const portal = aPortal();
  const { [list]: _, ...codes } = portal.codes;
  return { ...portal, codes };
};

test('codes of their lists pass', () => {
  expect(
    check(codesExist, { laws: [aLaw()], commitments: [aCommitment()], statistics: [aStatistic()] }),
  ).toEqual([]);
});

test('an unknown code is named with the nearest one, at the value', () => {
  expect(spoken(check(codesExist, { laws: [aLaw({ pillars: ['quality', 'suply'] })] }))).toEqual([
    'laws/law-1.md pillars.1: «suply» no está en la lista «pillars». ¿Quiso decir «supply»? Valores: supply, quality.',
  ]);
});

test('a list that is not there is named once', () => {
  const laws = [aLaw(), aLaw({ id: 'law-2' })];
  expect(spoken(check(codesExist, { portal: without('ranks'), laws }))).toEqual([
    'laws/law-1.md rank: la lista «ranks» no está en portal.yaml. Valores: pillars, topics, auditKinds, institutionKinds, jurisdictionKinds, classes, roles, units, registers, sexes, grades.',
  ]);
});

test('the lists that a statistic names must be there', () => {
  const statistics = [
    aStatistic({ columns: [{ name: 'age', title: 'Edad', codes: 'ages' }], ordinal: 'constructor' }),
  ];
  expect(placesOf(check(codesExist, { statistics }))).toEqual([
    'statistics/statistic-1.md columns.0.codes',
    'statistics/statistic-1.md ordinal',
  ]);
});
