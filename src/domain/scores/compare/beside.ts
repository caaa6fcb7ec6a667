import type { Score, Scorecard, ScoredItem } from '#model/scorecard.ts';

import { compare, parseFraction } from '#domain/scores/fraction.ts';

/**
 * What two scores show of each other. An order is said only where the intervals carry it (`apart`): where they meet, the
 * difference may come from what nobody has rated. `first` and `second` name the two as they were given.
 */
export type Beside =
  | { readonly kind: 'none' | 'same' | 'overlap' }
  | { readonly kind: 'one'; readonly scored: 'first' | 'second' }
  | { readonly kind: 'apart'; readonly higher: 'first' | 'second' };

/** Whether the worst that one could still be is above the best that the other could. */
const isAbove = (one: Score, other: Score): boolean =>
  one.interval !== undefined &&
  other.interval !== undefined &&
  compare(parseFraction(one.interval.low), parseFraction(other.interval.high)) > 0;

/** Holds two scores against each other. A score that is withheld is compared with nothing. */
export const besideOf = (first: Score, second: Score): Beside => {
  if (first.value === undefined && second.value === undefined) return { kind: 'none' };
  if (second.value === undefined) return { kind: 'one', scored: 'first' };
  if (first.value === undefined) return { kind: 'one', scored: 'second' };
  if (first.value === second.value) return { kind: 'same' };
  if (isAbove(first, second)) return { kind: 'apart', higher: 'first' };
  return isAbove(second, first) ? { kind: 'apart', higher: 'second' } : { kind: 'overlap' };
};

/** The commitments that two scorecards both hold: how many, and those that stand otherwise in the one than in the other. */
export interface Shared {
  readonly count: number;
  readonly differing: readonly (readonly [ScoredItem, ScoredItem])[];
}

/** What two scorecards have in common, in the order of the first. */
export const sharedOf = (first: Scorecard, second: Scorecard): Shared => {
  const others = new Map(second.items.map((item) => [item.commitment, item]));
  const pairs = first.items.flatMap((item) => {
    const other = others.get(item.commitment);
    return other === undefined ? [] : [[item, other] as const];
  });
  return { count: pairs.length, differing: pairs.filter(([a, b]) => a.state !== b.state) };
};
