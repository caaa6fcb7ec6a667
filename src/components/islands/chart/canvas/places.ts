import type { Chart } from 'chart.js';

/** Where something is drawn, in CSS pixels of the canvas. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What Chart.js knows of a drawn bar or point. */
interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly base?: number;
  readonly width?: number;
}

/** A bar or point as it was drawn. Undefined where there is none. */
export const drawnAt = (canvas: Chart, series: number, datum: number): Drawn | undefined =>
  canvas.getDatasetMeta(series).data[datum] as Drawn | undefined;

/** Where a place of time lies for a line: bars side by side have each its own. */
export const acrossAt = (canvas: Chart, series: number, datum: number, place: number): number => {
  const drawn = drawnAt(canvas, series, datum);
  return drawn?.width === undefined ? (canvas.scales['x']?.getPixelForValue(place) ?? 0) : drawn.x;
};
