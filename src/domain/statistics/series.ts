import { compareDates } from '#model/parts/date.ts';
import type { Observation } from '#model/statistic.ts';

import { placeIn, type Step } from './steps.ts';

/** What a series has at one step. */
export interface SeriesPoint {
  readonly step: number;
  /** The value reported last; without a value where the source gives none. */
  readonly shown: Observation;
  /** Other values that were published for the same time: they stand beside it. */
  readonly others: readonly Observation[];
  /** Whether it covers only a part of the step: the first nine months of a year. */
  readonly isPart: boolean;
}

/** Observations by place and codes, so that a line of a chart is found without reading all others. */
export type Cells = ReadonlyMap<string, readonly Observation[]>;

/** The place and the codes of a line, as a key. */
export const cellKey = (jurisdiction: string, codes: readonly string[]): string =>
  [jurisdiction, ...codes].join('|');

/** Reads the observations once; `names` are the dimensions in their order. */
export const cellsOf = (observations: readonly Observation[], names: readonly string[]): Cells => {
  const cells = new Map<string, Observation[]>();
  for (const each of observations) {
    const key = cellKey(
      each.jurisdiction,
      names.map((name) => each.dimensions[name] ?? ''),
    );
    const cell = cells.get(key);
    if (cell) cell.push(each);
    else cells.set(key, [each]);
  }
  return cells;
};

/** Reported last first; those whose day is not known come last, and of one day the later row of the file is first. */
const newestFirst = (a: Observation, b: Observation): number =>
  compareDates(b.reportedOn ?? '1800', a.reportedOn ?? '1800');

/**
 * The points of a line, by step. Of two periods in one step the longer counts; of several values for one period that reported
 * last is shown. `outside` are the observations that are no point: those over several years, and the shorter of two periods.
 */
export const pointsOf = (
  steps: readonly Step[],
  observations: readonly Observation[],
  isCumulative = false,
): { readonly points: readonly SeriesPoint[]; readonly outside: readonly Observation[] } => {
  const placed = new Map<number, { observation: Observation; isPart: boolean }[]>();
  const outside: Observation[] = [];
  for (const observation of observations) {
    const place = placeIn(steps, observation, isCumulative);
    if (!place) outside.push(observation);
    else placed.set(place.step, [...(placed.get(place.step) ?? []), { observation, isPart: place.isPart }]);
  }
  const points = [...placed]
    .sort(([a], [b]) => a - b)
    .map(([step, found]): SeriesPoint => {
      const whole = found.filter(({ isPart }) => !isPart);
      const parts = [...found].sort((a, b) => compareDates(b.observation.periodEnd, a.observation.periodEnd));
      const longest = parts[0]?.observation;
      const counted =
        whole.length > 0
          ? whole
          : found.filter(
              ({ observation: { periodStart, periodEnd } }) =>
                periodStart === longest?.periodStart && periodEnd === longest.periodEnd,
            );
      for (const each of found) if (!counted.includes(each)) outside.push(each.observation);
      const sorted = counted.map(({ observation }) => observation).sort(newestFirst);
      const shown = sorted.find(({ value }) => value !== undefined) ?? (sorted[0] as Observation);
      return {
        step,
        shown,
        others: sorted.filter((each) => each !== shown && each.value !== undefined),
        isPart: whole.length === 0,
      };
    });
  return { points, outside };
};
