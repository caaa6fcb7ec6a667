import type { MethodEntry } from '#model/archive.ts';

import { type Fraction, greater, multiply, parseFraction, runningSum, sum, zero } from './fraction.ts';
import type { Item } from './item.ts';
import { meanBy, weightedMean } from './mean.ts';
import { isQuestion, pointsOf, ratio } from './points.ts';
import { type Unit, unitsOf } from './units.ts';

/** A value (absent where nothing is rated), and what it would be with the unrated at their worst and at their best. */
export interface Combined {
  readonly value: Fraction | undefined;
  readonly low: Fraction;
  readonly high: Fraction;
  /** Points reached and points that could be, of what is rated, where the method adds up points; else 0. */
  readonly reached: Fraction;
  readonly maximum: Fraction;
}

/** Sets neither the value nor its bounds below the floor. */
const settled = (combined: Combined, floor: Fraction | undefined): Combined => {
  if (floor === undefined) return combined;
  const { value, low, high, reached, maximum } = combined;
  return {
    value: value === undefined ? undefined : greater(value, floor),
    low: greater(low, floor),
    high: greater(high, floor),
    reached: greater(reached, multiply(floor, maximum)),
    maximum,
  };
};

/** The weighted mean of questions that stand alone, with its bounds, in one pass. */
const meanOf = (items: readonly Item[]): Combined => {
  const [values, ratedWeights] = [runningSum(), runningSum()];
  const [lows, highs, weights] = [runningSum(), runningSum(), runningSum()];
  for (const { value, low, high, weighing } of items) {
    const { weight } = weighing;
    weights.add(weight);
    lows.add(multiply(low, weight));
    highs.add(multiply(high, weight));
    if (value === undefined) continue;
    ratedWeights.add(weight);
    values.add(multiply(value, weight));
  }
  return {
    value: meanBy(values, ratedWeights),
    low: meanBy(lows, weights) ?? zero,
    high: meanBy(highs, weights) ?? zero,
    reached: zero,
    maximum: zero,
  };
};

/** The items of one section, by the rule of the method: the weighted mean of their values, or their points added up. */
const combineItems = (method: MethodEntry, items: readonly Item[]): Combined => {
  if (method.combine === 'sum') {
    const { found, worst, best } = pointsOf(items, true);
    const [reached, maximum] = found;
    return { value: ratio(found), low: ratio(worst) ?? zero, high: ratio(best) ?? zero, reached, maximum };
  }
  // Most commitments stand alone: they need no unit around them.
  if (items.every((item) => item.weighing.group === undefined && isQuestion(item))) return meanOf(items);
  const units = unitsOf(items);
  const all = ({ weight }: Unit): Fraction => weight;
  return {
    value: weightedMean(
      units,
      ({ value }) => value,
      ({ ratedWeight }) => ratedWeight,
    ),
    low: weightedMean(units, ({ low }) => low, all) ?? zero,
    high: weightedMean(units, ({ high }) => high, all) ?? zero,
    reached: zero,
    maximum: zero,
  };
};

/** What a section weighs and what it comes to. */
export interface CombinedSection {
  readonly id: string;
  readonly weight: Fraction;
  readonly items: readonly Item[];
  readonly combined: Combined;
}

/** The sections of a method that have something to count among `items`. */
export const combineSections = (method: MethodEntry, items: readonly Item[]): readonly CombinedSection[] => {
  const floor = method.floor === undefined ? undefined : parseFraction(method.floor);
  return (method.sections ?? []).flatMap(({ id, weight }) => {
    const own = items.filter(({ weighing }) => weighing.section === id);
    if (own.every(({ weighing }) => weighing.scale.isPenalty)) return [];
    return [
      { id, weight: parseFraction(weight), items: own, combined: settled(combineItems(method, own), floor) },
    ];
  });
};

/** All items together: without sections as one, with them by the weights of the sections. */
export const combineAll = (
  method: MethodEntry,
  items: readonly Item[],
  sections: readonly CombinedSection[],
): Combined => {
  if (method.sections === undefined) {
    const floor = method.floor === undefined ? undefined : parseFraction(method.floor);
    return settled(combineItems(method, items), floor);
  }
  const weighedSum = (key: 'reached' | 'maximum'): Fraction =>
    sum(sections.map(({ combined, weight }) => multiply(combined[key], weight)));
  const [reached, maximum] = [weighedSum('reached'), weighedSum('maximum')];
  const boundWeight = ({ weight, items: own }: CombinedSection): Fraction =>
    method.combine === 'sum' ? multiply(weight, pointsOf(own, true).best[1]) : weight;
  const bound = (key: 'low' | 'high'): Fraction =>
    weightedMean(sections, ({ combined }) => combined[key], boundWeight) ?? zero;
  return {
    value:
      method.combine === 'sum'
        ? ratio([reached, maximum])
        : weightedMean(
            sections,
            ({ combined }) => combined.value,
            ({ weight }) => weight,
          ),
    low: bound('low'),
    high: bound('high'),
    reached,
    maximum,
  };
};
