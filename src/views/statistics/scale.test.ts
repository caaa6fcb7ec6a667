import fc from 'fast-check';
import { expect, test } from 'vitest';

import { scaleOf } from './scale.ts';

test.for<[string, number[], number[]]>([
  ['nothing', [], [0, 1]],
  ['only zeros', [0, 0], [0, 1]],
  ['one', [1], [0, 1]],
  ['three', [3], [0, 1, 2, 3]],
  ['a few', [7, 2], [0, 2, 4, 6, 8]],
  ['hundreds', [734, 372], [0, 200, 400, 600, 800]],
  ['just a mark', [800], [0, 200, 400, 600, 800]],
  ['shares', [85.8, 78], [0, 25, 50, 75, 100]],
  ['tenths', [0.3, 0.1], [0, 0.1, 0.2, 0.3]],
  ['below zero', [-3, 5], [-4, -2, 0, 2, 4, 6]],
  ['millions', [21_800_000], [0, 10_000_000, 20_000_000, 30_000_000]],
])('an axis for %s', ([, values, ticks]) => {
  expect(scaleOf(values).ticks).toEqual(ticks);
});

test('an axis holds 0 and every value, in a few even steps', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 8 }), (values) => {
      fc.pre(values.every((value) => value === 0 || Math.abs(value) > 1e-6));
      const { min, max, step, ticks } = scaleOf(values);
      expect(min).toBeLessThanOrEqual(0);
      expect(max).toBeGreaterThanOrEqual(0);
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(min - step * 1e-6);
        expect(value).toBeLessThanOrEqual(max + step * 1e-6);
      }
      expect(ticks).toContain(0);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(7);
      for (const [index, tick] of ticks.slice(1).entries())
        expect(Math.abs(tick - (ticks[index] as number) - step)).toBeLessThan(step * 1e-6);
    }),
    { seed: 12, numRuns: 500 },
  );
});
