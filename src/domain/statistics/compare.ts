import type { Archive, Entry } from '#model/archive.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import { isDecimal, placesOf, scaled, sumOf } from '#model/parts/decimal.ts';
import { type Observation, total } from '#model/statistic.ts';

type Side = Entry<'comparison'>['sides'][number];

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

/** The value of a side, exact; undefined when an observation it needs has none, and of several levels, which do not add up. */
export const valueOf = (archive: Archive, side: Side): string | undefined => {
  const values = observationsOf(archive, side).map(({ value }) => value);
  if (values.length === 0 || values.includes(undefined)) return undefined;
  if (values.length === 1) return values[0];
  return (values as string[]).every(isDecimal) ? sumOf(values as string[]) : undefined;
};
