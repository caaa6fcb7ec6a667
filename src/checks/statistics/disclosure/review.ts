import type { StatisticEntry, StatisticsArchive } from '#model/archive.ts';

/** The smallest cell of people that is shown where a record names no other. */
const usualFloor = 5;

/** The smallest count of people that a statistic may show of one group in one area within the country. */
export const floorOf = ({ disclosure }: StatisticEntry): number => disclosure?.floor ?? usualFloor;

/**
 * Whether small cells of a statistic must be hidden: it counts people (style `people` of its unit), and nobody has recorded a review that
 * says who decided to show them, when and why.
 */
export const mustHide = (archive: StatisticsArchive, { unit, disclosure }: StatisticEntry): boolean =>
  archive.code('units', unit)?.style === 'people' &&
  (disclosure?.reviewedBy === undefined ||
    disclosure.reviewedOn === undefined ||
    disclosure.why === undefined);
