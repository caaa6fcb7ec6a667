import { isBars, pointsByDatum } from './datasets.ts';
import type { Layer } from './layers.ts';
import { acrossAt, drawnAt } from './places.ts';
import { traceDiamond, traceMark } from './shapes.ts';

/** Radius of a mark, in CSS pixels: smaller where there are many, and in small drawings. */
const radiusIn = ({ chart }: Pick<Layer, 'chart'>): number =>
  chart.kind === 'multiples' ? 2 : chart.time.steps.length > 40 ? 1.5 : 3.5;

/** The marks of lines: filled; hollow where they stand for a part of a period, with a dashed outline where they are not final. */
export const drawPoints = (layer: Layer): void => {
  const { canvas, pen, chart, panel, theme } = layer;
  if (isBars(chart.kind)) return;
  const radius = radiusIn(layer);
  for (const [at, series] of panel.series.entries()) {
    const colour = theme.colour(series.tone);
    for (const [datum, point] of pointsByDatum(chart, series).entries()) {
      const spot = drawnAt(canvas, at, datum);
      if (!point || !spot) continue;
      const isOpen = point.isPart || point.isUnsure;
      traceMark(pen, series.tone, spot, radius);
      pen.fillStyle = isOpen ? theme.paper : colour;
      pen.strokeStyle = isOpen ? colour : theme.paper;
      pen.lineWidth = isOpen ? 1.6 : 1;
      pen.setLineDash(point.isUnsure ? [2, 1.5] : []);
      pen.fill();
      pen.stroke();
    }
  }
};

/** The outlines of bars whose values are not final, and of those of 0, which have no height to be seen by. */
export const drawOutlines = ({ canvas, pen, chart, panel, theme }: Layer): void => {
  if (!isBars(chart.kind)) return;
  pen.lineWidth = 1.5;
  for (const [at, { tone, points }] of panel.series.entries()) {
    pen.strokeStyle = theme.colour(tone);
    for (const { at: step, isUnsure, value } of points) {
      const bar = drawnAt(canvas, at, step);
      if (bar?.width === undefined || bar.base === undefined || !(isUnsure || value === 0)) continue;
      const [top, height] = [Math.min(bar.y, bar.base), Math.abs(bar.base - bar.y)];
      pen.setLineDash(isUnsure ? [4, 2] : []);
      pen.strokeRect(bar.x - bar.width / 2 + 0.75, top, bar.width - 1.5, height);
    }
  }
};

/** Periods as strokes from their start to their end: at least so long that a month in ten years is seen. */
export const drawSpans = ({ canvas, pen, chart, panel, theme }: Layer): void => {
  const { x, y } = canvas.scales;
  if (chart.kind !== 'periods' || !x || !y) return;
  pen.lineWidth = 3;
  for (const { tone, points } of panel.series) {
    pen.strokeStyle = theme.colour(tone);
    for (const { at, until = at, value, isUnsure } of points) {
      const [from, to, up] = [x.getPixelForValue(at), x.getPixelForValue(until), y.getPixelForValue(value)];
      pen.setLineDash(isUnsure ? [5, 3] : []);
      pen.beginPath();
      pen.moveTo(from, up);
      pen.lineTo(Math.max(to, from + 2), up);
      pen.stroke();
    }
  }
};

/** Other values that were published for the same time: open diamonds beside the value that is drawn. */
export const drawOthers = (layer: Layer): void => {
  const { canvas, pen, panel, theme } = layer;
  const up = canvas.scales['y'];
  if (!up) return;
  pen.lineWidth = 1.4;
  pen.fillStyle = theme.paper;
  for (const [at, { tone, others }] of panel.series.entries()) {
    pen.strokeStyle = theme.colour(tone);
    for (const other of others) {
      const spot = { x: acrossAt(canvas, at, other.at, other.at), y: up.getPixelForValue(other.value) };
      traceDiamond(pen, spot, radiusIn(layer) + 1);
      pen.fill();
      pen.stroke();
    }
  }
};
