import { firstDay, lastDay } from '#model/parts/date.ts';
import type { Observation } from '#model/statistic.ts';

import { cellKey, type Cells, cellsOf, pointsOf, type SeriesPoint } from '#domain/statistics/series.ts';
import { type Step, stepsOf } from '#domain/statistics/steps.ts';

import { type Choice, separateAreas, splitCodes } from './choice.ts';
import type { StatisticFile } from './data.ts';
import { rateIn } from './rate.ts';

/** One line of a chart, one column of its table. */
export interface Line {
  /** Area and codes: what tells it from the others. */
  readonly key: string;
  readonly area: string;
  /** The code it stands for, where the chart is split by a dimension. */
  readonly code?: string;
  readonly points: readonly SeriesPoint[];
  /** Observations that have no place on the steps; of a series without frequency all of them, oldest first. */
  readonly outside: readonly Observation[];
}

/** What is drawn and listed: the steps of time, those without data too, and what each line has at them. */
export interface Lines {
  readonly steps: readonly Step[];
  readonly lines: readonly Line[];
}

const indexes = new WeakMap<StatisticFile, Cells>();

/** The observations of a file by place and codes, read once for all charts of it. */
const cellsIn = (file: StatisticFile): Cells => {
  const cells =
    indexes.get(file) ??
    cellsOf(
      file.observations as readonly Observation[],
      file.columns.map(({ name }) => name),
    );
  indexes.set(file, cells);
  return cells;
};

/** An observation per 100,000 inhabitants; without a value where nobody knows how many there were. */
const asRate = (file: StatisticFile, observation: Observation): Observation => {
  const { value: counted, ...rest } = observation;
  if (counted === undefined) return observation;
  const value = rateIn(file, observation)?.value;
  if (value !== undefined) return { ...rest, value };
  uncounted.add(rest);
  return rest;
};

const uncounted = new WeakSet<Observation>();

/** Whether a rate has no value since nobody knows how many inhabitants there were, though the figure itself is known. */
export const lacksPopulation = (observation: Observation): boolean => uncounted.has(observation);

const isWithin = ({ periodStart, periodEnd }: Observation, { from, to }: Choice): boolean =>
  (from === undefined || firstDay(periodStart) >= firstDay(from)) &&
  (to === undefined || lastDay(periodEnd) <= lastDay(to));

const oldestFirst = (a: Observation, b: Observation): number =>
  firstDay(a.periodStart) < firstDay(b.periodStart)
    ? -1
    : firstDay(a.periodStart) > firstDay(b.periodStart)
      ? 1
      : lastDay(a.periodEnd) < lastDay(b.periodEnd)
        ? -1
        : 1;

/** The areas that a choice draws: those chosen, or each of the file where all stand side by side. */
export const drawnAreas = (file: StatisticFile, { view, areas }: Choice): readonly string[] =>
  view === 'multiples' || areas.length === 0 ? separateAreas(file) : areas;

/** What a choice shows of a statistic. */
export const linesOf = (file: StatisticFile, choice: Choice): Lines => {
  const cells = cellsIn(file);
  const column =
    choice.view === 'multiples' ? undefined : file.columns.find(({ name }) => name === choice.split);
  const codesWith = (code: string | undefined): readonly string[] =>
    file.columns.map(({ name, codes }) =>
      name === column?.name ? (code as string) : (choice.codes[name] ?? codes[0]?.code ?? ''),
    );
  const found = drawnAreas(file, choice).flatMap((area) =>
    (column ? splitCodes(file, column) : [undefined]).map((code) => {
      const key = cellKey(area, codesWith(code));
      const observations = (cells.get(key) ?? []).filter((each) => isWithin(each, choice));
      return {
        key,
        area,
        ...(code === undefined ? {} : { code }),
        observations: choice.isRate ? observations.map((each) => asRate(file, each)) : observations,
      };
    }),
  );
  const steps = stepsOf(
    file.frequency,
    found.flatMap(({ observations }) => observations),
  );
  return {
    steps,
    lines: found.map(({ observations, ...line }) => {
      const { points, outside } = pointsOf(steps, observations, file.cumulative);
      return { ...line, points, outside: [...outside].sort(oldestFirst) };
    }),
  };
};
