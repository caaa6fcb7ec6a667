import type { View } from '#views/site.ts';

/** A column of a table, as Table Schema says it. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  readonly description?: string;
  readonly delimiter?: string;
  readonly itemType?: 'string';
  readonly constraints?: { required?: true; unique?: true; pattern?: string; enum?: readonly string[] };
}

/** A table of the portal that is no statistic, as a Data Resource. */
export interface TableResource {
  readonly $schema: string;
  readonly name: string;
  readonly type: 'table';
  readonly path: string;
  readonly title: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly schema: {
    readonly fields: readonly TableField[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const profile = 'https://datapackage.org/profiles/2.0/dataresource.json';

/** The names of tables in a package: none is that of a statistic, whose ids have no dot. */
export const tableName = (table: string): string => `veedor.${table}`;

/** What a column means, in Spanish for a portal in Spanish, else in English: the software has the words in no other language. */
export const meaningIn = (
  { language }: View,
  { es, en }: { es?: string | undefined; en?: string | undefined },
) => (language === 'es' ? (es ?? en) : (en ?? es));

/** A table as a resource, under its name among the tables. */
export const tableResource = (
  { name, path, title }: { name: string; path: string; title: object & { title: string } },
  schema: Omit<TableResource['schema'], 'missingValues'>,
): TableResource => ({
  $schema: profile,
  name: tableName(name),
  type: 'table',
  path,
  ...title,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: { ...schema, missingValues: [''] },
});
