/** An exact number in lowest terms; the denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The greatest common divisor (Euclid), of absolute values. */
const commonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** `numerator / denominator` in lowest terms. Throws when the denominator is 0. */
export const fraction = (numerator: bigint | number, denominator: bigint | number = 1n): Fraction => {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) throw new Error(`${n}/0 is not a number.`);
  const divisor = d === 1n ? 1n : commonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return divisor === 1n
    ? { numerator: n, denominator: d }
    : { numerator: n / divisor, denominator: d / divisor };
};

export const zero: Fraction = fraction(0);
export const one: Fraction = fraction(1);

const isOne = ({ numerator, denominator }: Fraction): boolean => numerator === 1n && denominator === 1n;

/** Reads `31/40`, `-2` or a decimal (`0.1` is exactly a tenth, `1e-7` as numbers write themselves). Throws on anything else. */
export const parseFraction = (text: string): Fraction => {
  const match = /^(-?\d+)(?:\/([1-9]\d*)|(?:\.(\d+))?(?:e([+-]\d+))?)$/.exec(text);
  if (!match) throw new Error(`"${text}" is not an exact number.`);
  const [, whole = '', denominator, decimals = '', exponent = '0'] = match;
  if (denominator !== undefined) return fraction(BigInt(whole), BigInt(denominator));
  const places = Number(exponent) - decimals.length;
  const digits = BigInt(`${whole}${decimals}`);
  return places < 0 ? fraction(digits, 10n ** BigInt(-places)) : fraction(digits * 10n ** BigInt(places));
};

/** `31/40`; a whole number without a denominator. */
export const fractionText = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;

export const multiply = (a: Fraction, b: Fraction): Fraction => {
  // Most factors are 1: no digits to work out.
  if (isOne(a)) return b;
  return isOne(b) ? a : fraction(a.numerator * b.numerator, a.denominator * b.denominator);
};

/** Throws when `b` is 0. */
export const divide = (a: Fraction, b: Fraction): Fraction =>
  isOne(b) ? a : fraction(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative when `a` is less than `b`, 0 when they are equal, positive otherwise. */
export const compare = (a: Fraction, b: Fraction): number => {
  const [x, y] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return x < y ? -1 : x > y ? 1 : 0;
};

export const lesser = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const greater = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

/** The sum; 0 of none. Brought to lowest terms once, at the end. */
export const sum = (values: Iterable<Fraction>): Fraction => {
  let [numerator, denominator] = [0n, 1n];
  for (const each of values) {
    if (each.numerator === 0n) continue;
    if (each.denominator === denominator) numerator += each.numerator;
    else if (each.denominator === 1n) numerator += each.numerator * denominator;
    else {
      const shared = commonDivisor(denominator, each.denominator);
      numerator = numerator * (each.denominator / shared) + each.numerator * (denominator / shared);
      denominator *= each.denominator / shared;
    }
  }
  return fraction(numerator, denominator);
};

export const add = (a: Fraction, b: Fraction): Fraction => sum([a, b]);

/** The arithmetic mean; undefined of none. */
export const mean = (values: readonly Fraction[]): Fraction | undefined =>
  values.length === 0 ? undefined : divide(sum(values), fraction(values.length));

/** A share of 1 as a whole percentage, rounded half up (towards the greater): 57/100 is 57, 31/40 is 78, -1/200 is 0. */
export const percentOf = ({ numerator, denominator }: Fraction): number => {
  const [above, below] = [200n * numerator + denominator, 2n * denominator];
  const whole = above / below;
  // Division of whole numbers cuts towards 0; below 0 that is not yet the floor.
  return Number(above % below < 0n ? whole - 1n : whole);
};
