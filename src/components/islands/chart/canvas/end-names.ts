import { cutTo } from '#views/drawing/room.ts';

import type { Layer } from './layers.ts';
import { drawnAt } from './places.ts';

/** Between two names, in CSS pixels. */
const line = 15;

/** The names of lines at their last values, moved apart where they would touch. */
export const drawEndNames = ({ canvas, pen, panel, theme, endRoom }: Layer): void => {
  if (endRoom === 0) return;
  const { right, bottom } = canvas.chartArea;
  pen.font = `${theme.font.size}px ${theme.font.family}`;
  pen.textBaseline = 'middle';
  const wanted = panel.series
    .flatMap(({ label, tone, points }, at) => {
      const end = points.at(-1);
      const drawn = end && drawnAt(canvas, at, end.at);
      return drawn ? [{ label, tone, y: drawn.y }] : [];
    })
    .sort((a, b) => a.y - b.y);
  const placed = wanted.reduce<typeof wanted>((done, each) => {
    const above = done.at(-1)?.y ?? -Infinity;
    return [...done, { ...each, y: Math.max(each.y, above + line) }];
  }, []);
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - bottom);
  for (const { label, tone, y } of placed) {
    pen.fillStyle = theme.colour(tone);
    pen.fillText(cutTo(label, endRoom - 14), right + 12, y - over);
  }
};
