import type { MethodEntry } from '#model/archive.ts';
import type { Scorecard, ScoredCommitment, ScoredItem } from '#model/scorecard.ts';

import {
  compare,
  divide,
  type Fraction,
  fraction,
  fractionText,
  greater,
  multiply,
  one,
  parseFraction,
  sum,
} from '#domain/scores/fraction.ts';

/** A sum and what it is divided by, written out: `(1 + 1/3) / 2 = 2/3`. All numbers are exact. */
export interface WorkedSum {
  /** The section, where it is one of several. */
  readonly section?: string;
  /** What is added up, each with what it weighs; a weight of 1 is absent. */
  readonly terms: readonly { readonly value: string; readonly weight?: string }[];
  /** What the sum is divided by. */
  readonly over: string;
  readonly value: string;
  /** Where the method lets nothing fall below a floor: the quotient that was below it. */
  readonly raisedFrom?: string;
}

/** How a score comes about: a sum, or one for each section and then theirs. */
export interface Worked {
  readonly sections: readonly WorkedSum[];
  readonly total: WorkedSum;
}

/** As found; with everything unrated at its worst; at its best. */
export type Supposing = 'value' | 'low' | 'high';

interface Term {
  readonly value: Fraction;
  readonly weight: Fraction;
}

const isOne = (value: Fraction): boolean => compare(value, one) === 0;

const written = (terms: readonly Term[], over: Fraction, floor: string | undefined): WorkedSum => {
  const quotient = divide(sum(terms.map(({ value, weight }) => multiply(value, weight))), over);
  const value = floor === undefined ? quotient : greater(quotient, parseFraction(floor));
  return {
    terms: terms.map(({ value: each, weight }) => ({
      value: fractionText(each),
      ...(isOne(weight) ? {} : { weight: fractionText(weight) }),
    })),
    over: fractionText(over),
    value: fractionText(value),
    ...(value === quotient ? {} : { raisedFrom: fractionText(quotient) }),
  };
};

/**
 * Writes out how the value of a scorecard, or a bound of its interval, comes about from its items. Undefined where nothing is rated
 * in it. It does not know groups and penalties: of a method with those it is not asked.
 */
export const workedOut = (
  method: Pick<MethodEntry, 'combine' | 'sections' | 'floor'>,
  { items }: Pick<Scorecard, 'items'>,
  commitments: readonly Pick<ScoredCommitment, 'id' | 'maximum' | 'section'>[],
  supposing: Supposing = 'value',
): Worked | undefined => {
  const told = new Map(commitments.map((each) => [each.id, each]));
  const isPoints = method.combine === 'sum';
  const pointsOf = ({ commitment }: ScoredItem): Fraction =>
    isPoints ? parseFraction(told.get(commitment)?.maximum ?? '1') : one;
  const sumOf = (some: readonly ScoredItem[], floor?: string): WorkedSum | undefined => {
    const counted = some.flatMap((item) => {
      const value = item[supposing];
      if (value === undefined) return [];
      const points = pointsOf(item);
      const weight = parseFraction(item.weight);
      return [{ value: multiply(parseFraction(value), points), weight, most: multiply(weight, points) }];
    });
    const over = sum(counted.map(({ most }) => most));
    return over.numerator > 0n ? written(counted, over, floor) : undefined;
  };
  if (method.sections === undefined) {
    const total = sumOf(items, method.floor);
    return total && { sections: [], total };
  }
  const sections = method.sections.flatMap(({ id, weight }) => {
    const own = sumOf(
      items.filter(({ commitment }) => told.get(commitment)?.section === id),
      method.floor,
    );
    return own ? [{ own: { section: id, ...own }, weight: parseFraction(weight) }] : [];
  });
  // Points of a section are added up with those of the others; shares are averaged.
  const parts = sections.map(({ own, weight }) => {
    const most = isPoints ? parseFraction(own.over) : one;
    return { value: multiply(parseFraction(own.value), most), weight, most };
  });
  const over = sum(parts.map(({ weight, most }) => multiply(weight, most)));
  if (over.numerator <= 0n) return undefined;
  return { sections: sections.map(({ own }) => own), total: written(parts, over, undefined) };
};

/** The coverage written out: what of each commitment is rated, divided by how many apply. Undefined where none does. */
export const workedCoverage = ({ items }: Pick<Scorecard, 'items'>): WorkedSum | undefined => {
  if (items.length === 0) return undefined;
  const rated = items
    .map(({ coverage }) => parseFraction(coverage))
    .filter(({ numerator }) => numerator > 0n);
  return written(
    rated.map((value) => ({ value, weight: one })),
    fraction(items.length),
    undefined,
  );
};

/** A share as a percentage with its first decimals, cut and not rounded: 2/3 is `66.6` and not all of it; 5/8 is `62.5`, all of it. */
export const percentDigits = (
  { numerator, denominator }: Fraction,
  places = 1,
): { readonly digits: string; readonly isAll: boolean } => {
  const above = 100n * 10n ** BigInt(places) * numerator;
  const [cut, isAll] = [above / denominator, above % denominator === 0n];
  const all = String(cut < 0n ? -cut : cut).padStart(places + 1, '0');
  const [whole, decimals] = [all.slice(0, -places), all.slice(-places)];
  const shown = isAll ? decimals.replace(/0+$/, '') : decimals;
  return { digits: `${cut < 0n ? '-' : ''}${whole}${shown === '' ? '' : `.${shown}`}`, isAll };
};
