import { cornersOf } from '#views/drawing/shapes.ts';
import type { ChartGap } from '#views/statistics/chart-view.ts';

import type { Spot } from './places.ts';

type Pen = CanvasRenderingContext2D;

const trace = (pen: Pen, { x, y }: Spot, around: readonly (readonly [number, number])[]): void => {
  pen.beginPath();
  for (const [dx, dy] of around) pen.lineTo(x + dx, y + dy);
  pen.closePath();
};

/** Begins the mark of a tone, the one it has in pictures. */
export const traceMark = (pen: Pen, tone: number, spot: Spot, r: number): void => {
  const around = cornersOf(tone, r);
  if (around.length > 0) return trace(pen, spot, around);
  pen.beginPath();
  pen.arc(spot.x, spot.y, r, 0, 2 * Math.PI);
};

/** Begins a diamond. */
export const traceDiamond = (pen: Pen, spot: Spot, r: number): void =>
  trace(pen, spot, [
    [0, -r],
    [r, 0],
    [0, r],
    [-r, 0],
  ]);

/** Begins the mark of a gap: a ring for no data, a square for one that the source lacks, one struck through for one suppressed. */
export const traceGap = (pen: Pen, kind: ChartGap['kind'], { x, y }: Spot): void => {
  pen.beginPath();
  if (kind === 'none') return pen.arc(x, y, 3, 0, 2 * Math.PI);
  pen.rect(x - 3, y - 3, 6, 6);
  if (kind !== 'suppressed') return;
  pen.moveTo(x - 3, y + 3);
  pen.lineTo(x + 3, y - 3);
};
