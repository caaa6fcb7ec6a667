import { divide, type Fraction, multiply, type RunningSum, runningSum } from './fraction.ts';
import { isPositive } from './points.ts';

/** What was added up, by the weights that were; undefined where they add up to nothing. */
export const meanBy = (terms: RunningSum, weights: RunningSum): Fraction | undefined => {
  const all = weights.total();
  return isPositive(all) ? divide(terms.total(), all) : undefined;
};

/** Weighted mean of what has a value; undefined of none. */
export const weightedMean = <T>(
  of: readonly T[],
  valueOf: (each: T) => Fraction | undefined,
  weightOf: (each: T) => Fraction,
): Fraction | undefined => {
  const [terms, weights] = [runningSum(), runningSum()];
  for (const each of of) {
    const value = valueOf(each);
    if (value === undefined) continue;
    const weight = weightOf(each);
    terms.add(multiply(value, weight));
    weights.add(weight);
  }
  return meanBy(terms, weights);
};
