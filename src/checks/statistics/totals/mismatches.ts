import type { StatisticEntry } from '#model/archive.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';

import type { Line } from './lines.ts';

/** A total that the record says does not add up in the source. */
export type Declared = NonNullable<StatisticEntry['mismatches']>[number];

/** Whether a mismatch is declared for a line: its period, the place of its total, its dimension. */
export const isOf = (declared: Declared, { along, total }: Line): boolean =>
  declared.column === along &&
  declared.jurisdiction === total.jurisdiction &&
  firstDay(declared.periodStart) === firstDay(total.periodStart) &&
  lastDay(declared.periodEnd) === lastDay(total.periodEnd);

/** The lines of a statistic that its record says do not add up in the source. */
export const declaredLines = (
  { mismatches = [] }: StatisticEntry,
  lines: readonly Line[],
): ReadonlySet<Line> => new Set(lines.filter((line) => mismatches.some((declared) => isOf(declared, line))));
