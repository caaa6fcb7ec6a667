import { compareDecimals, decimalText, placesOf, scaled } from '#model/parts/decimal.ts';

/** A class of values: from `from` (inclusive) to below `to`; without one of them open at that end. */
export interface ValueClass {
  readonly from?: string;
  readonly to?: string;
  /** Zero alone. */
  readonly isZero?: true;
  /** The lowest above zero, where zero is a class of its own: zero is not in it. */
  readonly isAboveZero?: true;
}

/** More steps of one hue than that are not told apart. */
export const mostClasses = 4;

/** At least two values a class, and at least two classes. */
const classCount = (values: number): number => Math.min(mostClasses, Math.max(2, Math.floor(values / 2)));

const floored = (value: bigint, step: bigint): bigint => {
  const rest = value % step;
  return value - rest - (rest < 0n ? step : 0n);
};

/** The roundest number above `a` and not above `b`: a multiple of the greatest step of 1, 2 or 5 that has one there. */
const roundestIn = (a: string, b: string): string => {
  const places = placesOf([a, b]);
  const [low, high] = [scaled(a, places), scaled(b, places)];
  const digits = Math.max(...[low, high].map((each) => String(each).replace('-', '').length));
  for (let power = 10n ** BigInt(digits); power >= 1n; power /= 10n)
    for (const step of [5n * power, 2n * power, power]) {
      const found = floored(high, step);
      if (found > low) return trimmed(decimalText(found, places));
    }
  return b;
};

/** A decimal number without zeros that say nothing. */
const trimmed = (value: string): string =>
  value.includes('.') ? value.replace(/0+$/, '').replace(/\.$/, '') : value;

/** The limits that part values into groups as equal in number as ties allow. */
const limitsOf = (values: readonly string[]): readonly string[] => {
  const sorted = [...values].sort(compareDecimals);
  const cuts = sorted.flatMap((value, index) =>
    index > 0 && compareDecimals(sorted[index - 1] as string, value) !== 0 ? [index] : [],
  );
  const count = classCount(sorted.length);
  const wanted = Array.from({ length: count - 1 }, (_, index) => ((index + 1) * sorted.length) / count);
  const chosen = wanted.flatMap((at) =>
    cuts.length === 0
      ? []
      : [cuts.reduce((best, cut) => (Math.abs(cut - at) < Math.abs(best - at) ? cut : best))],
  );
  return [...new Set(chosen)]
    .sort((a, b) => a - b)
    .map((cut) => roundestIn(sorted[cut - 1] as string, sorted[cut] as string));
};

/**
 * The classes that a map shows values in, from the lowest: two to four groups of about the same number of values, equal values
 * never apart. The limit between two groups is the roundest number that parts them, so that rounding moves no value. Zero is a
 * class of its own where nothing is below it. Equal values are one class without limits; of no values there is none.
 */
export const classesOf = (values: readonly string[]): readonly ValueClass[] => {
  const isZero = (value: string): boolean => compareDecimals(value, '0') === 0;
  const parted = values.some(isZero) && values.every((value) => compareDecimals(value, '0') >= 0);
  const counted = parted ? values.filter((value) => !isZero(value)) : values;
  const zero: readonly ValueClass[] = parted ? [{ isZero: true }] : [];
  if (counted.length === 0) return zero;
  const limits = limitsOf(counted);
  const classes = [undefined, ...limits].map((from, index): ValueClass => {
    const to = limits[index];
    return {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(parted && index === 0 ? { isAboveZero: true as const } : {}),
    };
  });
  return [...zero, ...classes];
};

/** The number of the class that holds a value, from 0; -1 where none does. */
export const classAt = (classes: readonly ValueClass[], value: string): number =>
  classes.findIndex(({ from, to, isZero, isAboveZero }) => {
    const sign = compareDecimals(value, '0');
    if (isZero) return sign === 0;
    if (isAboveZero && sign === 0) return false;
    return (
      (from === undefined || compareDecimals(value, from) >= 0) &&
      (to === undefined || compareDecimals(value, to) < 0)
    );
  });
