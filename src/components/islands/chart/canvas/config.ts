import type { ChartConfiguration } from 'chart.js';

import type { ChartPanel, ChartView } from '#views/statistics/chart-view.ts';

import { axesOf } from './axes.ts';
import { type Datum, datasetOf, isBars } from './datasets.ts';
import type { Drawing } from './layers.ts';
import type { Theme } from './theme.ts';

export type Config = ChartConfiguration<'bar' | 'line', Datum[]>;

/** In CSS pixels: room for the numbers of breaks and events above the plot, for what is covered of a part below it. */
const markRoom = 26;
const partRoom = 14;

/**
 * A panel of a chart as Chart.js draws it. `endRoom` is the width of the names at the ends of its lines, in CSS pixels, 0 where they
 * stand in a legend. Nothing moves by itself, and nothing is left to be worked out: every place, text and mark is the chart’s.
 */
export const configOf = (chart: ChartView, panel: ChartPanel, theme: Theme, endRoom = 0): Config => {
  const drawing: Drawing = { chart, panel, theme, endRoom };
  const isSmall = chart.kind === 'multiples';
  return {
    type: isBars(chart.kind) ? 'bar' : 'line',
    data: { datasets: panel.series.map((series) => datasetOf(chart, theme, series)) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: {
        padding: {
          top: chart.marks.length > 0 && !isSmall ? markRoom : 10,
          right: Math.max(endRoom, 12),
          bottom: chart.time.steps.some(({ part }) => part !== undefined) && !isSmall ? partRoom : 0,
        },
      },
      scales: axesOf(chart, theme),
      plugins: { veedor: { drawing: () => drawing } },
    },
  };
};
