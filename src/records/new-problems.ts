import type { Problem } from './position.ts';

const nameOf = ({ file, rule, message }: Problem): string => JSON.stringify([file, rule, message.es]);

/**
 * The problems of `after` that `before` has not. Lines shift, so problems of one file that say the same are told apart by their number
 * alone: where there are more of them than before, the last ones are new.
 */
export const newProblems = (before: readonly Problem[], after: readonly Problem[]): readonly Problem[] => {
  const left = new Map<string, number>();
  for (const each of before) left.set(nameOf(each), (left.get(nameOf(each)) ?? 0) + 1);
  return after.filter((each) => {
    const known = left.get(nameOf(each)) ?? 0;
    left.set(nameOf(each), known - 1);
    return known <= 0;
  });
};
