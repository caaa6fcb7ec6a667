import type { Layer } from './layers.ts';

/** What is covered of a step that is covered in part, under its name: “ene–sep”. */
export const drawPartNames = ({ canvas, pen, chart, theme }: Layer): void => {
  const across = canvas.scales['x'];
  if (!across || chart.kind === 'multiples') return;
  pen.font = `${theme.font.size}px ${theme.font.family}`;
  pen.fillStyle = theme.quiet;
  pen.textAlign = 'center';
  for (const [at, { part }] of chart.time.steps.entries()) {
    if (part === undefined) continue;
    const half = pen.measureText(part).width / 2;
    const x = Math.min(across.getPixelForValue(at), canvas.width / canvas.currentDevicePixelRatio - half);
    pen.fillText(part, x, canvas.chartArea.bottom + 31);
  }
};
