import type { StatisticEntry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';
import { type Observation, total } from '#model/statistic.ts';

/** Whether every dimension of an observation is the total. */
export const isTotal = ({ dimensions }: Observation): boolean =>
  Object.values(dimensions).every((code) => code === total);

/** The later of two: by the end of its period, then by the day it was reported. */
const later = (best: Observation | undefined, each: Observation): Observation => {
  if (!best) return each;
  const order =
    compareDates(each.periodEnd, best.periodEnd) ||
    compareDates(each.reportedOn ?? '1800', best.reportedOn ?? '1800');
  return order > 0 ? each : best;
};

/** The newest observation with a value in whatever area and group; undefined when there is none. */
export const newestOf = ({ observations }: Pick<StatisticEntry, 'observations'>): Observation | undefined =>
  observations.filter(({ value }) => value !== undefined).reduce<Observation | undefined>(later, undefined);

/**
 * The newest observation with a value for an area, totals only; among those of one period the one reported last. Undefined when
 * there is none: no data is never 0.
 */
export const latestOf = (statistic: StatisticEntry, jurisdiction: string): Observation | undefined =>
  statistic.observations
    .filter((each) => each.jurisdiction === jurisdiction && isTotal(each) && each.value !== undefined)
    .reduce<Observation | undefined>(later, undefined);
