import type { Archive, Entry } from '#model/archive.ts';
import { isDecimal } from '#model/parts/decimal.ts';

import { byQuotient, type Figure, figureOf, isEqual, type Pair, pairOf } from './pair.ts';

/**
 * How two or more official numbers stand to each other: `apart`, of one period and place (the units may differ, and then it is
 * said); `unlike`, of different periods, places or groups, so that no ratio is claimed; `near`, alike and closer than one in
 * twenty; `equal`; `untold`, where not even a quotient can be given.
 */
export const standings = ['apart', 'unlike', 'near', 'equal', 'untold'] as const;
export type Standing = (typeof standings)[number];

/** Why there is no quotient: fewer than two values, levels in place of numbers, below 0, or bounds that do not tell which is greater. */
export type Untold = 'no-value' | 'levels' | 'below-zero' | 'bounds';

export interface Discrepancy {
  readonly comparison: Entry<'comparison'>;
  /** In the order of the record. */
  readonly figures: readonly Figure[];
  readonly standing: Standing;
  /** The two that stand furthest apart. */
  readonly pair: Pair | undefined;
  /** Of three or more, the two furthest apart that are alike in everything, where those above are not. */
  readonly alike: Pair | undefined;
  readonly untold: Untold | undefined;
}

const standingOf = (pair: Pair): Standing => {
  if (pair.differs.some((aspect) => aspect !== 'unit')) return 'unlike';
  if (pair.differs.length > 0) return 'apart';
  if (isEqual(pair)) return pair.bound === undefined ? 'equal' : 'near';
  return pair.ratio === '1.0' ? 'near' : 'apart';
};

const pairsOf = (figures: readonly Figure[]): readonly Pair[] =>
  figures
    .flatMap((a, index) => figures.slice(index + 1).flatMap((b) => pairOf(a, b) ?? []))
    // 0 over 0 has no quotient, and is no distance either.
    .toSorted(
      (a, b) =>
        Number(isEqual(a)) - Number(isEqual(b)) || byQuotient(a, b) || a.differs.length - b.differs.length,
    );

/** A comparison judged: its figures, the two furthest apart, and what may be said of them. */
export const discrepancyOf = (archive: Archive, comparison: Entry<'comparison'>): Discrepancy => {
  const figures = comparison.sides.map((side) => figureOf(archive, side));
  const valued = figures.filter(({ value }) => value !== undefined);
  const numbers = valued.filter(
    ({ value = '', statistic }) => statistic?.ordinal === undefined && isDecimal(value),
  );
  const counts = numbers.filter(({ value = '' }) => !value.startsWith('-'));
  const pairs = pairsOf(counts);
  const [pair] = pairs;
  const untold = (): Untold =>
    valued.length < 2
      ? 'no-value'
      : numbers.length < 2
        ? 'levels'
        : counts.length < 2
          ? 'below-zero'
          : 'bounds';
  return {
    comparison,
    figures,
    standing: pair ? standingOf(pair) : 'untold',
    pair,
    alike:
      pair && pair.differs.length > 0
        ? pairs.find(({ differs, ratio }) => differs.length === 0 && ratio !== undefined)
        : undefined,
    untold: pair ? undefined : untold(),
  };
};

/**
 * The comparisons of a portal, from what disagrees most to what cannot be compared: by standing, then by quotient, the greatest
 * first. What has another period or place stands after all that speaks of one, however great its quotient.
 */
export const discrepanciesOf = (archive: Archive): readonly Discrepancy[] =>
  archive.comparisons.all
    .map((comparison) => discrepancyOf(archive, comparison))
    .sort(
      (a, b) =>
        standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
        (a.pair && b.pair ? byQuotient(a.pair, b.pair) : 0) ||
        (a.comparison.id < b.comparison.id ? -1 : 1),
    );
