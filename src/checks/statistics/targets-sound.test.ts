import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aCommitment, aRow, aStatistic } from '#checks/fixtures/records.ts';
import type { Entry } from '#model/archive.ts';

import { targetsSound } from './targets-sound.ts';

type Target = NonNullable<Entry<'commitment'>['target']>;

const statistics = [
  aStatistic({ observations: [aRow({ jurisdiction: 'ZZ' }), aRow({ dimensions: { sex: 'F' }, line: 3 })] }),
];

const found = (given: Partial<Target>) => {
  const target: Target = {
    measure: 'Personas sin agua',
    comparator: 'at-most',
    value: 10,
    unit: 'people',
    statistic: 'statistic-1',
    ...given,
  };
  return spoken(check(targetsSound, { statistics, commitments: [aCommitment({ target })] }));
};

test.for<[string, Partial<Target>]>([
  ['the total of the country', {}],
  ['a group of a region', { jurisdiction: 'ZZ-NOR', dimensions: { sex: 'F' } }],
  ['a statistic that is not there: another rule’s matter', { statistic: 'lost' }],
])('%s passes', ([, target]) => {
  expect(found(target)).toEqual([]);
});

test('a commitment without target, or with one that no statistic measures, passes', () => {
  const target: Target = { measure: 'Agua', comparator: 'exactly', value: 1, unit: 'litres' };
  const commitments = [aCommitment(), aCommitment({ id: 'commitment-2', target })];
  expect(check(targetsSound, { statistics, commitments })).toEqual([]);
});

test.for<[string, Partial<Target>, string]>([
  [
    'another unit',
    { unit: 'litres' },
    'target.unit: la meta se mide en «litres», y «statistic-1» en «people». Si es la misma unidad, escriba unit: people; si no, esa serie no mide la meta: quite «statistic».',
  ],
  [
    'a dimension that the statistic does not have',
    { dimensions: { sexo: 'F' } },
    'target.dimensions.sexo: la estadística «statistic-1» no tiene la dimensión «sexo». ¿Quiso decir «sex»? Valores: sex.',
  ],
  [
    'a code that is not in its list',
    { dimensions: { sex: 'W' } },
    'target.dimensions.sex: «W» no está en la lista «sexes». Valores: _T, F, M.',
  ],
  [
    'an area without a row for the group',
    { jurisdiction: 'ZZ-SUR' },
    'target.jurisdiction: «statistic-1» no tiene filas de «ZZ-SUR» para el grupo de la meta. Ámbitos que tiene: ZZ.',
  ],
  [
    'the country, where only a region has the group',
    { dimensions: { sex: 'F' } },
    'target.statistic: «statistic-1» no tiene filas de «ZZ» para el grupo de la meta. Ámbitos que tiene: ZZ-NOR.',
  ],
  [
    'a group that no row has',
    { dimensions: { sex: 'M' } },
    'target.statistic: «statistic-1» no tiene filas de «ZZ» para el grupo de la meta. Revise los grupos en statistics/statistic-1.csv; una dimensión que no se nombra vale _T.',
  ],
])('%s', ([, target, expected]) => {
  expect(found(target)).toEqual([`commitments/commitment-1.md ${expected}`]);
});
