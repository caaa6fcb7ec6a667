import { expect, test } from 'vitest';

import { excerpt } from './excerpt.ts';

test.for<[string, string, string]>([
  ['a short text', ' Plan  del agua \n', 'Plan  del agua'],
  ['the longest that is quoted whole', 'a'.repeat(60), 'a'.repeat(60)],
  ['a longer one', 'a'.repeat(61), `${'a'.repeat(59)}…`],
  ['letters of more than one unit are not cut in two', '😀'.repeat(61), `${'😀'.repeat(59)}…`],
  ['nothing', '', ''],
])('%s', ([, text, expected]) => {
  expect(excerpt(text)).toBe(expected);
});
