/** A decimal number as people publish it: digits, a point, no thousands, no exponent. No digit of it is lost as text. */
export const isDecimal = (value: string): boolean => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value);

/** How many decimal places the longest of the numbers has. */
export const placesOf = (values: readonly string[]): number =>
  values.reduce((most, value) => Math.max(most, value.split('.')[1]?.length ?? 0), 0);

/** A decimal number as a whole number of `10^-places`; it has at most that many places. */
export const scaled = (value: string, places: number): bigint => {
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
  const digits = BigInt(`${whole}${fraction.padEnd(places, '0')}`);
  return value.startsWith('-') ? -digits : digits;
};

/** A whole number of `10^-places` as a decimal number, with all its places. */
export const decimalText = (digits: bigint, places: number): string => {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const cut = text.length - places;
  return `${digits < 0n ? '-' : ''}${text.slice(0, cut)}${places > 0 ? `.${text.slice(cut)}` : ''}`;
};

/** The exact sum of decimal numbers written as text. */
export const sumOf = (values: readonly string[]): string => {
  const places = placesOf(values);
  return decimalText(
    values.reduce((all, value) => all + scaled(value, places), 0n),
    places,
  );
};

/** The exact difference of two decimal numbers written as text, never negative. */
export const differenceOf = (a: string, b: string): string => {
  const difference = sumOf([a, b.startsWith('-') ? b.slice(1) : `-${b}`]);
  return difference.startsWith('-') ? difference.slice(1) : difference;
};

/** Negative where `a` is the smaller of two decimal numbers written as text, 0 where they are equal, else positive. */
export const compareDecimals = (a: string, b: string): number => {
  const places = placesOf([a, b]);
  const [x, y] = [scaled(a, places), scaled(b, places)];
  return x < y ? -1 : x > y ? 1 : 0;
};
