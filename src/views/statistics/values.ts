import { fill } from '#i18n/words.ts';
import type { Observation } from '#model/statistic.ts';

import { dateGaps, periodWords } from '#views/format/date.ts';
import { numberWords } from '#views/format/number.ts';

import type { NamedCode, StatisticFile } from './data.ts';
import { read, type Reading } from './reading.ts';

/** The name of a code among `codes`; the code itself where it is not there. */
export const nameOf = (reading: Reading, codes: readonly NamedCode[], code: string): string => {
  const found = codes.find((each) => each.code === code);
  return found ? read(reading, found.label) : code;
};

/** The value of an observation as it is read: qualifier and number, or the level. Undefined where there is none. */
export const valueText = (
  reading: Reading,
  { levels }: Pick<StatisticFile, 'levels'>,
  { value, qualifier }: Pick<Observation, 'value' | 'qualifier'>,
): string | undefined => {
  if (value === undefined) return undefined;
  const text = levels === undefined ? numberWords(reading, value) : nameOf(reading, levels, value);
  return qualifier === undefined ? text : `${reading.words.qualifiers[qualifier]} ${text}`;
};

/** The unit after a number: the singular for one, and what a rate is counted by. */
export const unitText = (
  reading: Reading,
  { unit }: Pick<StatisticFile, 'unit'>,
  isRate: boolean,
  value?: string,
): string => {
  const label = read(reading, value === '1' && !isRate ? (unit.singular ?? unit.label) : unit.label);
  return isRate ? fill(reading.words.chart.rateUnit, { unit: label }) : label;
};

/** A value with its unit: “669 víctimas”; a level needs none. */
export const measuredText = (
  reading: Reading,
  file: Pick<StatisticFile, 'levels' | 'unit'>,
  isRate: boolean,
  observation: Pick<Observation, 'value' | 'qualifier'>,
): string => {
  const value = valueText(reading, file, observation) ?? reading.words.chart.noData;
  if (observation.value === undefined || file.levels !== undefined) return value;
  return fill(reading.words.chart.measured, {
    value,
    unit: unitText(reading, file, isRate, observation.value),
  });
};

/** A period in words. */
export const periodText = (
  reading: Reading,
  { periodStart, periodEnd }: Pick<Observation, 'periodStart' | 'periodEnd'>,
): string => periodWords(reading, periodStart, periodEnd);

/** What must be said of a value besides itself: incomplete, provisional, estimated, suppressed. */
export const remarksOn = (
  { words }: Pick<Reading, 'words'>,
  { status }: Pick<Observation, 'status'>,
  isPart: boolean,
): readonly string[] => [
  ...(isPart ? [words.chart.part] : []),
  ...(status === 'P' ? [words.chart.provisional] : []),
  ...(status === 'E' ? [words.chart.estimated] : []),
  ...(status === 'Q' ? [words.chart.suppressed] : []),
  ...(status === 'M' ? [words.chart.missing] : []),
];

/** Another value for the same time, with the day it was published, where that is known. */
export const otherText = (reading: Reading, { reportedOn }: Pick<Observation, 'reportedOn'>): string =>
  reportedOn === undefined
    ? reading.words.chart.anotherValue
    : fill(reading.words.chart.anotherReported, dateGaps(reading, reportedOn));
