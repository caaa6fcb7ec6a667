import { closingColumns, leadingColumns } from '#model/observation.ts';

import { type CsvValue, toCsv } from '#views/exports/csv.ts';
import type { PublishedObservation, StatisticFile } from '#views/statistics/data.ts';

/** What has to be known of a statistic to write its rows. */
export type RowsOf = Pick<StatisticFile, 'columns' | 'levels'>;

/** The header of a statistic's CSV, the same in every language. */
export const observationColumns = ({ columns }: Pick<StatisticFile, 'columns'>): readonly string[] => [
  ...leadingColumns,
  ...columns.map(({ name }) => name),
  ...closingColumns,
];

/** A column of numbers that are worked out, after those that are published. */
export interface AddedColumn {
  readonly name: string;
  /** A decimal number as text; undefined where there is none. */
  readonly digitsOf: (row: PublishedObservation) => string | undefined;
}

/**
 * Rows of a statistic as CSV, all or those shown: each value with the digits it was published with. What is absent is an empty
 * cell, and a level is its code. It needs nothing of the portal, so that a page can write what a reader has chosen.
 */
export const observationsCsv = (
  file: RowsOf,
  observations: readonly PublishedObservation[],
  added: readonly AddedColumn[] = [],
): string => {
  const dimensions = file.columns.map(({ name }) => name);
  const valueOf = (value: string): CsvValue => (file.levels === undefined ? { digits: value } : value);
  return toCsv(
    [...observationColumns(file), ...added.map(({ name }) => name)],
    observations.map((row) => [
      ...leadingColumns.map((name) => row[name]),
      ...dimensions.map((name) => row.dimensions[name] ?? null),
      ...closingColumns.map((name) => {
        const cell = row[name] ?? null;
        return name === 'value' && cell !== null ? valueOf(cell) : cell;
      }),
      ...added.map(({ digitsOf }) => {
        const digits = digitsOf(row);
        return digits === undefined ? null : { digits };
      }),
    ]),
  );
};
