import { numberWords } from '#views/format/number.ts';
import type { Reading } from '#views/statistics/reading.ts';

/** Radius of the largest circle, in units of the drawing: about a pixel each on the narrowest screen. */
export const largestRadius = 30;

/** To the hundredth of a unit: of the smallest circles a tenth would be a tenth of their area. */
const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** Radius of a value where `most` is the largest: areas are in proportion to values. Of 0, or less, none. */
export const radiusOf = (value: number, most: number): number =>
  value <= 0 || most <= 0 ? 0 : hundredth(largestRadius * Math.sqrt(value / most));

/** The greatest of 1, 2 or 5 times a power of ten that is not above `value`. */
const roundBelow = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const factor = [5, 2, 1].find((each) => each * power <= value * (1 + 1e-9)) ?? 1;
  return Number((factor * power).toPrecision(1));
};

/**
 * Circles to read the others by: up to three round values, each at most a quarter of the one before, so that each circle is at
 * most half as wide. Values of whole numbers have no key below 1.
 */
export const circleKey = (
  reading: Reading,
  values: readonly number[],
): readonly { readonly r: number; readonly text: string }[] => {
  const most = Math.max(0, ...values);
  const least = values.every(Number.isInteger) ? 1 : 0;
  const key: { r: number; text: string }[] = [];
  for (let value = most; key.length < 3 && value > 0; value /= 4) {
    value = roundBelow(value);
    if (value < least || radiusOf(value, most) < 1) break;
    key.push({ r: radiusOf(value, most), text: numberWords(reading, String(value)) });
  }
  return key;
};
