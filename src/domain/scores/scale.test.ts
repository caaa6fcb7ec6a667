import { expect, test } from 'vitest';

import { aCommitment } from '#checks/fixtures/records.ts';

import { scaleOf, theMethod } from './fixtures/scored.ts';
import { fractionText } from './fraction.ts';
import { scalesOf } from './scale.ts';

const shown = (id: string) => {
  const { maximum, isPenalty, values, worst, best, order } = scaleOf(id);
  return {
    maximum: fractionText(maximum),
    isPenalty,
    values: Object.fromEntries([...values].map(([code, value]) => [code, fractionText(value)])),
    bounds: [fractionText(worst), fractionText(best)],
    order,
  };
};

test('points are divided by those of the best level', () => {
  expect(shown('points')).toEqual({
    maximum: '2',
    isPenalty: false,
    values: { setback: '-1/2', nothing: '0', step: '1/2', achieved: '1' },
    bounds: ['-1/2', '1'],
    order: ['achieved', 'step', 'nothing', 'setback'],
  });
});

test('a scale whose best level is worth nothing is a penalty, and stays in points', () => {
  expect(shown('penalty')).toEqual({
    maximum: '0',
    isPenalty: true,
    values: { grave: '-2', slight: '-1', clean: '0' },
    bounds: ['-2', '0'],
    order: ['clean', 'slight', 'grave'],
  });
});

test.for<[scale: string | undefined, judged: string]>([
  [undefined, 'four-levels'],
  ['points', 'points'],
  // Of a newer method: its ratings have no level here.
  ['of-another-method', 'four-levels'],
])('a commitment of the scale %s is judged by %s', ([scale, judged]) => {
  expect(scalesOf(theMethod()).of(aCommitment({ scale })).id).toBe(judged);
});

test('a method without any scale is refused', () => {
  expect(() => scalesOf(theMethod({ scales: [] }))).toThrow('has no scale');
});
