import { dayLine, type DayMark } from './day.ts';
import { axisOf, rounded, type Scale, xOf } from './scale.ts';
import type { BarsDrawing } from './timeline.ts';

const [tallest, axisHeight, dayHeight, numberHeight] = [200, 26, 22, 20];
/** A bar leaves this much of its year free, half on each side. */
const between = 4;
/** A count of three figures. */
const roomForCount = 22;

/** One bar for each year that has records; the tallest is always as tall, so the drawing is as small for ten thousand records. */
export const barsDrawing = (
  scale: Scale,
  counts: ReadonlyMap<number, number>,
  numberWords: (count: number) => string,
  day?: DayMark,
): BarsDrawing => {
  const top = day === undefined ? 0 : dayHeight;
  const base = top + numberHeight + tallest;
  const most = Math.max(1, ...counts.values());
  const width = rounded(scale.yearWidth - between);
  return {
    kind: 'bars',
    width: scale.width,
    height: base + axisHeight,
    ...axisOf(scale, top, base),
    yearRows: [base + 17],
    ...(day === undefined ? {} : { day: dayLine(scale, day, base) }),
    bars: [...counts]
      .sort(([a], [b]) => a - b)
      .map(([year, count]) => {
        const height = rounded((tallest * count) / most);
        const y = rounded(base - height);
        const text = { x: xOf(scale, year + 0.5), y: rounded(y - 5), count: numberWords(count) };
        return {
          x: rounded(xOf(scale, year) + between / 2),
          ...{ y, width, height },
          ...(scale.yearWidth >= roomForCount ? { text } : {}),
        };
      }),
  };
};
