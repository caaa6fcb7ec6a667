import { newProblems } from '#records/new-problems.ts';
import type { Problem } from '#records/position.ts';

import type { SheetPlace, SheetProblem } from '#records/sheets/problem.ts';
import type { ChangePlan } from './plan.ts';

/**
 * The problems that the check finds in the content as a plan would leave it and did not find before, at the row and column they come
 * from; those that come from elsewhere keep their file. A cell that the plan itself cannot read is not told of twice.
 */
export const problemsOfPlan = (
  plan: ChangePlan,
  before: readonly Problem[],
  after: readonly Problem[],
): readonly SheetProblem[] => {
  const cellOf = ({ row, column }: SheetPlace): string => `${row} ${column}`;
  const faulty = new Set(plan.problems.map(({ place }) => cellOf(place)));
  return newProblems(before, after)
    .map((found) => {
      const place = plan.placeOf(found);
      const { rule, severity, message, hint, file } = found;
      return {
        rule,
        severity,
        place: place ?? {},
        ...(place ? {} : { file }),
        message,
        hint,
      };
    })
    .filter(({ place }) => place.column === undefined || !faulty.has(cellOf(place)));
};
