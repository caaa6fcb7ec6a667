import { cutTo, roomFor } from '#views/drawing/room.ts';

import type { Layer } from './layers.ts';

/** Height of a line of letters, in CSS pixels. */
const line = 15;

/** Targets as dashed lines across the drawing, each with its name above it; over bars they keep a rim of paper. */
export const drawTargets = ({ canvas, pen, chart, theme }: Layer): void => {
  const { x, y } = canvas.scales;
  if (chart.kind === 'multiples' || !x || !y) return;
  const { left, right, top } = canvas.chartArea;
  pen.font = `600 ${theme.font.size}px ${theme.font.family}`;
  // From the lowest up: a name stands above its line, or above the name below it.
  let limit = Infinity;
  for (const { value, text, from, to } of chart.targets.toSorted((a, b) => a.value - b.value)) {
    const height = y.getPixelForValue(value);
    const start = from === undefined ? left : x.getPixelForValue(from);
    const end = to === undefined ? right : x.getPixelForValue(to);
    const stroke = (colour: string, width: number, dash: number[]): void => {
      pen.strokeStyle = colour;
      pen.lineWidth = width;
      pen.setLineDash(dash);
      pen.beginPath();
      pen.moveTo(start, height);
      pen.lineTo(end, height);
      pen.stroke();
    };
    stroke(theme.paper, 4.5, []);
    stroke(theme.ink, 1.6, [7, 4]);
    limit = Math.max(Math.min(height - 5, limit - line), top + 10);
    const name = cutTo(text, right - left);
    const isAtStart = start + roomFor(name) <= right;
    const place = isAtStart ? start + 2 : right;
    pen.textAlign = isAtStart ? 'left' : 'right';
    pen.setLineDash([]);
    pen.lineJoin = 'round';
    pen.lineWidth = 4;
    pen.strokeStyle = theme.paper;
    pen.strokeText(name, place, limit);
    pen.fillStyle = theme.ink;
    pen.fillText(name, place, limit);
  }
};
