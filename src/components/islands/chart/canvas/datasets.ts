import type { ChartDataset } from 'chart.js';

import { dashes, hueOf } from '#views/drawing/shapes.ts';
import type { ChartKind } from '#views/statistics/choice.ts';
import type { ChartPoint, ChartSeries, ChartView } from '#views/statistics/chart-view.ts';

import type { Theme } from './theme.ts';

/** A value at its place; null where there is none, which is never 0. */
export interface Datum {
  readonly x: number;
  readonly y: number | null;
}

export type Dataset = ChartDataset<'bar' | 'line', Datum[]>;

type Points = readonly (ChartPoint | undefined)[];

/** Whether values are drawn as bars. */
export const isBars = (kind: ChartKind): boolean => kind === 'bar' || kind === 'stacked';

/** A line’s values by the number of their datum: of steps each has one, with a value or without. */
export const pointsByDatum = (
  { kind, time }: Pick<ChartView, 'kind' | 'time'>,
  { points }: ChartSeries,
): Points => {
  if (kind === 'periods') return points;
  const byStep = new Map(points.map((point) => [point.at, point]));
  return time.steps.map((_, step) => byStep.get(step));
};

const dataOf = (points: Points): Datum[] =>
  points.map((point, step) =>
    point ? { x: (point.at + (point.until ?? point.at)) / 2, y: point.value } : { x: step, y: null },
  );

/** The share of a step that its bars take, as in the picture. */
const breadth = 0.72;

/** Bars, filled by what their values are. The dashed outline of those that are not final is a layer’s. */
const barOf = (theme: Theme, kind: ChartKind, { tone }: ChartSeries, points: Points) => ({
  type: 'bar' as const,
  backgroundColor: points.map((point) => (point ? theme.fill(tone, point) : theme.paper)),
  // A line of paper between what lies on each other.
  borderColor: theme.paper,
  borderWidth: { top: kind === 'stacked' ? 1 : 0, right: 0, bottom: 0, left: 0 },
  borderSkipped: false as const,
  categoryPercentage: breadth,
  barPercentage: 0.94,
  maxBarThickness: 56,
});

/** Dashes as numbers, by colour. */
const dashOf = (tone: number): number[] => (dashes[hueOf(tone)] ?? '').split(' ').filter(Boolean).map(Number);

/** Lines, broken where two values may not be joined. Their marks are a layer’s: Chart.js has no octagon and no dashed outline. */
const lineOf = (theme: Theme, kind: ChartKind, { tone }: ChartSeries, points: Points) => ({
  type: 'line' as const,
  showLine: kind !== 'periods',
  spanGaps: false,
  borderColor: theme.colour(tone),
  borderDash: dashOf(tone),
  borderWidth: 2,
  segment: {
    borderColor: ({ p1DataIndex }: { p1DataIndex: number }) =>
      points[p1DataIndex]?.isJoined ? undefined : 'transparent',
  },
  pointRadius: 0,
});

/** A line of a chart as Chart.js draws it. */
export const datasetOf = (chart: ChartView, theme: Theme, series: ChartSeries): Dataset => {
  const points = pointsByDatum(chart, series);
  return {
    label: series.label,
    data: dataOf(points),
    ...(isBars(chart.kind)
      ? barOf(theme, chart.kind, series, points)
      : lineOf(theme, chart.kind, series, points)),
  };
};
