import type { ChartGap, ChartSeries, ChartView } from './chart-view.ts';
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

const gapNote = ({ words }: Reading, { kind }: ChartGap): string | undefined =>
  kind === 'none' ? undefined : words.chart[kind];

const cellAt = (reading: Reading, { points, gaps, others }: ChartSeries, at: number): ChartCell => {
  const point = points.find((each) => each.at === at);
  if (!point) {
    const gap = gaps.find((each) => each.at === at);
    const note = gap && gapNote(reading, gap);
    return note === undefined ? {} : { note };
  }
  const beside = others.filter((each) => each.at === at);
  const notes = [point, ...beside].flatMap((each) => each.remarks);
  return {
    text: [point, ...beside].map(({ text }) => text).join(' / '),
    ...(notes.length > 0 ? { note: [...new Set(notes)].join('; ') } : {}),
    value: point.value,
  };
};

/** Periods that several lines share stand in one row. */
const periodTable = (reading: Reading, { panels }: ChartView): ChartTable => {
  const series = panels.flatMap((panel) => panel.series);
  const { columns } = reading.words;
  const found = new Map<string, { from: number; until: number; head: string }>();
  for (const { points } of series)
    for (const { at, until = at, period } of points) found.set(period, { from: at, until, head: period });
  const rows = [...found.values()].sort((a, b) => a.from - b.from || a.until - b.until);
  return {
    corner: columns.period,
    columns: series.map(({ label }) => label),
    rows: rows.map(({ head }) => ({
      head,
      cells: series.map(({ points }): ChartCell => {
        const here = points.filter(({ period }) => period === head);
        const notes = here.flatMap((each) => each.remarks);
        const [first] = here;
        if (!first) return {};
        return {
          text: here.map(({ text }) => text).join(' / '),
          ...(notes.length > 0 ? { note: [...new Set(notes)].join('; ') } : {}),
          value: first.value,
        };
      }),
    })),
  };
};

/** The table of a chart: the same values in the same words, by period; of one chart for each area by area. */
export const chartTable = (reading: Reading, chart: ChartView): ChartTable => {
  const { columns } = reading.words;
  if (chart.kind === 'periods') return periodTable(reading, chart);
  const series = chart.panels.flatMap((panel) => panel.series);
  const { steps } = chart.time;
  return chart.kind === 'multiples'
    ? {
        corner: columns.place,
        columns: steps.map(({ short }) => short),
        rows: series.map((each) => ({
          head: each.label,
          cells: steps.map((_, at) => cellAt(reading, each, at)),
        })),
      }
    : {
        corner: columns.period,
        columns: series.map(({ label }) => label),
        rows: steps.map(({ text }, at) => ({
          head: text,
          cells: series.map((each) => cellAt(reading, each, at)),
        })),
      };
};
