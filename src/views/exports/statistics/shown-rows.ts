import type { Choice } from '#views/statistics/choice.ts';
import type { PublishedObservation, StatisticFile } from '#views/statistics/data.ts';
import { linesOf } from '#views/statistics/lines.ts';

/**
 * The observations behind the chart and the table of a choice, in the order of the file: those that are drawn, those that stand
 * beside them, and those that say why there is no value. Rates are worked out from them; what is published is the count.
 */
export const shownRows = (file: StatisticFile, choice: Choice): readonly PublishedObservation[] => {
  const { lines } = linesOf(file, { ...choice, isRate: false });
  const shown = new Set<unknown>(
    lines.flatMap(({ points, outside }) => [
      ...points.flatMap((point) => [point.shown, ...point.others]),
      ...outside,
    ]),
  );
  return file.observations.filter((row) => shown.has(row));
};
