import { expect, test } from 'vitest';

import { neededFor } from './needed.ts';

test.for<[minimum: string, applicable: number, needed: number]>([
  ['30/100', 10, 3],
  ['30/100', 11, 4],
  ['30/100', 49, 15],
  ['3/10', 1, 1],
  ['1/2', 4, 2],
  ['1/2', 5, 3],
  ['1', 7, 7],
  // Nothing rated gives no score, whatever the minimum.
  ['0', 5, 1],
])('at a minimum of %s, of %i commitments %i', ([minimum, applicable, needed]) => {
  expect(neededFor({ applicable }, minimum)).toBe(needed);
});
