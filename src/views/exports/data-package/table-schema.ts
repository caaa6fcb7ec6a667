import { leadingColumns } from '#model/observation.ts';
import type { StatisticEntry } from '#model/archive.ts';

import type { Views } from '#views/site.ts';
import type { StatisticFile } from '#views/statistics/data.ts';

import { areasResource } from './areas-resource.ts';
import { type Field, fieldsOf } from './fields.ts';

/** The columns of a table and its keys (https://datapackage.org/standard/table-schema/, version 2). */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
  }[];
}

/**
 * What tells rows apart: period, area, dimensions and source, and the day of publication where every row has one (a key has no
 * empty cell). None where there are no rows, or two that these columns do not tell apart.
 */
const primaryKeyOf = ({ columns, observations }: StatisticFile): readonly string[] | undefined => {
  const dimensions = columns.map(({ name }) => name);
  const isDated = observations.every(({ reportedOn }) => reportedOn !== undefined);
  const keys = new Set(
    observations.map((row) =>
      JSON.stringify([
        ...leadingColumns.map((name) => row[name]),
        ...dimensions.map((name) => row.dimensions[name]),
        row.source,
        isDated ? row.reportedOn : '',
      ]),
    ),
  );
  if (observations.length === 0 || keys.size < observations.length) return undefined;
  return [...leadingColumns, ...dimensions, 'source', ...(isDated ? ['reportedOn'] : [])];
};

/** The Table Schema of a statistic's CSV. Its areas are those of the resource of areas in the same package. */
export const tableSchemaOf = (
  views: Views,
  fixed: Views,
  statistic: StatisticEntry,
  file: StatisticFile,
): TableSchema => {
  const primaryKey = primaryKeyOf(file);
  return {
    fields: fieldsOf(views, fixed, statistic, file),
    missingValues: [''],
    ...(primaryKey === undefined ? {} : { primaryKey }),
    foreignKeys: [{ fields: ['jurisdiction'], reference: { resource: areasResource, fields: ['code'] } }],
  };
};
