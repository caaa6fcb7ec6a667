import { expect, test } from 'vitest';

import { aCommitment } from '#checks/fixtures/records.ts';
import type { Entry } from '#model/archive.ts';

import { found, span } from '#domain/scores/fixtures/scored.ts';
import { aScoredView, editionOf } from '#views/scores/fixtures/scored.ts';

import { areaSum, termsOf, wholeSum } from './sums.ts';

test.for<[values: string[], expected: string]>([
  [['1/3'], '1/3'],
  [['1/3', '1', '1/3'], '1 + 2 × 1/3'],
  [['0', '0'], '2 × 0'],
  [['-1/2', '1'], '1 + (-1/2)'],
])('%j are added up as %s', ([values, expected]) => {
  expect(termsOf(values)).toBe(expected);
});

const sums = (commitment: Parameters<typeof aCommitment>[0], audits: Entry<'audit'>[]) => {
  const view = aScoredView({ records: [aCommitment(commitment), ...audits] });
  const edition = editionOf(view);
  const told = edition.commitment('commitment-1');
  const [area] = told?.areas ?? [];
  if (!told || !area) throw new Error('The commitment does not count.');
  const whole = edition.scorecard('whole')?.items[0] ?? { state: 'not-applicable' };
  return { area: areaSum(view, edition.result, told, area), whole: wholeSum(view, told, whole) };
};

test.for<
  [name: string, commitment: Parameters<typeof aCommitment>[0], audits: Entry<'audit'>[], expected: string]
>([
  ['a level', {}, [found('a', 'substantial')], 'El nivel «substantial» vale 2/3.'],
  ['points', { scale: 'points' }, [found('a', 'step')], 'El nivel «step» da 1 de un máximo de 2: 1/2.'],
  [
    'points lost',
    { scale: 'points' },
    [found('a', 'setback')],
    'El nivel «setback» da -1 de un máximo de 2: -1/2.',
  ],
  ['a penalty', { scale: 'penalty' }, [found('a', 'grave')], 'El nivel «grave» resta: -2.'],
  [
    'an outcome',
    {},
    [found('a', 'no-answer')],
    'Sin calificación no hay valor: no entra en el promedio, y baja la cobertura.',
  ],
  ['nothing at all', {}, [], 'Sin calificación no hay valor: no entra en el promedio, y baja la cobertura.'],
  ['what does not apply', {}, [found('a', 'not-applicable')], 'Sale de la cuenta: ni suma ni resta.'],
  [
    'times that a duty fell due',
    { due: [{ kind: 'recurring', every: 'year', from: '2021' }] },
    [found('a', 'complete', { period: span('2021') }), found('b', 'limited', { period: span('2022') })],
    'Promedio de lo calificado, 2 de 3 veces que venció: (1 + 1/3) ÷ 2 = 2/3.',
  ],
  [
    'one time rated of several',
    { due: [{ kind: 'recurring', every: 'year', from: '2022' }] },
    [found('a', 'limited', { period: span('2023') })],
    'Promedio de lo calificado, 1 de 2 veces que venció: solo hay un valor, 1/3.',
  ],
  [
    'times of which one does not apply',
    { due: [{ kind: 'recurring', every: 'year', from: '2022' }] },
    [found('a', 'limited', { period: span('2023') }), found('b', 'not-applicable', { period: span('2022') })],
    'Promedio de lo calificado, 1 de 1 vez que venció: solo hay un valor, 1/3.',
  ],
])('%s', ([, commitment, audits, expected]) => {
  expect(sums(commitment, audits).area).toBe(expected);
});

test.for<[name: string, scope: Entry<'commitment'>['scope'], audits: Entry<'audit'>[], expected: string]>([
  [
    'regions, all rated',
    'each-region',
    [found('a', 'complete', { jurisdiction: 'ZZ-NOR' }), found('b', 'limited', { jurisdiction: 'ZZ-SUR' })],
    'Promedio de lo calificado, 2 de 2 regiones: (1 + 1/3) ÷ 2 = 2/3.',
  ],
  [
    'listed places, one rated',
    ['ZZ-NOR', 'ZZ-SUR'],
    [found('a', 'complete', { jurisdiction: 'ZZ-NOR' })],
    'Promedio de lo calificado, 1 de 2 lugares: solo hay un valor, 1.',
  ],
  [
    'none rated',
    'each-region',
    [found('a', 'no-answer', { jurisdiction: 'ZZ-NOR' })],
    'Ni una calificación en 2 regiones: no entra en el promedio, y baja la cobertura.',
  ],
])('over areas: %s', ([, scope, audits, expected]) => {
  expect(sums({ scope }, audits).whole).toBe(expected);
});
