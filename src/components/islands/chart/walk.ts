import type { ChartPoint, ChartView } from '#views/statistics/chart-view.ts';

/** A place on a line where a reader can stop: a value or a gap. */
export interface Stop {
  readonly at: number;
  /** Number of the point in its line; absent at a gap. */
  readonly point?: number;
  /** What is read there: the value, and other values published for the same time. */
  readonly label: string;
}

/** A line with its panel, and its stops in order of time. */
export interface Walkway {
  readonly panel: number;
  readonly series: number;
  readonly stops: readonly Stop[];
}

/** Where a reader is: number of the line among all, and of the stop in it. */
export interface Place {
  readonly line: number;
  readonly stop: number;
}

const said = (point: ChartPoint, others: readonly ChartPoint[]): string =>
  [point, ...others.filter(({ at }) => at === point.at)].map(({ label }) => label).join('. ');

/** The lines of a chart, panel after panel, as ways through it. A line without anything has no stops. */
export const walkwaysOf = ({ panels }: Pick<ChartView, 'panels'>): readonly Walkway[] =>
  panels.flatMap((panel, at) =>
    panel.series.map(({ points, gaps, others }, series) => ({
      panel: at,
      series,
      stops: [
        ...points.map((point, index): Stop => ({ at: point.at, point: index, label: said(point, others) })),
        ...gaps.map((gap): Stop => ({ at: gap.at, label: gap.label })),
      ].sort((a, b) => a.at - b.at),
    })),
  );

const nearest = (stops: readonly Stop[], at: number): number =>
  stops.reduce(
    (best, stop, index) =>
      Math.abs(stop.at - at) < Math.abs((stops[best]?.at ?? Infinity) - at) ? index : best,
    0,
  );

/** The line that has a stop, from `line` on in the direction of `step`; `line - step` where there is no other. */
const nextLine = (ways: readonly Walkway[], line: number, step: 1 | -1): number => {
  for (let at = line; at >= 0 && at < ways.length; at += step)
    if ((ways[at]?.stops.length ?? 0) > 0) return at;
  return line - step;
};

/** Where a walk begins: at the last stop of the first line that has any. Undefined where nothing is drawn. */
export const startOf = (ways: readonly Walkway[]): Place | undefined => {
  const line = ways.findIndex(({ stops }) => stops.length > 0);
  return line < 0 ? undefined : { line, stop: (ways[line]?.stops.length ?? 1) - 1 };
};

/**
 * Where a key leads: left and right along time, Home and End to its ends, up and down to the line before and after, at the stop
 * nearest in time. Undefined where the key is none of these.
 */
export const walked = (ways: readonly Walkway[], { line, stop }: Place, key: string): Place | undefined => {
  const stops = ways[line]?.stops ?? [];
  const last = stops.length - 1;
  const to = (next: number): Place => ({ line, stop: Math.min(Math.max(next, 0), last) });
  const across = (step: 1 | -1): Place => {
    const next = nextLine(ways, line + step, step);
    return next === line
      ? { line, stop }
      : { line: next, stop: nearest(ways[next]?.stops ?? [], stops[stop]?.at ?? 0) };
  };
  switch (key) {
    case 'ArrowLeft':
      return to(stop - 1);
    case 'ArrowRight':
      return to(stop + 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'ArrowUp':
      return across(-1);
    case 'ArrowDown':
      return across(1);
    default:
      return undefined;
  }
};
