import { divide, type Fraction, multiply, one, sum } from './fraction.ts';
import type { Item } from './item.ts';

/** Points and what they are out of, under three suppositions: as found, the unrated at their worst, and at their best. */
export interface Points {
  readonly found: readonly [reached: Fraction, maximum: Fraction];
  readonly worst: readonly [reached: Fraction, maximum: Fraction];
  readonly best: readonly [reached: Fraction, maximum: Fraction];
}

/** The share that each value of an item stands for, in points of its scale; a penalty is in points already. */
const inPoints = ({ weighing: { scale } }: Item, value: Fraction): Fraction =>
  scale.isPenalty ? value : multiply(value, scale.maximum);

const weighed = (item: Item, value: Fraction, isWeighed: boolean): Fraction =>
  isWeighed ? multiply(inPoints(item, value), item.weighing.weight) : inPoints(item, value);

/** Whether it adds to what can be reached; a penalty does not. */
export const isQuestion = ({ weighing }: Item): boolean => !weighing.scale.isPenalty;

/** Adds up the points of items; each times its weight where the method adds up points, else plain. */
export const pointsOf = (items: readonly Item[], isWeighed: boolean): Points => {
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

export const isPositive = ({ numerator }: Fraction): boolean => numerator > 0n;

/** Points by what they are out of; undefined where nothing can be reached. */
export const ratio = ([reached, maximum]: readonly [Fraction, Fraction]): Fraction | undefined =>
  isPositive(maximum) ? divide(reached, maximum) : undefined;
