import { rounded, type Scale, spanOf, xOf } from './scale.ts';
import type { DayLine } from './timeline.ts';

/** The day the site speaks from, and what is written beside its line. */
export interface DayMark {
  readonly on: string;
  readonly text: string;
}

/** The line stands where its day begins: what falls due on the day itself is not yet to its left. Its words take the roomier side. */
export const dayLine = (scale: Scale, { on, text }: DayMark, bottom: number): DayLine => {
  const x = xOf(scale, spanOf(on).from);
  const isLeft = x > scale.width / 2;
  return {
    path: `M${x} 0V${bottom}`,
    text,
    x: rounded(isLeft ? x - 6 : x + 6),
    y: 14,
    anchor: isLeft ? 'end' : 'start',
  };
};
