import { compareDecimals, sumOf } from '#model/parts/decimal.ts';
import type { Observation } from '#model/statistic.ts';

import type { Line } from './lines.ts';

/** How a total and its parts fail to add up. */
export interface Gap {
  readonly total: string;
  readonly sum: string;
  /** `already-more`: a part is missing, and those there are too much as it is. Else all parts are there. */
  readonly is: 'less' | 'more' | 'already-more';
}

const exact = ({ value, qualifier }: Observation): string | undefined =>
  qualifier === undefined ? value : undefined;

/** The least that a part can be: its value, or nothing where only a bound from above or no figure is given. */
const least = ({ value, qualifier }: Observation): string =>
  value === undefined || qualifier === 'less-than' || qualifier === 'about' ? '0' : value;

/**
 * Whether a total and its parts add up, exactly; undefined where they do, or where nothing can be said. With all parts there, each with
 * its figure, they are the total. With a part missing (no row, no figure, a figure that is only a bound) or declared partial they may
 * not be more than the total, unless some are below zero. A total that is only a bound is compared with nothing.
 */
export const gapOf = ({ total, parts, absent, isPartial }: Line): Gap | undefined => {
  const whole = exact(total);
  if (whole === undefined) return undefined;
  const values = parts.map(least);
  const isWhole = !isPartial && absent.length === 0 && parts.every((part) => exact(part) !== undefined);
  if (!isWhole && values.some((value) => value.startsWith('-'))) return undefined;
  const sum = sumOf(values);
  const order = compareDecimals(sum, whole);
  if (order > 0) return { total: whole, sum, is: isWhole ? 'more' : 'already-more' };
  return order < 0 && isWhole ? { total: whole, sum, is: 'less' } : undefined;
};
