import type { ChartPanel, ChartView } from '#views/statistics/chart-view.ts';

import { barsIn } from './bars.ts';
import { type Frame, frameIn, marksIn, timeAxis, timeEnds, valueAxis, valueRoom } from './frame.ts';
import { linesIn, nameRoom, namesIn, periodsIn } from './lines.ts';
import { patternsOf } from './patterns.ts';
import { cutTo } from './room.ts';
import { element, textAt } from './svg.ts';
import { targetsIn } from './targets.ts';

/** The plot of a chart as markup, with the room it takes. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly inside: string;
  /** Whether the lines are named in the plot, so that a legend need not name them. */
  readonly isNamed: boolean;
}

const seriesIn = (chart: ChartView, panel: ChartPanel, frame: Frame, id: string): string => {
  switch (chart.kind) {
    case 'bar':
    case 'stacked':
      return barsIn(chart, panel.series, frame, id);
    case 'periods':
      return periodsIn(panel.series, frame);
    case 'line':
      return linesIn(panel.series, frame, chart.time.steps.length > 40 ? 1.5 : 3.5);
    case 'multiples':
      return linesIn(panel.series, frame, 2);
  }
};

const footRoom = ({ time }: ChartView): number =>
  time.steps.some(({ part }) => part !== undefined) ? 38 : 24;

const single = (chart: ChartView, width: number, id: string, tall = width < 560 ? 200 : 280): Plot => {
  const [panel] = chart.panels;
  const series = panel?.series ?? [];
  const names = chart.kind === 'line' ? nameRoom(series, width) : 0;
  const [left, top] = [valueRoom(chart), chart.marks.length > 0 ? 26 : 10];
  const frame = frameIn(chart, { left, top, width: width - left - Math.max(names, 12), height: tall });
  const drawn = [
    valueAxis(chart, frame, true),
    timeAxis(chart, frame),
    panel ? seriesIn(chart, panel, frame, id) : '',
    targetsIn(chart, frame),
    marksIn(chart, frame, true),
    names > 0 ? namesIn(series, frame, names) : '',
  ];
  return { width, height: top + tall + footRoom(chart), inside: drawn.join(''), isNamed: names > 0 };
};

/** Small drawings of one size and one scale, in rows; only the first of a row names the values. */
const multiples = (chart: ChartView, width: number, id: string): Plot => {
  const [room, head, tall] = [valueRoom(chart), 22, 84];
  const columns = Math.max(1, Math.min(5, Math.floor(width / 150)));
  const cell = (width - room) / columns;
  const row = head + tall + 26;
  const drawn = chart.panels.map((panel, index) => {
    const [column, line] = [index % columns, Math.floor(index / columns)];
    const frame = frameIn(chart, {
      left: room + column * cell + 6,
      top: line * row + head,
      width: cell - 14,
      height: tall,
    });
    return [
      textAt(frame.left, frame.top - 8, cutTo(panel.label ?? '', cell - 14), { class: 'panel-name' }),
      valueAxis(chart, frame, column === 0),
      timeEnds(chart, frame),
      marksIn(chart, frame, false),
      seriesIn(chart, panel, frame, id),
    ].join('');
  });
  const rows = Math.ceil(chart.panels.length / columns);
  return { width, height: rows * row, inside: drawn.join(''), isNamed: true };
};

/**
 * The plot of a chart at a width, without its words; `id` keeps its patterns apart from those of other plots of the page. `tall` is
 * the height between its axes, where it is one drawing and not several.
 */
export const plotOf = (chart: ChartView, width: number, id: string, tall?: number): Plot => {
  const plot = chart.kind === 'multiples' ? multiples(chart, width, id) : single(chart, width, id, tall);
  return { ...plot, inside: patternsOf(chart, id) + plot.inside };
};

/** The plot as an element of a page: its colours come from the style sheet, its name from the element with the id `labelledBy`. */
export const plotElement = (plot: Plot, labelledBy: string): string =>
  element(
    'svg',
    {
      class: 'plot',
      viewBox: `0 0 ${plot.width} ${plot.height}`,
      width: plot.width,
      height: plot.height,
      role: 'img',
      'aria-labelledby': labelledBy,
    },
    plot.inside,
  );
