import { expect, test } from 'vitest';

import { newProblems } from './new-problems.ts';
import type { Problem } from './position.ts';

const aProblem = (says: string, line = 1, file = 'laws/a.md'): Problem => ({
  rule: 'a-rule',
  severity: 'error',
  file,
  place: { in: 'file' },
  message: { es: says, en: says },
  hint: { es: '', en: '' },
  line,
  column: 1,
});

test.for<[string, Problem[], Problem[], number[]]>([
  ['one that was there, on another line', [aProblem('a')], [aProblem('a', 9)], []],
  ['another', [aProblem('a')], [aProblem('a'), aProblem('b', 2)], [2]],
  ['the same of another file', [aProblem('a')], [aProblem('a', 3, 'laws/b.md')], [3]],
  ['a second that says the same', [aProblem('a')], [aProblem('a'), aProblem('a', 7)], [7]],
  ['one of two is mended', [aProblem('a'), aProblem('a', 7)], [aProblem('a', 7)], []],
])('new: %s', ([, before, after, lines]) => {
  expect(newProblems(before, after).map(({ line }) => line)).toEqual(lines);
});
