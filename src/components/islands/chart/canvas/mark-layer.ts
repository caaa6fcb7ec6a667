import type { Layer } from './layers.ts';

/** Radius of the disc of a number, in CSS pixels. */
const radius = 8;

/** Breaks as a line, events as a dashed line or a band, each with the number it is explained by beside the chart. */
export const drawMarks = ({ canvas, pen, chart, theme }: Layer): void => {
  const across = canvas.scales['x'];
  if (!across) return;
  const { top, bottom } = canvas.chartArea;
  for (const { from, to, isBreak, number } of chart.marks) {
    const start = across.getPixelForValue(from);
    const end = to === undefined ? start : across.getPixelForValue(to);
    if (to === undefined) {
      pen.setLineDash(isBreak ? [] : [4, 3]);
      pen.strokeStyle = theme.ink;
      pen.lineWidth = 1;
      pen.beginPath();
      pen.moveTo(start, top - 4);
      pen.lineTo(start, bottom);
      pen.stroke();
    } else {
      pen.globalAlpha = 0.14;
      pen.fillStyle = theme.line;
      pen.fillRect(start, top, end - start, bottom - top);
      pen.globalAlpha = 1;
    }
    if (chart.kind === 'multiples') continue;
    pen.setLineDash([]);
    pen.fillStyle = theme.paper;
    pen.strokeStyle = theme.ink;
    pen.beginPath();
    pen.arc((start + end) / 2, top - 12, radius, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
    pen.fillStyle = theme.ink;
    pen.font = `600 ${theme.font.size}px ${theme.font.family}`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillText(String(number), (start + end) / 2, top - 11.5);
  }
};
