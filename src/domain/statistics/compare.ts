import type { Archive, Entry } from '#model/archive.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import { type Observation, total } from '#model/statistic.ts';

type Side = Entry<'comparison'>['sides'][number];

/** A decimal number as text, as a whole number of `10^-places`. */
const scaled = (value: string, places: number): bigint => {
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
  const digits = BigInt(`${whole}${fraction.padEnd(places, '0')}`);
  return value.startsWith('-') ? -digits : digits;
};

const placesOf = (values: readonly string[]): number =>
  Math.max(0, ...values.map((value) => value.split('.')[1]?.length ?? 0));

/** The exact sum of decimal numbers written as text. */
export const sumOf = (values: readonly string[]): string => {
  const places = placesOf(values);
  const sum = values.reduce((all, value) => all + scaled(value, places), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  const cut = digits.length - places;
  return `${sum < 0n ? '-' : ''}${digits.slice(0, cut)}${places > 0 ? `.${digits.slice(cut)}` : ''}`;
};

/** The exact difference of two decimal numbers written as text, never negative. */
export const differenceOf = (a: string, b: string): string => {
  const difference = sumOf([a, b.startsWith('-') ? b.slice(1) : `-${b}`]);
  return difference.startsWith('-') ? difference.slice(1) : difference;
};

/** How many times `a` is `b`, to one decimal, rounded half up once; undefined when `b` is not positive. */
export const ratioOf = (a: string, b: string): string | undefined => {
  const places = placesOf([a, b]);
  const [x, y] = [scaled(a, places), scaled(b, places)];
  if (y <= 0n || x < 0n) return undefined;
  const tenths = (x * 20n + y) / (y * 2n);
  return `${tenths / 10n}.${tenths % 10n}`;
};

/** The observations a side picks: exactly its period, or with `sum` every period inside it. A dimension it does not name is the total. */
export const observationsOf = (archive: Archive, side: Side): readonly Observation[] => {
  const { periodStart, periodEnd, jurisdiction, dimensions = {} } = side.select;
  return (archive.statistics.get(side.statistic)?.observations ?? []).filter((each) => {
    const start = firstDay(each.periodStart);
    const end = lastDay(each.periodEnd);
    const inside = side.sum
      ? start >= firstDay(periodStart) && end <= lastDay(periodEnd)
      : start === firstDay(periodStart) && end === lastDay(periodEnd);
    return (
      inside &&
      each.jurisdiction === jurisdiction &&
      Object.entries(each.dimensions).every(([name, code]) => code === (dimensions[name] ?? total))
    );
  });
};

/** The value of a side, exact; undefined when an observation it needs has none. */
export const valueOf = (archive: Archive, side: Side): string | undefined => {
  const values = observationsOf(archive, side).map(({ value }) => value);
  return values.length === 0 || values.includes(undefined) ? undefined : sumOf(values as string[]);
};
