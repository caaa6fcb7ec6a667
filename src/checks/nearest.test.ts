import { expect, test } from 'vitest';

import { nearest } from './nearest.ts';

test.for<[string, string[], string | undefined]>([
  ['law-1', ['law-1'], 'law-1'],
  ['ZZ-NOR', ['zz-nor'], 'zz-nor'],
  ['suply', ['quality', 'supply'], 'supply'],
  ['gazzete', ['gazette'], 'gazette'],
  ['ley-28950', ['ley-28590-1999', 'ley-28950-2007'], 'ley-28950-2007'],
  ['Ley-28950', ['ley-28950-2007-b', 'ley-28950-2007'], 'ley-28950-2007'],
  ['legal', ['international', 'legal-duty'], 'legal-duty'],
  ['ley-28590-2007', ['ley-28950-2007', 'ley-29918-2012'], 'ley-28950-2007'],
  ['abc', ['abd', 'ab', 'abe'], 'ab'],
  ['prevention', ['governance', 'partnership'], undefined],
  ['PE', ['ZZ', 'QA'], undefined],
  ['F', ['M', '_T'], undefined],
  ['f', ['M', 'F'], 'F'],
  ['', ['a'], undefined],
  ['law-1', [], undefined],
])('%s among %j is %s', ([wanted, candidates, expected]) => {
  expect(nearest(wanted, candidates)).toBe(expected);
});
