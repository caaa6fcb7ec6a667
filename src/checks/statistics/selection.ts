import type { StatisticEntry } from '#model/archive.ts';
import type { Comparison } from '#model/comparison.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import { type Observation, total } from '#model/statistic.ts';

type Side = Comparison['sides'][number];

/** Whether an observation has the side's place and groups; a dimension that the side does not name is its total. */
export const isOfGroup = ({ columns = [] }: StatisticEntry, { select }: Side, row: Observation): boolean =>
  row.jurisdiction === select.jurisdiction &&
  columns.every(({ name }) => row.dimensions[name] === (select.dimensions?.[name] ?? total));

/** Whether an observation has exactly the side's period, or lies inside it where the side adds up. */
export const isOfPeriod = ({ select, sum }: Side, row: Observation): boolean => {
  const [start, end] = [firstDay(row.periodStart), lastDay(row.periodEnd)];
  const [from, to] = [firstDay(select.periodStart), lastDay(select.periodEnd)];
  return sum === true ? start >= from && end <= to : start === from && end === to;
};

/** The observations that a side of a comparison picks. */
export const pickedBy = (statistic: StatisticEntry, side: Side): readonly Observation[] =>
  statistic.observations.filter((row) => isOfGroup(statistic, side, row) && isOfPeriod(side, row));
