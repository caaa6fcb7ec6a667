import { type Fraction, sum } from './fraction.ts';
import type { Item } from './item.ts';
import { isQuestion, pointsOf, ratio } from './points.ts';

/** What counts as one, as found and at its bounds, with what it weighs there. */
export interface Unit {
  readonly value: Fraction | undefined;
  readonly low: Fraction | undefined;
  readonly high: Fraction | undefined;
  /** What its rated questions weigh, and all. */
  readonly ratedWeight: Fraction;
  readonly weight: Fraction;
}

/** Items that count as one, by their points: those of a group. */
const groupUnit = (items: readonly Item[]): Unit => {
  const { found, worst, best } = pointsOf(items, false);
  const weights = (of: readonly Item[]): Fraction =>
    sum(of.filter(isQuestion).map(({ weighing }) => weighing.weight));
  return {
    value: ratio(found),
    low: ratio(worst),
    high: ratio(best),
    ratedWeight: weights(items.filter(({ value }) => value !== undefined)),
    weight: weights(items),
  };
};

/** A commitment alone: a question is worth its own value, a penalty nothing. */
const aloneUnit = (item: Item): Unit => {
  if (!isQuestion(item)) return groupUnit([item]);
  const { value, low, high, weighing } = item;
  return { value, low, high, ratedWeight: weighing.weight, weight: weighing.weight };
};

/** Those of a group together, every other one alone. */
export const unitsOf = (items: readonly Item[]): readonly Unit[] => {
  const alone = items.filter(({ weighing }) => weighing.group === undefined);
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { group } = item.weighing;
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  return [...alone.map(aloneUnit), ...[...groups.values()].map(groupUnit)];
};
