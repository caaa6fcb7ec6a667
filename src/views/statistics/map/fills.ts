import { fill } from '#i18n/words.ts';

import { classAt, classesOf, type ValueClass } from '#domain/statistics/classes.ts';
import { numberWords } from '#views/format/number.ts';
import type { View } from '#views/site.ts';
import type { StatisticFile } from '#views/statistics/data.ts';
import { read } from '#views/statistics/reading.ts';

import type { MapClass, MapTone } from './map-view.ts';

/** The classes of a map, and which of them a value is in. */
export interface Fills {
  readonly classes: readonly MapClass[];
  readonly toneOf: (value: string) => MapTone;
}

/** Levels beyond that have no tone of their own. */
export const mostLevels = 4;

/** The tones of `count` classes, from light to dark and as far apart as four allow. */
const toneOf = (index: number, count: number): MapTone =>
  (count === 1 ? 3 : 1 + Math.round((index * 3) / (count - 1))) as MapTone;

const classWords = (view: View, { from, to, isZero, isAboveZero }: ValueClass, all: string): string => {
  const { classes } = view.words.statisticMap;
  const number = (value: string): string => numberWords(view, value);
  if (isZero) return classes.zero;
  if (to === undefined) {
    if (from !== undefined) return fill(classes.over, { from: number(from) });
    return isAboveZero ? classes.aboveZero : number(all);
  }
  if (from !== undefined) return fill(classes.between, { from: number(from), to: number(to) });
  return fill(isAboveZero ? classes.lowest : classes.under, { to: number(to) });
};

/** Tones for the levels of a list: each level its own, whether it is on the map or not. */
const levelFills = (view: View, levels: NonNullable<StatisticFile['levels']>): Fills => ({
  classes: levels.map(({ label }, index) => ({
    tone: toneOf(index, levels.length),
    share: (index + 1) / levels.length,
    text: read(view, label),
  })),
  toneOf: (value) =>
    toneOf(
      levels.findIndex(({ code }) => code === value),
      levels.length,
    ),
});

/** The classes of the values on a map; of a statistic of levels the levels. */
export const fillsOf = (
  view: View,
  { levels }: Pick<StatisticFile, 'levels'>,
  values: readonly string[],
): Fills => {
  if (levels) return levelFills(view, levels);
  const classes = classesOf(values);
  const zeros = classes.filter(({ isZero }) => isZero).length;
  const count = classes.length - zeros;
  const toneAt = (index: number): MapTone => (index < zeros ? 0 : toneOf(index - zeros, count));
  return {
    classes: classes.map((each, index) => ({
      tone: toneAt(index),
      share: index < zeros ? 0 : (index - zeros + 1) / count,
      text: classWords(view, each, values[0] ?? ''),
    })),
    toneOf: (value) => toneAt(classAt(classes, value)),
  };
};
