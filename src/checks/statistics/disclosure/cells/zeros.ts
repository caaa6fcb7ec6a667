import type { StatisticEntry, StatisticsArchive } from '#model/archive.ts';
import { total } from '#model/statistic.ts';
import { linesOf } from '#checks/statistics/totals/lines.ts';

/**
 * Whether a file shows where nobody is, among the cells that it would have to hide if they were small (of one group, in one area within
 * the country): it prints a 0, or leaves a group out where others of its kind stand. A reader of such a file knows that what it hides
 * is not 0. Where zeros are hidden as well, a hidden cell may be one.
 */
export const showsZero = (archive: StatisticsArchive, statistic: StatisticEntry): boolean => {
  const { country } = archive.portal;
  return (
    statistic.observations.some(
      ({ value, jurisdiction, dimensions }) =>
        value !== undefined &&
        Number(value) === 0 &&
        jurisdiction !== country &&
        Object.values(dimensions).some((code) => code !== total),
    ) ||
    linesOf(archive, statistic).some(
      ({ along, absent, total: { jurisdiction } }) =>
        along !== undefined && absent.length > 0 && jurisdiction !== country,
    )
  );
};
