import type { MethodEntry } from '#model/archive.ts';
import type { Score, Scorecard } from '#model/scorecard.ts';

import { type Combined, combineAll, combineSections } from './combine.ts';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fractionText,
  greater,
  isOne,
  lesser,
  parseFraction,
  percentOf,
  runningSum,
} from './fraction.ts';
import { distributionOf } from './distribution.ts';
import type { Item } from './item.ts';
import { isPositive } from './points.ts';

/** What is counted of items, in one pass; all but the last two only of those that are questions. */
interface Tally {
  readonly applicable: number;
  readonly coverage: Fraction;
  readonly rated: number;
  readonly partlyRated: number;
  readonly reviewed: number;
  readonly reviewedParts: number;
  readonly unansweredParts: number;
  readonly ratedParts: number;
  readonly ratedTwiceParts: number;
}

const tallyOf = (items: readonly Item[]): Tally => {
  const partial = runningSum();
  let [applicable, rated, partlyRated, reviewed] = [0, 0, 0, 0];
  let [reviewedParts, unansweredParts, ratedParts, ratedTwiceParts] = [0, 0, 0, 0];
  for (const { weighing, coverage, counts } of items) {
    ratedParts += counts.rated;
    ratedTwiceParts += counts.ratedTwice;
    if (weighing.scale.isPenalty) continue;
    applicable += 1;
    if (isOne(coverage)) rated += 1;
    else if (isPositive(coverage)) {
      partlyRated += 1;
      partial.add(coverage);
    }
    if (counts.reviewed > 0) reviewed += 1;
    reviewedParts += counts.reviewed;
    unansweredParts += counts.unanswered;
  }
  const coverage = add(fraction(rated), partial.total());
  const parts = { reviewedParts, unansweredParts, ratedParts, ratedTwiceParts };
  return { applicable, coverage, rated, partlyRated, reviewed, ...parts };
};

const share = (part: number, of: number): string | undefined =>
  of === 0 ? undefined : fractionText(fraction(part, of));

const withheldFor = (
  method: MethodEntry,
  { value }: Combined,
  applicable: number,
  coverage: Fraction | undefined,
): Score['withheld'] => {
  if (coverage === undefined || applicable === 0) return 'nothing-applies';
  if (value === undefined || coverage.numerator === 0n) return 'nothing-rated';
  return compare(coverage, parseFraction(method.minimumCoverage)) < 0 ? 'below-minimum-coverage' : undefined;
};

/** The score of items that are already combined, with coverage and interval (rule 5), distribution and the shares that stand beside it. */
export const scoreOf = (
  method: MethodEntry,
  items: readonly Item[],
  combined: Combined,
  notApplicable: number,
): Score => {
  const tally = tallyOf(items);
  const { applicable } = tally;
  const coverage = applicable === 0 ? undefined : divide(tally.coverage, fraction(applicable));
  const withheld = withheldFor(method, combined, applicable, coverage);
  const value = withheld === undefined ? combined.value : undefined;
  // Where scales have unlike worst levels the rated may lie outside: the interval then reaches to the value that is given.
  const low = value === undefined ? combined.low : lesser(combined.low, value);
  const high = value === undefined ? combined.high : greater(combined.high, value);
  const responseRate = share(tally.reviewedParts - tally.unansweredParts, tally.reviewedParts);
  const reviewedTwice = share(tally.ratedTwiceParts, tally.ratedParts);
  return {
    ...(value === undefined ? {} : { value: fractionText(value), percent: percentOf(value) }),
    ...(withheld === undefined ? {} : { withheld }),
    ...(value !== undefined && method.combine === 'sum'
      ? { points: { reached: fractionText(combined.reached), maximum: fractionText(combined.maximum) } }
      : {}),
    ...(coverage === undefined
      ? {}
      : {
          interval: {
            low: fractionText(low),
            high: fractionText(high),
            lowPercent: percentOf(low),
            highPercent: percentOf(high),
          },
          coverage: fractionText(coverage),
          coveragePercent: percentOf(coverage),
        }),
    applicable,
    rated: tally.rated,
    partlyRated: tally.partlyRated,
    reviewed: tally.reviewed,
    notApplicable,
    ...(responseRate === undefined ? {} : { responseRate }),
    ...(reviewedTwice === undefined ? {} : { reviewedTwice }),
    distribution: distributionOf(items),
  };
};

/** What a scorecard says of the items it is made of; `notApplicable` more were taken out. */
export const scoresOf = (
  method: MethodEntry,
  items: readonly Item[],
  notApplicable: number,
): Pick<Scorecard, 'score' | 'sections'> => {
  const sections = combineSections(method, items);
  return {
    score: scoreOf(method, items, combineAll(method, items, sections), notApplicable),
    ...(method.sections === undefined
      ? {}
      : {
          sections: sections.map(({ id, weight, items: own, combined }) => ({
            id,
            label: method.sections?.find((section) => section.id === id)?.label ?? id,
            weight: fractionText(weight),
            score: scoreOf(method, own, combined, 0),
          })),
        }),
  };
};
