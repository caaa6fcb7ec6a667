/** An exact number in lowest terms; the denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The greatest common divisor (Euclid), of absolute values. */
const commonDivisor = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
};

/** `numerator / denominator` in lowest terms. Throws when the denominator is 0. */
export const fraction = (numerator: bigint | number, denominator: bigint | number = 1n): Fraction => {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  if (d === 0n) throw new Error(`${n}/0 is not a number.`);
  const divisor = d === 1n ? 1n : commonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return divisor === 1n
    ? { numerator: n, denominator: d }
    : { numerator: n / divisor, denominator: d / divisor };
};

export const zero: Fraction = fraction(0);
export const one: Fraction = fraction(1);

/** Whether it is exactly 1. */
export const isOne = (a: Fraction): boolean => a === one || (a.numerator === 1n && a.denominator === 1n);

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
  if (a === b) return 0;
  const x = a.numerator * b.denominator;
  const y = b.numerator * a.denominator;
  return x < y ? -1 : x > y ? 1 : 0;
};

export const lesser = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const greater = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

/** A sum that grows term by term. */
export interface RunningSum {
  readonly add: (term: Fraction) => void;
  /** What was added up to now, in lowest terms; 0 of nothing. */
  readonly total: () => Fraction;
}

/** How many unlike terms a sum counts before it adds them up: most terms are one of the few levels of a scale. */
const fewTerms = 8;

/** A sum of nothing yet. Terms that come again are counted, and added up once, at the end. */
export const runningSum = (): RunningSum => {
  const terms: Fraction[] = [];
  const counts: number[] = [];
  let numerator = 0n;
  let denominator = 1n;
  const put = (n: bigint, d: bigint): void => {
    if (n === 0n) return;
    if (d === denominator) numerator += n;
    else if (d === 1n) numerator += n * denominator;
    else {
      const shared = commonDivisor(denominator, d);
      numerator = numerator * (d / shared) + n * (denominator / shared);
      denominator *= d / shared;
    }
  };
  return {
    add: (term) => {
      const at = terms.indexOf(term);
      if (at >= 0) counts[at] = (counts[at] as number) + 1;
      else if (terms.length < fewTerms) counts[terms.push(term) - 1] = 1;
      else put(term.numerator, term.denominator);
    },
    total: () => {
      terms.forEach((term, at) => put(term.numerator * BigInt(counts[at] as number), term.denominator));
      terms.length = 0;
      counts.length = 0;
      return fraction(numerator, denominator);
    },
  };
};

/** The sum; 0 of none. */
export const sum = (values: Iterable<Fraction>): Fraction => {
  const running = runningSum();
  for (const each of values) running.add(each);
  return running.total();
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
