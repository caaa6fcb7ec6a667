import type { StatisticEntry, StatisticsArchive } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import type { StatisticsRule } from '#checks/rule.ts';

import { type Family, familyOf } from './cells/family.ts';
import { periodOf } from './cells/periods.ts';
import { sumsOf } from './cells/sums.ts';
import { cellsOf, editionOf, type Row } from './cells/table.ts';
import { showsZero } from './cells/zeros.ts';
import { recoveredFrom } from './recoverable.ts';
import { floorOf, mustHide } from './review.ts';
import { suppressionIssue, tooManyIssue } from './suppression-issue.ts';

const name = 'suppression-holds';

/** What is counted: the measure without what follows a comma, which says by what it is broken down (“…, by region and age”). */
const countedBy = ({ measure }: StatisticEntry): string => (measure.split(',')[0] as string).trim();

/** The statistics that count the same as one: same register and unit, same measure up to its first comma. */
const linkedTo = (archive: StatisticsArchive, statistic: StatisticEntry): readonly StatisticEntry[] =>
  archive.statistics.all.filter(
    (other) =>
      other.register === statistic.register &&
      other.unit === statistic.unit &&
      countedBy(other) === countedBy(statistic) &&
      (other.cumulative ?? false) === (statistic.cumulative ?? false),
  );

/** Rows of a family by the time that their cells add up within. */
const rowsByTime = ({ statistics, timeOf }: Family): ReadonlyMap<string, readonly Row[]> => {
  const times = new Map<string, Row[]>();
  const known = new Map<string, string>();
  for (const statistic of statistics)
    for (const row of statistic.observations) {
      const period = periodOf(row);
      const time = known.get(period) ?? timeOf(period);
      known.set(period, time);
      const rows = times.get(time);
      if (rows) rows.push({ statistic, row });
      else times.set(time, [{ statistic, row }]);
    }
  return times;
};

/** What a family gives away of the suppressed cells in some lines of a statistic, and the lines that contradictions keep it from judging. */
const looked = (
  family: Family,
  statistic: StatisticEntry,
  lines: ReadonlySet<number>,
  isLeftOutZero: boolean,
  isShown: (statistic: StatisticEntry) => boolean,
): { readonly issues: readonly Issue[]; readonly contradicted: ReadonlySet<number> } => {
  const issues: Issue[] = [];
  const contradicted = new Set<number>();
  for (const rows of rowsByTime(family).values()) {
    const own = rows.filter((each) => each.statistic === statistic && lines.has(each.row.line));
    for (const edition of new Set(own.map(({ row }) => editionOf(row)))) {
      const cells = cellsOf(family, rows, statistic, edition, isShown);
      const sums = sumsOf(family, cells);
      const asked = new Set(
        [...cells.values()].filter(
          ({ isSuppressed, from }) => isSuppressed && lines.has(from?.row.line ?? 0),
        ),
      );
      const found = recoveredFrom(sums, asked, floorOf(statistic), isLeftOutZero);
      for (const cell of found.contradicted) if (cell.from) contradicted.add(cell.from.row.line);
      const [first] = found.tooMany;
      if (first) issues.push(tooManyIssue(name, statistic, first, found.tooMany.size));
      for (const [cell, range] of found.given)
        issues.push(suppressionIssue(name, statistic, cell, range, sums));
    }
  }
  return { issues, contradicted };
};

/** What is added up, from the most that a reader may do to the least; where figures contradict each other, less is tried. */
const ways = [
  { isLinked: true, isAlongTime: true, isLeftOutZero: true },
  { isLinked: true, isAlongTime: true, isLeftOutZero: false },
  { isLinked: true, isAlongTime: false, isLeftOutZero: true },
  { isLinked: true, isAlongTime: false, isLeftOutZero: false },
  { isLinked: false, isAlongTime: false, isLeftOutZero: true },
  { isLinked: false, isAlongTime: false, isLeftOutZero: false },
] as const;

const issuesOf = (
  archive: StatisticsArchive,
  statistic: StatisticEntry,
  isShown: (statistic: StatisticEntry) => boolean,
): Issue[] => {
  const suppressed = statistic.observations.filter(({ status }) => status === 'Q');
  let lines: ReadonlySet<number> = new Set(suppressed.map(({ line }) => line));
  const issues: Issue[] = [];
  for (const { isLinked, isAlongTime, isLeftOutZero } of ways) {
    if (lines.size === 0) break;
    const family = familyOf(
      archive,
      isLinked ? linkedTo(archive, statistic) : [statistic],
      isAlongTime && statistic.cumulative !== true,
    );
    const found = looked(family, statistic, lines, isLeftOutZero, isShown);
    for (const issue of found.issues) issues.push(issue);
    lines = found.contradicted;
  }
  return issues;
};

/**
 * Nobody can work out a suppressed cell of people from what is published: neither its number, nor that there is someone in it and that
 * they are fewer than the floor. Not from one total and its other parts, and not from all totals taken together, of this statistic and
 * of those that count the same (register, unit and measure up to its first comma), along dimensions, areas and time. A suppressed cell that may be 0, or is
 * known to be 0, gives nobody away; where a file shows its zeros, what it hides is known not to be one. A recorded review (who, when, why)
 * lets a statistic stand.
 */
export const suppressionHolds: StatisticsRule = {
  name,
  about: 'statistics',
  check: (archive) => {
    const shown = new Map<StatisticEntry, boolean>();
    const isShown = (statistic: StatisticEntry): boolean => {
      const known = shown.get(statistic) ?? showsZero(archive, statistic);
      shown.set(statistic, known);
      return known;
    };
    return archive.statistics.all.flatMap((statistic) =>
      mustHide(archive, statistic) ? issuesOf(archive, statistic, isShown) : [],
    );
  },
};
