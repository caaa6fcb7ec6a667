import type { Chart, ChartType, Plugin } from 'chart.js';

import type { ChartPanel, ChartView } from '#views/statistics/chart-view.ts';

import { drawActive, type Active } from './active-layer.ts';
import { drawEndNames } from './end-names.ts';
import { drawGaps } from './gap-layer.ts';
import { drawMarks } from './mark-layer.ts';
import { drawPartNames } from './part-names.ts';
import type { Theme } from './theme.ts';
import { drawTargets } from './target-layer.ts';
import { drawOthers, drawOutlines, drawPoints, drawSpans } from './value-layers.ts';

/** What the layers over the lines and bars are drawn from. */
export interface Drawing {
  readonly chart: ChartView;
  readonly panel: ChartPanel;
  readonly theme: Theme;
  /** Width of the names at the ends of lines, in CSS pixels; 0 where they stand in a legend. */
  readonly endRoom: number;
}

/** A layer draws what Chart.js does not know: with its pen, at its places. */
export interface Layer extends Drawing {
  readonly canvas: Chart;
  readonly pen: CanvasRenderingContext2D;
}

declare module 'chart.js' {
  // The names of its parameters are those of Chart.js, or the two do not merge.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface PluginOptionsByType<TType extends ChartType> {
    veedor: { readonly drawing: () => Drawing };
  }
}

type Options = { readonly drawing?: () => Drawing };

const actives = new WeakMap<Chart, Active>();

/** Rings the value a reader is at, or none, and draws the chart again. */
export const setActive = (canvas: Chart, active: Active | undefined): void => {
  if (active) actives.set(canvas, active);
  else if (!actives.delete(canvas)) return;
  canvas.draw();
};

const drawLayers = (
  canvas: Chart,
  { drawing }: Options,
  layers: readonly ((layer: Layer) => void)[],
): void => {
  if (!drawing) return;
  const pen = canvas.ctx;
  for (const draw of layers) {
    pen.save();
    draw({ ...drawing(), canvas, pen });
    pen.restore();
  }
};

/** Breaks and events, gaps, values that are not final, other values, periods, and names at the ends of lines. */
export const layers: Plugin<'bar' | 'line', Options> = {
  id: 'veedor',
  beforeDatasetsDraw: (canvas, _, options) => drawLayers(canvas, options, [drawMarks]),
  afterDatasetsDraw: (canvas, _, options) =>
    drawLayers(canvas, options, [
      drawSpans,
      drawOutlines,
      drawPoints,
      drawOthers,
      drawGaps,
      drawTargets,
      drawEndNames,
      drawPartNames,
      (layer) => drawActive(layer, actives.get(canvas)),
    ]),
};
