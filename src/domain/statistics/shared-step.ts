import type { SeriesPoint } from './series.ts';

/**
 * The latest step at which at least `least` lines have a value of a whole period; undefined where none has. A part of a year says
 * less than a whole one, so the two are never held against each other.
 */
export const latestShared = (
  lines: readonly { readonly points: readonly SeriesPoint[] }[],
  least: number,
): number | undefined => {
  const counts = new Map<number, number>();
  for (const { points } of lines)
    for (const { step, shown, isPart } of points)
      if (!isPart && shown.value !== undefined) counts.set(step, (counts.get(step) ?? 0) + 1);
  const found = [...counts].filter(([, count]) => count >= least).map(([step]) => step);
  return found.reduce<number | undefined>((most, each) => Math.max(most ?? each, each), undefined);
};
