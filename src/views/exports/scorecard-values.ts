import type { Score, ScoredItem } from '#model/scorecard.ts';

import type { CsvValue } from './csv.ts';

/** A number where a number holds it to the last digit, else its digits. */
const wholeNumber = (digits: string): CsvValue =>
  Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;

/**
 * An exact value in two columns of whole numbers: a spreadsheet would read `1/3` as a date. More than fifteen digits, which a
 * spreadsheet cuts, stand whole in the file and in the JSON.
 */
export const exact = (name: string, value: string | undefined): Record<string, CsvValue> => {
  if (value === undefined) return {};
  const [numerator = '', denominator = '1'] = value.split('/');
  return { [`${name}Numerator`]: wholeNumber(numerator), [`${name}Denominator`]: wholeNumber(denominator) };
};

/** The values that are there. */
export const given = (values: Readonly<Record<string, CsvValue | undefined>>): Record<string, CsvValue> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Record<
    string,
    CsvValue
  >;

/** The columns of a score. */
export const scoreColumns = (score: Score): Record<string, CsvValue> => ({
  ...given({
    percent: score.percent,
    withheld: score.withheld,
    lowPercent: score.interval?.lowPercent,
    highPercent: score.interval?.highPercent,
    coveragePercent: score.coveragePercent,
    applicable: score.applicable,
    rated: score.rated,
    partlyRated: score.partlyRated,
    reviewed: score.reviewed,
    notApplicable: score.notApplicable,
  }),
  ...exact('value', score.value),
  ...exact('low', score.interval?.low),
  ...exact('high', score.interval?.high),
  ...exact('coverage', score.coverage),
  ...exact('responseRate', score.responseRate),
  ...exact('reviewedTwice', score.reviewedTwice),
  ...exact('points', score.points?.reached),
  ...exact('pointsMaximum', score.points?.maximum),
});

/** The columns of something judged: a commitment in a scorecard, or in an area. */
export const boundColumns = ({
  state,
  value,
  low,
  high,
  coverage,
}: Omit<ScoredItem, 'commitment' | 'weight'>) => ({
  state,
  ...exact('value', value),
  ...exact('low', low),
  ...exact('high', high),
  ...exact('coverage', coverage),
});
