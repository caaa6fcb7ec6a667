import type { Archive, StatisticEntry } from '#model/archive.ts';
import { compareDates, firstDay, lastDay } from '#model/parts/date.ts';
import { type Observation, total } from '#model/observation.ts';

import { hasHappened } from '#domain/as-of.ts';
import { placeIn, stepsOf } from '#domain/statistics/steps.ts';

import type { Target } from './meets.ts';

/** What was published for one period of a series. */
export interface Measured {
  readonly periodStart: string;
  readonly periodEnd: string;
  /** Whether it may be held against a target: a year of a yearly series, not its first nine months, nor six years at once. */
  readonly isWhole: boolean;
  /** The value reported last; without a value where the source gives none. */
  readonly shown: Observation;
  /** The last word of each source that gives a value, `shown` among them. */
  readonly standing: readonly Observation[];
}

/** The rows of the area and the group that a target is measured by, of those that count on the day (rule 1). */
export const rowsOf = (
  archive: Archive,
  statistic: StatisticEntry,
  { jurisdiction = archive.portal.country, dimensions: wanted = {} }: Target,
  day: string,
): readonly Observation[] =>
  statistic.observations.filter(
    ({ jurisdiction: area, dimensions, reportedOn = statistic.retrievedOn }) =>
      area === jurisdiction &&
      Object.entries(dimensions).every(([name, code]) => code === (wanted[name] ?? total)) &&
      hasHappened(reportedOn, day),
  );

/** Whether a cumulative series adds up from one day on, and does not begin anew each year. */
export const isOneRun = (rows: readonly Pick<Observation, 'periodStart'>[]): boolean =>
  new Set(rows.map(({ periodStart }) => firstDay(periodStart))).size <= 1;

/** Of a series that begins anew: whether it went on to a new beginning after this value, the last of its own. */
const isLastOfRun = (rows: readonly Observation[], { periodStart, periodEnd }: Observation): boolean => {
  const start = firstDay(periodStart);
  return (
    rows.some((row) => firstDay(row.periodStart) > start) &&
    !rows.some((row) => firstDay(row.periodStart) === start && lastDay(row.periodEnd) > lastDay(periodEnd))
  );
};

/**
 * A period that is over on the day, and was when it was reported. Of a regular series it is one of its steps. In a cumulative one
 * each value stands for all until its last day, whenever that is; where it begins anew each year, only the last before that does.
 */
const isWhole = (
  { frequency, cumulative, retrievedOn }: StatisticEntry,
  rows: readonly Observation[],
  observation: Observation,
  day: string,
): boolean => {
  const { periodStart, periodEnd, reportedOn = retrievedOn } = observation;
  if (lastDay(periodEnd) > day || compareDates(reportedOn, periodEnd) < 0) return false;
  if (cumulative === true) return isOneRun(rows) || isLastOfRun(rows, observation);
  if (frequency === 'irregular') return true;
  const place = placeIn(stepsOf(frequency, [{ periodStart, periodEnd }]), { periodStart, periodEnd });
  return place !== undefined && !place.isPart;
};

const reportedFirst = (a: Observation, b: Observation): number =>
  compareDates(a.reportedOn ?? '1800', b.reportedOn ?? '1800');

const measuredFrom = (
  statistic: StatisticEntry,
  all: readonly Observation[],
  rows: readonly Observation[],
  day: string,
): Measured => {
  const sorted = rows.toSorted(reportedFirst);
  const valued = sorted.filter(({ value }) => value !== undefined);
  const shown = (valued.at(-1) ?? sorted.at(-1)) as Observation;
  const lastWords = new Map(valued.map((row) => [row.source, row]));
  const { periodStart, periodEnd } = shown;
  return {
    periodStart,
    periodEnd,
    isWhole: isWhole(statistic, all, shown, day),
    shown,
    standing: [...lastWords.values()],
  };
};

/** Rows by period, oldest end first; of two that end together the shorter, which is nearer to that day, last. */
export const measuredIn = (
  statistic: StatisticEntry,
  rows: readonly Observation[],
  day: string,
): readonly Measured[] => {
  const periods = Map.groupBy(
    rows,
    ({ periodStart, periodEnd }) => `${lastDay(periodEnd)} ${firstDay(periodStart)}`,
  );
  return [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, found]) => measuredFrom(statistic, rows, found, day));
};
