/** An exact number: above, below. */
export type Q = readonly [bigint, bigint];

export const q = (text: string | number): Q => {
  const [above = '', below = '1'] = String(text).split('/');
  const [whole = '', decimals = ''] = above.split('.');
  return [BigInt(whole + decimals), BigInt(below) * 10n ** BigInt(decimals.length)];
};

/** In lowest terms, by trying what divides both (slow and plain). */
const lowest = ([above, below]: Q): Q => {
  let [a, b] = [above < 0n ? -above : above, below];
  while (a > 0n) {
    const rest = b % a;
    b = a;
    a = rest;
  }
  return [above / b, below / b];
};

export const plus = (list: readonly Q[]): Q =>
  list.reduce<Q>(([a, b], [c, d]) => lowest([a * d + c * b, b * d]), [0n, 1n]);
export const times = ([a, b]: Q, [c, d]: Q): Q => lowest([a * c, b * d]);
export const over = ([a, b]: Q, [c, d]: Q): Q => (c < 0n ? lowest([-a * d, b * -c]) : lowest([a * d, b * c]));
export const less = ([a, b]: Q, [c, d]: Q): boolean => a * d < c * b;
export const count = (of: number): Q => [BigInt(of), 1n];

export const text = (number: Q): string => {
  const [above, below] = lowest(number);
  return below === 1n ? `${above}` : `${above}/${below}`;
};

/** Half up: counted up or down from 0 until the half below it is not above the number. */
export const percent = ([above, below]: Q): number => {
  let whole = 0;
  while (200n * above >= BigInt(2 * whole + 1) * below) whole += 1;
  while (200n * above < BigInt(2 * whole - 1) * below) whole -= 1;
  return whole;
};
