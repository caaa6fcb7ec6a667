import type { ScoredItem } from '#model/scorecard.ts';

import type { JudgedArea, PartCounts } from './judging/area.ts';
import { divide, type Fraction, fraction, fractionText, type RunningSum, runningSum } from './fraction.ts';
import { stateOfMany } from './states.ts';
import type { Weighing } from './weighing.ts';

/** A commitment as it enters a score, with its exact numbers. */
export interface Item {
  readonly weighing: Weighing;
  readonly shown: ScoredItem;
  readonly value: Fraction | undefined;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly coverage: Fraction;
  readonly counts: PartCounts;
}

/** A commitment as it enters the score of one area, where it applies there. */
export interface AreaItem extends JudgedArea, Item {}

/** How a commitment is told in a score, with the area where it is that of one. */
const shownOf = (
  { commitment, weight }: Weighing,
  jurisdiction: string | undefined,
  { state, value, low, high, coverage }: Omit<ScoredItem, 'commitment' | 'jurisdiction' | 'weight'>,
): ScoredItem => {
  const head =
    jurisdiction === undefined
      ? { commitment, weight: fractionText(weight), state }
      : { commitment, jurisdiction, weight: fractionText(weight), state };
  return value === undefined ? { ...head, low, high, coverage } : { ...head, value, low, high, coverage };
};

/** A commitment in the area that it was judged in. */
export const itemIn = (
  weighing: Weighing,
  { area, applies, value, low, high, coverage, counts }: JudgedArea,
): AreaItem => {
  const shown = shownOf(weighing, area.jurisdiction, area);
  return { weighing, shown, area, applies, value, low, high, coverage, counts };
};

/** The mean over the areas, where what is missing counts as 0. */
const over = (running: RunningSum, count: Fraction): Fraction => divide(running.total(), count);

/**
 * A commitment over all its areas (rule 6): it counts once, with the mean of the rated areas, and coverage by areas. Undefined where
 * it applies in none.
 */
export const itemOver = (weighing: Weighing, areas: Iterable<AreaItem>): Item | undefined => {
  const applying = [...areas].filter(({ applies }) => applies);
  const [only] = applying;
  if (only === undefined) return undefined;
  if (applying.length === 1) return { ...only, shown: shownOf(weighing, undefined, only.area) };
  const [values, lows, highs, coverages] = [runningSum(), runningSum(), runningSum(), runningSum()];
  let [valued, reviewed, unanswered, rated, ratedTwice] = [0, 0, 0, 0, 0];
  for (const { value, low, high, coverage, counts } of applying) {
    lows.add(low);
    highs.add(high);
    coverages.add(coverage);
    reviewed += counts.reviewed;
    unanswered += counts.unanswered;
    rated += counts.rated;
    ratedTwice += counts.ratedTwice;
    if (value === undefined) continue;
    valued += 1;
    values.add(value);
  }
  const count = fraction(applying.length);
  const value = valued === 0 ? undefined : over(values, fraction(valued));
  const [low, high, coverage] = [over(lows, count), over(highs, count), over(coverages, count)];
  const state = stateOfMany(
    applying.map(({ area }) => area.state),
    weighing.scale.order,
  );
  const shown = shownOf(weighing, undefined, {
    state,
    ...(value === undefined ? {} : { value: fractionText(value) }),
    low: fractionText(low),
    high: fractionText(high),
    coverage: fractionText(coverage),
  });
  const counts = { reviewed, unanswered, rated, ratedTwice };
  return { weighing, shown, value, low, high, coverage, counts };
};
