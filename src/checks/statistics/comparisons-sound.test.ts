import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aComparison, aRow, aStatistic } from '#checks/fixtures/records.ts';
import type { Comparison } from '#model/comparison.ts';

import { comparisonsSound } from './comparisons-sound.ts';

const month = (number: string, last: string, line: number) =>
  aRow({ periodStart: `2022-${number}-01`, periodEnd: `2022-${number}-${last}`, line });

const statistics = [
  aStatistic({
    observations: [
      aRow(),
      aRow({ dimensions: { sex: 'F' }, line: 3 }),
      month('01', '31', 4),
      month('02', '28', 5),
      aRow({ periodStart: '2021-01-01', periodEnd: '2021-12-31', line: 6 }),
      aRow({ periodStart: '2021-01-01', periodEnd: '2021-12-31', reportedOn: '2023', line: 7 }),
    ],
  }),
];

type Side = Comparison['sides'][number];

const checkSide = (select: Partial<Side['select']>, given: Partial<Side> = {}) => {
  const whole = { periodStart: '2022-01-01', periodEnd: '2022-12-31', jurisdiction: 'ZZ-NOR', ...select };
  const sides = [{ id: 'a', label: 'A', statistic: 'statistic-1', select: whole, ...given }];
  return spoken(check(comparisonsSound, { statistics, comparisons: [aComparison({ sides })] }));
};

test.for<[string, Partial<Side['select']>, Partial<Side>]>([
  ['the total of a year', {}, {}],
  ['the same year, written as a year', { periodStart: '2022', periodEnd: '2022' }, {}],
  ['one group', { dimensions: { sex: 'F' } }, {}],
  ['months added up', { periodEnd: '2022-02' }, { sum: true }],
  ['a statistic that is not there: another rule’s matter', {}, { statistic: 'none' }],
])('%s', ([, select, given]) => {
  expect(checkSide(select, given)).toEqual([]);
});

test('a selection that picks nothing is answered with the periods there are', () => {
  expect(checkSide({ periodEnd: '2022-06-30' })).toEqual([
    'comparisons/comparison-1.md sides.0.select: ninguna fila de «statistic-1» coincide con lo elegido. Periodos que hay para ese ámbito y grupo: 2022-01-01/2022-12-31, 2022-01-01/2022-01-31, 2022-02-01/2022-02-28, 2021-01-01/2021-12-31.',
  ]);
  expect(checkSide({ jurisdiction: 'ZZ-SUR' })).toEqual([
    'comparisons/comparison-1.md sides.0.select: ninguna fila de «statistic-1» coincide con lo elegido. Revise el ámbito y los grupos en statistics/statistic-1.csv; una dimensión que no se nombra vale _T.',
  ]);
});

test('a selection that picks several without adding up', () => {
  expect(checkSide({ periodStart: '2021-01-01', periodEnd: '2021-12-31' })).toEqual([
    'comparisons/comparison-1.md sides.0.select: 2 filas de «statistic-1» coinciden con lo elegido (líneas 6, 7); se esperaba una. Elija menos, o escriba sum: true si deben sumarse.',
  ]);
});

test('a sum that counts the same time twice', () => {
  expect(checkSide({}, { sum: true })).toEqual([
    'comparisons/comparison-1.md sides.0.select: la suma cuenta dos veces el mismo tiempo: las líneas 2 y 4 de «statistic-1» se cruzan. Elija un periodo en que cada tiempo esté una sola vez, o quite sum: true y elija el total.',
  ]);
  expect(checkSide({ periodStart: '2021', periodEnd: '2021' }, { sum: true })).toHaveLength(1);
});

test('a dimension or a code that the statistic does not have', () => {
  expect(checkSide({ dimensions: { sexo: 'F' } })).toEqual([
    'comparisons/comparison-1.md sides.0.select.dimensions.sexo: la estadística «statistic-1» no tiene la dimensión «sexo». ¿Quiso decir «sex»? Valores: sex.',
  ]);
  expect(checkSide({ dimensions: { sex: 'f' } })).toEqual([
    'comparisons/comparison-1.md sides.0.select.dimensions.sex: «f» no está en la lista «sexes». ¿Quiso decir «F»? Valores: _T, F, M.',
  ]);
});
