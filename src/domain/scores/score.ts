import type { MethodEntry } from '#model/archive.ts';
import type { Score, Scorecard } from '#model/scorecard.ts';

import { isWhole } from './judging/area.ts';
import { type Combined, combineAll, combineSections } from './combine.ts';
import {
  compare,
  divide,
  type Fraction,
  fraction,
  fractionText,
  greater,
  lesser,
  parseFraction,
  percentOf,
  sum,
} from './fraction.ts';
import { distributionOf } from './distribution.ts';
import type { Item } from './item.ts';

/** What is counted of the items that are questions, read once. */
interface Tally {
  readonly coverage: Fraction;
  readonly rated: number;
  readonly partlyRated: number;
  readonly reviewed: number;
  readonly reviewedParts: number;
  readonly unansweredParts: number;
}

const tallyOf = (questions: readonly Item[]): Tally => {
  const coverages: Fraction[] = [];
  let [rated, partlyRated, reviewed, reviewedParts, unansweredParts] = [0, 0, 0, 0, 0];
  for (const { coverage, counts } of questions) {
    coverages.push(coverage);
    if (isWhole(coverage)) rated += 1;
    else if (coverage.numerator > 0n) partlyRated += 1;
    if (counts.reviewed > 0) reviewed += 1;
    reviewedParts += counts.reviewed;
    unansweredParts += counts.unanswered;
  }
  return { coverage: sum(coverages), rated, partlyRated, reviewed, reviewedParts, unansweredParts };
};

const countOf = (items: readonly Item[], key: 'rated' | 'ratedTwice'): number => {
  let count = 0;
  for (const { counts } of items) count += counts[key];
  return count;
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
  const questions = items.filter(({ judged }) => !judged.scale.isPenalty);
  const applicable = questions.length;
  const tally = tallyOf(questions);
  const coverage = applicable === 0 ? undefined : divide(tally.coverage, fraction(applicable));
  const withheld = withheldFor(method, combined, applicable, coverage);
  const value = withheld === undefined ? combined.value : undefined;
  // Where scales have unlike worst levels the rated may lie outside: the interval then reaches to the value that is given.
  const low = value === undefined ? combined.low : lesser(combined.low, value);
  const high = value === undefined ? combined.high : greater(combined.high, value);
  const responseRate = share(tally.reviewedParts - tally.unansweredParts, tally.reviewedParts);
  const reviewedTwice = share(countOf(items, 'ratedTwice'), countOf(items, 'rated'));
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
    distribution: distributionOf(questions),
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
