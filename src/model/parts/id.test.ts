import { expect, test } from 'vitest';

import { idText, isId } from './id.ts';

test.for<[string, boolean]>([
  ['ley-28950-2007', true],
  ['2023', true],
  ['a', true],
  ['Ley-28950', false],
  ['ley_28950', false],
  ['ley--28950', false],
  ['-ley', false],
  ['ley-', false],
  ['peligro.en', false],
  ['año', false],
  ['', false],
  ['a'.repeat(80), true],
  ['a'.repeat(81), false],
])('%s is an id: %s', ([value, expected]) => {
  expect(isId(value)).toBe(expected);
  expect(idText().safeParse(value).success).toBe(expected);
});
