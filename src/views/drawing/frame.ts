import type { ChartView } from '#views/statistics/chart-view.ts';

import { roomFor } from './room.ts';
import { element, lineFrom, textAt } from './svg.ts';

/** A box to draw in, with the places of values and times in it. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  /** Width of a step. */
  readonly step: number;
}

/** Places in a box: times from its left to its right edge, values from its foot up. */
export const frameIn = (
  { time, scale }: Pick<ChartView, 'time' | 'scale'>,
  { left, top, width, height }: Pick<Frame, 'left' | 'top' | 'width' | 'height'>,
): Frame => {
  const across = time.max - time.min || 1;
  const up = scale.max - scale.min || 1;
  return {
    left,
    top,
    width,
    height,
    x: (at) => left + ((at - time.min) / across) * width,
    y: (value) => top + height - ((value - scale.min) / up) * height,
    step: width / across,
  };
};

/** How much room the names of the values need at the left. */
export const valueRoom = ({ scale }: Pick<ChartView, 'scale'>): number =>
  Math.min(190, Math.max(...scale.ticks.map(({ text }) => roomFor(text)), 8) + 10);

/** The faint lines of the values, with their names where there is room for them. */
export const valueAxis = ({ scale }: ChartView, frame: Frame, isNamed: boolean): string =>
  scale.ticks
    .map(({ value, text }) => {
      const y = frame.y(value);
      const line = element('path', {
        d: lineFrom(frame.left, y, frame.left + frame.width, y),
        class: value === 0 ? 'axis' : 'grid',
      });
      return isNamed
        ? line + textAt(frame.left - 6, y + 4, text, { class: 'tick', 'text-anchor': 'end' })
        : line;
    })
    .join('');

/** Names that would run into the one before are left out; the last is worth more than its neighbour. */
const apart = (ticks: ChartView['time']['ticks'], frame: Frame): ChartView['time']['ticks'] => {
  const kept: ChartView['time']['ticks'][number][] = [];
  let limit = Infinity;
  for (const tick of ticks.toReversed()) {
    const [x, half] = [frame.x(tick.at), roomFor(tick.text) / 2 + 3];
    if (x + half > limit) continue;
    kept.unshift(tick);
    limit = x - half;
  }
  return kept;
};

/** The names of the times below the drawing; below them what is covered of a time that is covered in part. */
export const timeAxis = ({ time }: ChartView, frame: Frame): string => {
  const foot = frame.top + frame.height;
  const names = apart(time.ticks, frame).map(({ at, text }) =>
    textAt(frame.x(at), foot + 17, text, { class: 'tick', 'text-anchor': 'middle' }),
  );
  const parts = time.steps.flatMap(({ part }, at) => {
    if (part === undefined) return [];
    const half = roomFor(part) / 2;
    const x = Math.min(frame.x(at), frame.left + frame.width + 12 - half);
    return [textAt(x, foot + 31, part, { class: 'tick part-name', 'text-anchor': 'middle' })];
  });
  return [...names, ...parts].join('');
};

/** Only the first and the last name, for a small drawing. */
export const timeEnds = ({ time }: ChartView, frame: Frame): string => {
  const foot = frame.top + frame.height + 16;
  const [first, last] = [time.ticks[0], time.ticks.at(-1)];
  const at = (x: number, text: string, anchor: string): string =>
    textAt(x, foot, text, { class: 'tick', 'text-anchor': anchor });
  return [
    ...(first ? [at(frame.left, first.text, 'start')] : []),
    ...(last && last !== first ? [at(frame.left + frame.width, last.text, 'end')] : []),
  ].join('');
};

/** Breaks as lines through the drawing, events that lasted as bands, each with its number above. */
export const marksIn = ({ marks }: ChartView, frame: Frame, isNumbered: boolean): string =>
  marks
    .map(({ from, to, isBreak, number }) => {
      const x = frame.x(from);
      const foot = frame.top + frame.height;
      const drawn =
        to === undefined
          ? element('path', { d: lineFrom(x, frame.top - 4, x, foot), class: isBreak ? 'break' : 'event' })
          : element('rect', { x, y: frame.top, width: frame.x(to) - x, height: frame.height, class: 'span' });
      const middle = to === undefined ? x : (x + frame.x(to)) / 2;
      const badge =
        element('circle', { cx: middle, cy: frame.top - 12, r: 8, class: 'badge' }) +
        textAt(middle, frame.top - 8, String(number), { class: 'badge-number', 'text-anchor': 'middle' });
      return isNumbered ? drawn + badge : drawn;
    })
    .join('');
