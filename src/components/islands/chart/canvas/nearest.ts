import type { Chart } from 'chart.js';

import type { ChartView } from '#views/statistics/chart-view.ts';

import type { Place, Walkway } from '#components/islands/chart/walk.ts';

import { acrossAt, drawnAt, type Spot } from './places.ts';

/** How far a pointer is from something drawn, across and up, in CSS pixels; 0 within it. */
interface Distance {
  readonly across: number;
  readonly up: number;
}

const outside = (value: number, from: number, to: number): number =>
  Math.max(Math.min(from, to) - value, value - Math.max(from, to), 0);

const distanceTo = (
  canvas: Chart,
  { panels, kind }: Pick<ChartView, 'panels' | 'kind'>,
  { panel, series, stops }: Walkway,
  stop: number,
  pointer: Spot,
): Distance => {
  const { at, point } = stops[stop] ?? { at: 0 };
  const drawn = point === undefined ? undefined : drawnAt(canvas, series, kind === 'periods' ? point : at);
  if (!drawn)
    return {
      across: Math.abs(pointer.x - acrossAt(canvas, series, at, at)),
      up: Math.abs(pointer.y - canvas.chartArea.bottom),
    };
  const across = canvas.scales['x'];
  const until = panels[panel]?.series[series]?.points[point ?? 0]?.until;
  if (until !== undefined && across)
    return {
      across: outside(pointer.x, across.getPixelForValue(at), across.getPixelForValue(until)),
      up: Math.abs(pointer.y - drawn.y),
    };
  return {
    across: Math.abs(pointer.x - drawn.x),
    up: drawn.base === undefined ? Math.abs(pointer.y - drawn.y) : outside(pointer.y, drawn.y, drawn.base),
  };
};

/** The value or gap of a panel that a pointer means: the nearest in time, of those the nearest in height. Undefined where there is none. */
export const nearestPlace = (
  canvas: Chart,
  chart: Pick<ChartView, 'panels' | 'kind'>,
  ways: readonly Walkway[],
  panel: number,
  pointer: Spot,
): Place | undefined => {
  let best: { readonly place: Place; readonly distance: Distance } | undefined;
  for (const [line, way] of ways.entries()) {
    if (way.panel !== panel) continue;
    for (const stop of way.stops.keys()) {
      const distance = distanceTo(canvas, chart, way, stop, pointer);
      // Half a pixel is the rounding of one and the same place.
      const nearer = best ? best.distance.across - distance.across : Infinity;
      if (nearer > 0.5 || (nearer > -0.5 && distance.up < (best?.distance.up ?? Infinity)))
        best = { place: { line, stop }, distance };
    }
  }
  return best?.place;
};
