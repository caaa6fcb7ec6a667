import type { Score } from '#model/scorecard.ts';

import { multiply, fraction, parseFraction } from './fraction.ts';

/** How many of the commitments that apply must be rated in full before there is a score: the least that reaches the minimum coverage, and one. */
export const neededFor = ({ applicable }: Pick<Score, 'applicable'>, minimumCoverage: string): number => {
  const { numerator, denominator } = multiply(parseFraction(minimumCoverage), fraction(applicable));
  // Division of whole numbers cuts off; the minimum must be reached.
  const least = (numerator + denominator - 1n) / denominator;
  return least < 1n ? 1 : Number(least);
};
