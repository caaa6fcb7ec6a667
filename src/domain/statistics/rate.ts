import { compareDates, firstDay, lastDay } from '#model/parts/date.ts';
import { placesOf, scaled } from '#model/parts/decimal.ts';
import type { Observation } from '#model/statistic.ts';

/** How many inhabitants a rate is counted by. */
export const inhabitants = 100_000;

/** `value` per 100,000 of `population`, to one decimal, rounded half up once; undefined where the population is not positive. */
export const rateOf = (value: string, population: string): string | undefined => {
  const places = placesOf([value, population]);
  const [x, y] = [scaled(value, places), scaled(population, places)];
  if (y <= 0n || x < 0n) return undefined;
  const tenths = (x * BigInt(inhabitants) * 20n + y) / (y * 2n);
  return `${tenths / 10n}.${tenths % 10n}`;
};

/**
 * The population of an area in the period of an observation: that of the period itself, else of the year that holds it. Of several
 * the one reported last. Undefined where the series has none: no rate is better than one by another year’s inhabitants.
 */
export const populationAt = (
  population: readonly Pick<
    Observation,
    'periodStart' | 'periodEnd' | 'jurisdiction' | 'value' | 'reportedOn'
  >[],
  { jurisdiction, periodStart, periodEnd }: Pick<Observation, 'jurisdiction' | 'periodStart' | 'periodEnd'>,
): string | undefined => {
  const [start, end] = [firstDay(periodStart), lastDay(periodEnd)];
  const holding = population
    .filter(
      (each) =>
        each.jurisdiction === jurisdiction &&
        each.value !== undefined &&
        firstDay(each.periodStart) <= start &&
        lastDay(each.periodEnd) >= end &&
        each.periodStart.slice(0, 4) === start.slice(0, 4) &&
        each.periodEnd.slice(0, 4) === end.slice(0, 4),
    )
    .sort((a, b) => compareDates(b.reportedOn ?? '1800', a.reportedOn ?? '1800'));
  return holding[0]?.value;
};
