import type { StatisticEntry, StatisticsArchive } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { total } from '#model/statistic.ts';

import type { ReportCell } from '#checks/statistics/observations-file.ts';

import { floorOf, mustHide } from './review.ts';

/**
 * Counts of people so few that they may point at someone: a value above 0 and below the floor, in a unit whose code has
 * the style `people`, of one area within the country and one group within a dimension. A recorded review (who, when, why)
 * lets them stand.
 */
export const smallCells = (
  archive: StatisticsArchive,
  statistic: StatisticEntry,
  report: ReportCell,
): Issue[] => {
  if (!mustHide(archive, statistic)) return [];
  const floor = floorOf(statistic);
  return statistic.observations.flatMap(({ line, value, jurisdiction, dimensions }) => {
    const isSmall = value !== undefined && Number(value) > 0 && Number(value) < floor;
    const isGroup = Object.values(dimensions).some((code) => code !== total);
    if (!isSmall || !isGroup || jurisdiction === archive.portal.country) return [];
    return [
      report(
        line,
        'value',
        {
          es: `${value} personas de un grupo en «${jurisdiction}» son menos de ${floor}: la cifra puede señalar a alguien.`,
          en: `${value} people of one group in “${jurisdiction}” are fewer than ${floor}: the figure may point at someone.`,
        },
        {
          es: 'Deje la celda vacía con Q en «status» (y otra, para que el total no la revele), o anote en «disclosure» quién revisó (reviewedBy), cuándo (reviewedOn) y por qué se publica (why).',
          en: 'Leave the cell empty with Q in “status” (and another, so that the total does not give it away), or state in “disclosure” who reviewed it (reviewedBy), when (reviewedOn) and why it is published (why).',
        },
      ),
    ];
  });
};
