import { type ColumnKind, listColumns, type ListName, type RowsOf } from '#model/api/lists/lists.ts';
import type { ByLanguage } from '#model/api/parts.ts';

import { headOf } from '#views/exports/api/given.ts';
import { type CsvValue, toCsv } from '#views/exports/csv.ts';
import { jsonText } from '#views/exports/json-text.ts';
import { statisticRows } from '#views/exports/statistics/statistic-list.ts';
import type { Site, Views } from '#views/site.ts';

import { auditRows, findingRows, recommendationRows } from './audits.ts';
import { commitmentRows, updateRows } from './commitments.ts';
import { comparisonRows } from './comparisons.ts';
import { lawRows } from './laws.ts';
import { editionRows, institutionRows, jurisdictionRows, sourceRows, termRows } from './places.ts';

const writers: { readonly [N in ListName]: (views: Views) => RowsOf[N] } = {
  laws: lawRows,
  commitments: commitmentRows,
  updates: updateRows,
  audits: auditRows,
  findings: findingRows,
  recommendations: recommendationRows,
  statistics: statisticRows,
  comparisons: comparisonRows,
  institutions: institutionRows,
  jurisdictions: jurisdictionRows,
  glossary: termRows,
  sources: sourceRows,
  scorecards: editionRows,
};

const known = new WeakMap<Site, Map<ListName, readonly object[]>>();

/** The rows of a list, worked out once for all languages. */
export const rowsOf = <N extends ListName>(views: Views, name: N): RowsOf[N] => {
  const [{ site }] = views;
  const lists = known.get(site) ?? new Map<ListName, readonly object[]>();
  known.set(site, lists);
  const rows = lists.get(name) ?? writers[name](views);
  lists.set(name, rows);
  return rows as RowsOf[N];
};

/** A list as `/api/v1/<name>.json`: its rows stand under its name. */
export const listJson = (views: Views, name: ListName): string => {
  const rows: readonly object[] = rowsOf(views, name);
  return `${jsonText({ ...headOf(views[0].site), total: rows.length, [name]: rows })}\n`;
};

/** What separates the values of a list in one cell. */
export const listSeparator = ';';

/** A column of a list's CSV; a text has one for each language of the portal. */
export interface CsvColumn {
  /** `title`, and `title_en` in the further languages. */
  readonly header: string;
  /** The key in the JSON. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** The language of a text; absent where the column holds none. */
  readonly language?: string;
}

/** The columns of a list's CSV: texts in the first language at their place, in the others at the end. */
export const csvColumns = (views: Views, name: ListName): readonly CsvColumn[] => {
  const [first, ...others] = views.map(({ language }) => language);
  const columns = listColumns(name);
  return [
    ...columns.map(({ name: key, kind }): CsvColumn => ({
      header: key,
      name: key,
      kind,
      ...(kind === 'spoken' && first !== undefined ? { language: first } : {}),
    })),
    ...others.flatMap((language) =>
      columns
        .filter(({ kind }) => kind === 'spoken')
        .map(({ name: key, kind }): CsvColumn => ({
          header: `${key}_${language}`,
          name: key,
          kind,
          language,
        })),
    ),
  ];
};

const cellOf = (value: unknown, { kind, language = '' }: CsvColumn): CsvValue => {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case 'spoken':
      return (value as ByLanguage)[language] ?? null;
    case 'list':
      return (value as readonly string[]).join(listSeparator);
    case 'boolean':
      return String(value);
    case 'integer':
    case 'number':
      return value as number;
    case 'text':
      return value as string;
  }
};

/** The same as `/api/v1/<name>.csv`, as far as it fits in cells. */
export const listCsv = (views: Views, name: ListName): string => {
  const columns = csvColumns(views, name);
  const rows: readonly object[] = rowsOf(views, name);
  return toCsv(
    columns.map(({ header }) => header),
    rows.map((row) =>
      columns.map((column) => cellOf((row as Readonly<Record<string, unknown>>)[column.name], column)),
    ),
  );
};
