import type { ChartView } from '#views/statistics/chart-view.ts';

import type { Frame } from './frame.ts';
import { cutTo, roomFor } from './room.ts';
import { element, lineFrom, textAt } from './svg.ts';

/** Height of a line of letters. */
const line = 15;

/** Where names stand so that none lies over another, from the lowest up: each above its line, or above the one below it. */
const namePlaces = (heights: readonly number[], top: number): readonly number[] => {
  let limit = Infinity;
  return heights.map((y) => {
    const above = Math.min(y - 5, limit - line);
    limit = Math.max(above, top + 10);
    return limit;
  });
};

/** Targets as dashed lines across the drawing, each with its name above it; over bars they keep a rim of paper. */
export const targetsIn = ({ targets }: Pick<ChartView, 'targets'>, frame: Frame): string => {
  const sorted = targets.toSorted((a, b) => a.value - b.value);
  const heights = sorted.map(({ value }) => frame.y(value));
  const names = namePlaces(heights, frame.top);
  const right = frame.left + frame.width;
  return sorted
    .map(({ text, from, to }, index) => {
      const y = heights[index] as number;
      const [start, end] = [
        from === undefined ? frame.left : frame.x(from),
        to === undefined ? right : frame.x(to),
      ];
      const d = lineFrom(start, y, end, y);
      const name = cutTo(text, frame.width);
      const isAtStart = start + roomFor(name) <= right;
      return (
        element('path', { d, class: 'target-rim' }) +
        element('path', { d, class: 'target' }) +
        textAt(isAtStart ? start + 2 : right, names[index] as number, name, {
          class: 'target-name',
          'text-anchor': isAtStart ? 'start' : 'end',
        })
      );
    })
    .join('');
};
