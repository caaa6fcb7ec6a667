import { expect, test } from 'vitest';

import { isAfter } from './is-after.ts';

test.for<[string, string, boolean]>([
  ['2020-03-01', '2020-02-29', true],
  ['2020-02-29', '2020-02-29', false],
  ['2020-03', '2020-02-29', true],
  ['2020-02', '2020-02-29', false],
  ['2020-02-29', '2020-02', false],
  ['2020-03-01', '2020-02', true],
  ['2020', '2020-06-30', false],
  ['2020-06-30', '2020', false],
  ['2021', '2020', true],
  ['2020', '2021', false],
])('%s after %s: %s', ([a, b, expected]) => {
  expect(isAfter(a, b)).toBe(expected);
});
