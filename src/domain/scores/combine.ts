import type { MethodEntry } from '#model/archive.ts';

import { divide, type Fraction, greater, multiply, one, parseFraction, sum, zero } from './fraction.ts';
import type { Item } from './item.ts';

/** A value (absent where nothing is rated), and what it would be with the unrated at their worst and at their best. */
export interface Combined {
  readonly value: Fraction | undefined;
  readonly low: Fraction;
  readonly high: Fraction;
  /** Points reached and points that could be, of what is rated, where the method adds up points; else 0. */
  readonly reached: Fraction;
  readonly maximum: Fraction;
}

/** What counts as one, as found and at its bounds, with what it weighs there. */
interface Unit {
  readonly value: Fraction | undefined;
  readonly low: Fraction | undefined;
  readonly high: Fraction | undefined;
  /** Weight of its rated questions, and of all. */
  readonly weights: readonly [rated: Fraction, all: Fraction];
}

/** Points and what they are out of, under three suppositions: as found, the unrated at their worst, and at their best. */
interface Points {
  readonly found: readonly [reached: Fraction, maximum: Fraction];
  readonly worst: readonly [reached: Fraction, maximum: Fraction];
  readonly best: readonly [reached: Fraction, maximum: Fraction];
}

/** The share that each value of an item stands for, in points of its scale; a penalty is in points already. */
const inPoints = ({ judged: { scale } }: Item, value: Fraction): Fraction =>
  scale.isPenalty ? value : multiply(value, scale.maximum);

const weighed = (item: Item, value: Fraction, isWeighed: boolean): Fraction =>
  isWeighed ? multiply(inPoints(item, value), item.judged.weight) : inPoints(item, value);

const isQuestion = ({ judged }: Item): boolean => !judged.scale.isPenalty;

/** Adds up the points of items; each times its weight where the method adds up points, else plain. */
const pointsOf = (items: readonly Item[], isWeighed: boolean): Points => {
  const rated = items.filter(({ value }) => value !== undefined);
  const maximum = (of: readonly Item[]): Fraction =>
    sum(of.filter(isQuestion).map((item) => weighed(item, one, isWeighed)));
  const all = maximum(items);
  return {
    found: [sum(rated.map((item) => weighed(item, item.value as Fraction, isWeighed))), maximum(rated)],
    worst: [sum(items.map((item) => weighed(item, item.low, isWeighed))), all],
    best: [sum(items.map((item) => weighed(item, item.high, isWeighed))), all],
  };
};

const isPositive = ({ numerator }: Fraction): boolean => numerator > 0n;

const ratio = ([reached, maximum]: readonly [Fraction, Fraction]): Fraction | undefined =>
  isPositive(maximum) ? divide(reached, maximum) : undefined;

/** Weighted mean of what has a value; undefined of none. */
const weightedMean = (
  values: readonly (readonly [value: Fraction | undefined, weight: Fraction])[],
): Fraction | undefined => {
  const known = values.flatMap(([value, weight]) => (value === undefined ? [] : [{ value, weight }]));
  const weight = sum(known.map((each) => each.weight));
  if (!isPositive(weight)) return undefined;
  return divide(sum(known.map((each) => multiply(each.value, each.weight))), weight);
};

/** Items that count as one: those of a group together, every other one alone. */
const unitsOf = ({ groups }: MethodEntry, items: readonly Item[]): readonly (readonly Item[])[] => {
  if (groups === undefined) return items.map((item) => [item]);
  const units = new Map<string, Item[]>();
  for (const item of items) {
    const key = item.judged.group === undefined ? `- ${item.judged.commitment}` : `= ${item.judged.group}`;
    const unit = units.get(key);
    if (unit) unit.push(item);
    else units.set(key, [item]);
  }
  return [...units.values()];
};

/** A unit by its points; a question alone is worth its own value. */
const unitOf = (items: readonly Item[]): Unit => {
  const [only, ...others] = items;
  if (only && others.length === 0 && isQuestion(only)) {
    const { value, low, high, judged } = only;
    return { value, low, high, weights: [judged.weight, judged.weight] };
  }
  const { found, worst, best } = pointsOf(items, false);
  const weights = (of: readonly Item[]): Fraction =>
    sum(of.filter(isQuestion).map(({ judged }) => judged.weight));
  return {
    value: ratio(found),
    low: ratio(worst),
    high: ratio(best),
    weights: [weights(items.filter(({ value }) => value !== undefined)), weights(items)],
  };
};

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

/** The items of one section, by the rule of the method: the weighted mean of their values, or their points added up. */
const combineItems = (method: MethodEntry, items: readonly Item[]): Combined => {
  if (method.combine === 'sum') {
    const { found, worst, best } = pointsOf(items, true);
    const [reached, maximum] = found;
    return { value: ratio(found), low: ratio(worst) ?? zero, high: ratio(best) ?? zero, reached, maximum };
  }
  const units = unitsOf(method, items).map(unitOf);
  return {
    value: weightedMean(units.map(({ value, weights }) => [value, weights[0]])),
    low: weightedMean(units.map(({ low, weights }) => [low, weights[1]])) ?? zero,
    high: weightedMean(units.map(({ high, weights }) => [high, weights[1]])) ?? zero,
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
    const own = items.filter(({ judged }) => judged.section === id);
    if (own.every(({ judged }) => judged.scale.isPenalty)) return [];
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
  const bound = (key: 'low' | 'high'): Fraction =>
    weightedMean(
      sections.map(({ combined, weight, items: own }) => [
        combined[key],
        method.combine === 'sum' ? multiply(weight, pointsOf(own, true).best[1]) : weight,
      ]),
    ) ?? zero;
  return {
    value:
      method.combine === 'sum'
        ? ratio([reached, maximum])
        : weightedMean(sections.map(({ combined, weight }) => [combined.value, weight])),
    low: bound('low'),
    high: bound('high'),
    reached,
    maximum,
  };
};
