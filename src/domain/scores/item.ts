import type { ScoredItem } from '#model/scorecard.ts';

import type { JudgedArea, PartCounts } from './judging/area.ts';
import { divide, type Fraction, fraction, fractionText, mean, sum, zero } from './fraction.ts';
import type { Scale } from './scale.ts';
import { stateOfMany } from './states.ts';

/** What of a commitment does not depend on who is scored. */
export interface Judged {
  readonly commitment: string;
  readonly scale: Scale;
  readonly weight: Fraction;
  readonly section: string | undefined;
  readonly group: string | undefined;
  /** By jurisdiction. */
  readonly areas: ReadonlyMap<string, JudgedArea>;
}

/** A commitment as it enters a score, with its exact numbers. */
export interface Item {
  readonly judged: Judged;
  readonly shown: ScoredItem;
  readonly value: Fraction | undefined;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly coverage: Fraction;
  readonly counts: PartCounts;
}

const total = (areas: readonly JudgedArea[], key: keyof PartCounts): number =>
  areas.reduce((count, { counts }) => count + counts[key], 0);

/** How a commitment is told in a score, with the area where it is that of one. */
const shownOf = (
  { commitment, weight }: Judged,
  jurisdiction: string | undefined,
  { state, value, low, high, coverage }: Omit<ScoredItem, 'commitment' | 'jurisdiction' | 'weight'>,
): ScoredItem => {
  const head =
    jurisdiction === undefined
      ? { commitment, weight: fractionText(weight), state }
      : { commitment, jurisdiction, weight: fractionText(weight), state };
  return value === undefined ? { ...head, low, high, coverage } : { ...head, value, low, high, coverage };
};

/** A commitment in one of its areas; undefined where it does not apply there. */
export const itemIn = (judged: Judged, jurisdiction: string): Item | undefined => {
  const one = judged.areas.get(jurisdiction);
  if (!one?.applies) return undefined;
  const { area, value, low, high, coverage, counts } = one;
  return { judged, shown: shownOf(judged, jurisdiction, area), value, low, high, coverage, counts };
};

/**
 * A commitment over all its areas (rule 6): it counts once, with the mean of the rated areas, and coverage by areas. Undefined where
 * it applies in none.
 */
export const itemOver = (judged: Judged): Item | undefined => {
  const areas = [...judged.areas.values()].filter(({ applies }) => applies);
  const [only, ...others] = areas;
  if (only === undefined) return undefined;
  if (others.length === 0) {
    const item = itemIn(judged, only.area.jurisdiction) as Item;
    const { jurisdiction: _only, ...shown } = item.shown;
    return { ...item, shown };
  }
  const count = fraction(areas.length);
  const over = (values: readonly Fraction[]): Fraction => divide(sum(values), count);
  const value = mean(areas.flatMap((each) => each.value ?? []));
  const low = over(areas.map((each) => each.low));
  const high = over(areas.map((each) => each.high));
  const rated = areas.filter(({ coverage }) => coverage !== zero);
  const coverage = rated.length === 0 ? zero : over(rated.map((each) => each.coverage));
  return {
    judged,
    shown: shownOf(judged, undefined, {
      state: stateOfMany(
        areas.map(({ area }) => area.state),
        judged.scale.order,
      ),
      ...(value === undefined ? {} : { value: fractionText(value) }),
      low: fractionText(low),
      high: fractionText(high),
      coverage: fractionText(coverage),
    }),
    value,
    low,
    high,
    coverage,
    counts: {
      reviewed: total(areas, 'reviewed'),
      unanswered: total(areas, 'unanswered'),
      rated: total(areas, 'rated'),
      ratedTwice: total(areas, 'ratedTwice'),
    },
  };
};
