import { expect, test } from 'vitest';

import type { Problem } from '#records/position.ts';

import { problemsOfPlan } from './checked-plan.ts';
import type { ChangePlan } from './plan.ts';

const aProblem = (index: number): Problem => ({
  rule: 'a-rule',
  severity: 'error',
  file: 'audits/a.md',
  place: { in: 'field', path: ['findings', index, 'evidence'] },
  message: { es: 'a', en: 'a' },
  hint: { es: '', en: '' },
  line: index + 1,
  column: 1,
});
const aPlan: ChangePlan = {
  files: [],
  problems: [],
  placeOf: ({ line }) => ({ row: line }),
  counts: { added: 1, changed: 0, same: 0 },
};

test('what is wrong with a new row is told, though the record has another that is wrong in the same way', () => {
  expect(problemsOfPlan(aPlan, [aProblem(0)], [aProblem(0), aProblem(4)]).map(({ place }) => place)).toEqual([
    { row: 5 },
  ]);
  expect(problemsOfPlan(aPlan, [aProblem(0)], [aProblem(0)])).toEqual([]);
});
