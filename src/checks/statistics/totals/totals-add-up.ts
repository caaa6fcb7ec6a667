import type { StatisticEntry, StatisticsArchive } from '#model/archive.ts';
import { type StatisticsRule } from '#checks/rule.ts';

import { gapOf } from './adding-up.ts';
import { gapIssue } from './gap-issue.ts';
import { idleMismatch } from './idle-mismatch.ts';
import { linesOf } from './lines.ts';
import { declaredLines, isOf } from './mismatches.ts';

const name = 'totals-add-up';

/** Whether the values of a statistic can be added up: numbers, in a unit that is no share of anything. */
const isAdditive = (archive: StatisticsArchive, { ordinal, unit }: StatisticEntry): boolean =>
  ordinal === undefined && archive.code('units', unit)?.style !== 'share';

/**
 * Totals are the sum of their parts, and the country of its areas; where the source itself differs, the record says so, and only there.
 * Ordinal values and shares (style `share` of the unit) are not added up.
 */
export const totalsAddUp: StatisticsRule = {
  name,
  about: 'statistics',
  check: (archive) =>
    archive.statistics.all.flatMap((statistic) => {
      const { mismatches = [] } = statistic;
      const lines = isAdditive(archive, statistic) ? linesOf(archive, statistic) : [];
      const gaps = new Map(
        lines.flatMap((line) => {
          const gap = gapOf(line);
          return gap ? [[line, gap] as const] : [];
        }),
      );
      const excused = declaredLines(statistic, lines);
      return [
        ...[...gaps]
          .filter(([line]) => !excused.has(line))
          .map(([line, gap]) => gapIssue(name, statistic, line, gap)),
        ...mismatches.flatMap((declared, index) => {
          const own = lines.filter((line) => isOf(declared, line));
          return own.some((line) => gaps.has(line))
            ? []
            : [idleMismatch(name, statistic, declared, index, own.length > 0)];
        }),
      ];
    }),
};
