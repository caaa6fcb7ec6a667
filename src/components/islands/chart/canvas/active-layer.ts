import type { Layer } from './layers.ts';
import { acrossAt, drawnAt } from './places.ts';

/** The value or gap that a reader is at: the line in its panel, the place of time, the datum where there is a value. */
export interface Active {
  readonly series: number;
  readonly at: number;
  readonly point?: number;
}

/** A hairline at the time and a ring around the value that a reader is at. */
export const drawActive = ({ canvas, pen, chart, theme }: Layer, active: Active | undefined): void => {
  if (!active) return;
  const { top, bottom } = canvas.chartArea;
  const isPeriods = chart.kind === 'periods';
  const datum = isPeriods ? active.point : active.at;
  const drawn =
    datum === undefined || active.point === undefined ? undefined : drawnAt(canvas, active.series, datum);
  const x = isPeriods ? (drawn?.x ?? 0) : acrossAt(canvas, active.series, active.at, active.at);
  pen.strokeStyle = theme.ink;
  pen.lineWidth = 1;
  pen.setLineDash([2, 2]);
  pen.beginPath();
  pen.moveTo(x, top);
  pen.lineTo(x, bottom);
  pen.stroke();
  pen.setLineDash([]);
  pen.lineWidth = 2;
  pen.beginPath();
  if (drawn?.width !== undefined && drawn.base !== undefined)
    pen.rect(
      x - drawn.width / 2 - 2,
      Math.min(drawn.y, drawn.base) - 2,
      drawn.width + 4,
      Math.abs(drawn.base - drawn.y) + 4,
    );
  else pen.arc(x, drawn?.y ?? bottom + 6, 7, 0, 2 * Math.PI);
  pen.stroke();
};
