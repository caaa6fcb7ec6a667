import type { Choice } from '#views/statistics/choice.ts';
import type { PublishedObservation, StatisticFile } from '#views/statistics/data.ts';
import { linesOf } from '#views/statistics/lines.ts';

/**
 * The observations that a choice draws, in the order of the file: those that are shown, those published for the same time, and those
 * that say why there is no value. Rates are worked out from them; what is published is the count.
 */
export const shownRows = (file: StatisticFile, choice: Choice): readonly PublishedObservation[] => {
  const { lines } = linesOf(file, { ...choice, isRate: false });
  const drawn = new Set<unknown>(
    lines.flatMap(({ points, outside }) =>
      choice.view === 'periods' ? outside : points.flatMap(({ shown, others }) => [shown, ...others]),
    ),
  );
  return file.observations.filter((row) => drawn.has(row));
};
