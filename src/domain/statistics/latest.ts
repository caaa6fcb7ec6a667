import type { StatisticEntry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';
import { type Observation, total } from '#model/statistic.ts';

/** Whether every dimension of an observation is the total. */
export const isTotal = ({ dimensions }: Observation): boolean =>
  Object.values(dimensions).every((code) => code === total);

/**
 * The newest observation with a value for an area, totals only; among those of one period the one reported last. Undefined when
 * there is none: no data is never 0.
 */
export const latestOf = (statistic: StatisticEntry, jurisdiction: string): Observation | undefined =>
  statistic.observations
    .filter((each) => each.jurisdiction === jurisdiction && isTotal(each) && each.value !== undefined)
    .reduce<Observation | undefined>((best, each) => {
      if (!best) return each;
      const later =
        compareDates(each.periodEnd, best.periodEnd) ||
        compareDates(each.reportedOn ?? '1800', best.reportedOn ?? '1800');
      return later > 0 ? each : best;
    }, undefined);
