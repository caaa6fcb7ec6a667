import fc from 'fast-check';
import { expect, test } from 'vitest';

import { aView } from '#views/fixtures/view.ts';

import { circleKey, largestRadius, radiusOf } from './circles.ts';

test('areas are in proportion to values, to what a hundredth of a unit allows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      (value, most) => {
        fc.pre(value <= most);
        const exact = largestRadius * Math.sqrt(value / most);
        expect(Math.abs(radiusOf(value, most) - exact)).toBeLessThanOrEqual(0.005 + 1e-9);
      },
    ),
    { seed: 6 },
  );
});

test.for<[string, number, number]>([
  ['zero', 0, 10],
  ['below zero', -3, 10],
  ['of nothing', 0, 0],
])('no circle: %s', ([, value, most]) => {
  expect(radiusOf(value, most)).toBe(0);
});

test.for<[string, number[], string[]]>([
  ['round values, each at most a quarter of the one before', [361, 66, 1], ['200', '50', '10']],
  ['the greatest itself, where it is round', [50, 3], ['50', '10', '2']],
  ['no less than one of what is whole', [3, 2], ['2']],
  ['parts of one where values have them', [0.5, 0.2], ['0,5', '0,1', '0,02']],
  ['none of nothing', [0, 0], []],
  ['none of no values', [], []],
  ['thousands', [611_820, 38_135], ['500.000', '100.000', '20.000']],
])('circles to read by: %s', ([, values, expected]) => {
  expect(circleKey(aView(), values).map(({ text }) => text)).toEqual(expected);
});
