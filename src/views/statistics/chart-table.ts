import type { ChartGap, ChartPoint, ChartSeries, ChartView } from './chart-view.ts';
import { gapWords } from './gaps.ts';
import type { Reading } from './reading.ts';

/** A cell of the table of a chart. Without text nothing is known, which is never 0. */
export interface ChartCell {
  readonly text?: string;
  /** What must be said with it, or in place of it: “periodo incompleto”, “suprimido”. */
  readonly note?: string;
  /** The value it prints, for tests and files; absent where there is none. */
  readonly value?: number;
}

/** What a chart draws, as rows and columns. */
export interface ChartTable {
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly ChartCell[] }[];
}

const gapNote = (reading: Reading, { kind }: ChartGap): string | undefined =>
  kind === 'none' ? undefined : gapWords(reading, kind);

/** The first value, and others of the same time beside it, with what must be said of them. */
const cellOf = (points: readonly ChartPoint[]): ChartCell => {
  const [first] = points;
  if (!first) return {};
  const notes = [...new Set(points.flatMap(({ remarks }) => remarks))];
  return {
    text: points.map(({ text }) => text).join(' / '),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
    value: first.value,
  };
};

const cellAt = (reading: Reading, { points, gaps, others }: ChartSeries, at: number): ChartCell => {
  const here = points.filter((each) => each.at === at);
  if (here.length > 0) return cellOf([...here, ...others.filter((each) => each.at === at)]);
  const gap = gaps.find((each) => each.at === at);
  const note = gap && gapNote(reading, gap);
  return note === undefined ? {} : { note };
};

/** Values of periods of their own, oldest first; a period that several lines share stands in one row. */
const periodRows = (
  series: readonly ChartSeries[],
  pointsOf: (series: ChartSeries) => readonly ChartPoint[],
): ChartTable['rows'] => {
  const found = new Map<string, { from: number; until: number; head: string }>();
  for (const each of series)
    for (const { at, until = at, period } of pointsOf(each))
      found.set(period, { from: at, until, head: period });
  const rows = [...found.values()].sort((a, b) => a.from - b.from || a.until - b.until);
  return rows.map(({ head }) => ({
    head,
    cells: series.map((each) => cellOf(pointsOf(each).filter(({ period }) => period === head))),
  }));
};

/**
 * The table of a chart: the same values in the same words, by period, and below them what is not drawn; of one chart for each area
 * by area.
 */
export const chartTable = (reading: Reading, chart: ChartView): ChartTable => {
  const { columns } = reading.words;
  const series = chart.panels.flatMap((panel) => panel.series);
  const labels = series.map(({ label }) => label);
  const { steps } = chart.time;
  switch (chart.kind) {
    case 'periods':
      return { corner: columns.period, columns: labels, rows: periodRows(series, ({ points }) => points) };
    case 'multiples':
      return {
        corner: columns.place,
        columns: steps.map(({ short }) => short),
        rows: series.map((each) => ({
          head: each.label,
          cells: steps.map((_, at) => cellAt(reading, each, at)),
        })),
      };
    default:
      return {
        corner: columns.period,
        columns: labels,
        rows: [
          ...steps.map(({ text }, at) => ({
            head: text,
            cells: series.map((each) => cellAt(reading, each, at)),
          })),
          ...periodRows(series, ({ apart }) => apart),
        ],
      };
  }
};
