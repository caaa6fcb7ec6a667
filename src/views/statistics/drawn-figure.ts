import { plotElement, plotOf } from '#views/drawing/draw.ts';
import { type LegendEntry, linesLegend, signsLegend } from '#views/drawing/legend.ts';

import { type ChartTable, chartTable } from './chart-table.ts';
import type { ChartView } from './chart-view.ts';
import type { Reading } from './reading.ts';

/** A chart drawn for a page: pictures, words and the table of the same figures. Made at build, and in a frame by its reader’s browser. */
export interface DrawnFigure {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Pictures for narrow and wide places, as markup. */
  readonly narrow: string;
  readonly wide: string;
  readonly lines: readonly LegendEntry[];
  readonly signs: readonly LegendEntry[];
  readonly marks: readonly string[];
  readonly foot: readonly string[];
  readonly table: ChartTable;
}

/** Draws a chart for a page; the id of its title is `chart-title`. */
export const drawnFigure = (reading: Reading, chart: ChartView): DrawnFigure => {
  const id = 'chart';
  const wide = plotOf(chart, 720, `${id}-wide`);
  const narrow = plotOf(chart, 328, `${id}-narrow`);
  return {
    id,
    title: chart.title,
    subtitle: chart.subtitle,
    wide: plotElement(wide, `${id}-title`),
    narrow: plotElement(narrow, `${id}-title`),
    lines: linesLegend(chart, `${id}-wide`),
    signs: signsLegend(chart, `${id}-wide`),
    marks: [...chart.targets.map(({ note }) => note), ...chart.marks.map(({ text }) => text)],
    foot: chart.foot,
    table: chartTable(reading, chart),
  };
};
