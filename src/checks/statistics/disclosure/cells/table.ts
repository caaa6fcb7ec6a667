import type { StatisticEntry } from '#model/archive.ts';
import type { Observation } from '#model/statistic.ts';

import type { Family } from './family.ts';

/** A row of some statistic. */
export interface Row {
  readonly statistic: StatisticEntry;
  readonly row: Observation;
}

/** A count, published or not. */
export interface Cell {
  readonly at: readonly string[];
  /** The number that was published for it; undefined where none was. */
  readonly value: number | undefined;
  /** The least that it can be: 1 for a suppressed cell of a file that shows its zeros, as a reader knows. */
  readonly least: 0 | 1;
  /** Where a bound was published in place of it: fewer than, more than. */
  readonly bound: { readonly is: 'less-than' | 'more-than'; readonly value: number } | undefined;
  /** The row that says so; undefined for a cell that no row is about. */
  readonly from: Row | undefined;
  /** Whether it is one of the suppressed cells that are asked about. */
  readonly isSuppressed: boolean;
  /** Whether a row is about it or about a part of it; a cell that is neither is one that the files leave out. */
  isThere: boolean;
}

/** What one source reported on one day. */
export const editionOf = ({ source, reportedOn }: Observation): string => `${source}\t${reportedOn ?? ''}`;

export const keyOf = (at: readonly string[]): string => at.join('\t');

const wholeNumber = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d+$/.test(value) && Number.isSafeInteger(Number(value))
    ? Number(value)
    : undefined;

const exact = ({ row }: Row): number | undefined =>
  row.qualifier === undefined ? wholeNumber(row.value) : undefined;

/**
 * What is known of a cell that rows are about. The edition in question speaks first; where it gives no number, another that does counts
 * all the same: of the same date, else of the same source, else the last.
 */
const cellFrom = (
  at: readonly string[],
  rows: readonly Row[],
  own: Row | undefined,
  showsZero: (statistic: StatisticEntry) => boolean,
): Cell => {
  const numbers = rows.filter((each) => exact(each) !== undefined);
  const known =
    own && exact(own) !== undefined
      ? own
      : (numbers.findLast(
          ({ row }) => row.reportedOn !== undefined && row.reportedOn === own?.row.reportedOn,
        ) ??
        numbers.findLast(({ row }) => row.source === own?.row.source) ??
        numbers.at(-1));
  const from = known ?? own ?? rows.at(-1);
  const { qualifier } = from?.row ?? {};
  const limit = wholeNumber(from?.row.value);
  return {
    at,
    value: known && exact(known),
    least: known === undefined && from?.row.status === 'Q' && showsZero(from.statistic) ? 1 : 0,
    bound:
      known === undefined && limit !== undefined && (qualifier === 'less-than' || qualifier === 'more-than')
        ? { is: qualifier, value: limit }
        : undefined,
    from,
    isSuppressed: known === undefined && own?.row.status === 'Q',
    isThere: true,
  };
};

/** The cells that rows of a family are about, as one edition of one of its statistics has them. */
export const cellsOf = (
  family: Family,
  rows: readonly Row[],
  statistic: StatisticEntry,
  edition: string,
  showsZero: (statistic: StatisticEntry) => boolean,
): Map<string, Cell> => {
  const byCell = new Map<string, { at: readonly string[]; rows: Row[]; own?: Row }>();
  for (const each of rows) {
    const at = family.cellOf(each.statistic, each.row);
    const key = keyOf(at);
    const cell = byCell.get(key) ?? { at, rows: [] };
    byCell.set(key, cell);
    cell.rows.push(each);
    if (each.statistic === statistic && editionOf(each.row) === edition) cell.own ??= each;
  }
  return new Map(
    [...byCell].map(([key, { at, rows: about, own }]) => [key, cellFrom(at, about, own, showsZero)]),
  );
};
