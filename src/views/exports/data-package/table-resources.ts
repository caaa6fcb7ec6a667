import { listColumns, type ListColumn, type ListName, listNames } from '#model/api/lists/lists.ts';
import { scorecardTable } from '#model/api/scorecard-columns.ts';
import type { RecordType } from '#model/parts/field.ts';
import { bare, metaOf } from '#model/shape.ts';

import { fill } from '#i18n/words.ts';
import { type CsvColumn, csvColumns, listSeparator } from '#views/exports/api/lists/files.ts';
import { dictionaryColumns } from '#views/exports/dictionary/dictionary-files.ts';
import type { View, Views } from '#views/site.ts';

import { inView, spoken } from './spoken.ts';

interface TableField {
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
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const profile = 'https://datapackage.org/profiles/2.0/dataresource.json';

/** The names of tables in a package: none is that of a statistic, whose ids have no dot. */
const nameOf = (table: string): string => `veedor.${table}`;

/** The list that holds what a column points to. */
const listOf: Readonly<Partial<Record<RecordType, ListName>>> = {
  law: 'laws',
  commitment: 'commitments',
  audit: 'audits',
  statistic: 'statistics',
  comparison: 'comparisons',
  institution: 'institutions',
  jurisdiction: 'jurisdictions',
};

/** What a column means, in Spanish for a portal in Spanish, else in English: the software has the words in no other language. */
const meaningIn = ({ language }: View, { es, en }: { es?: string | undefined; en?: string | undefined }) =>
  language === 'es' ? (es ?? en) : (en ?? es);

const types = {
  text: 'string',
  spoken: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  list: 'list',
} as const;

interface TextForm {
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly pattern?: RegExp } } }[];
}

/** The values or the form that a text may have; a pattern is written without anchors, as XML Schema has them. */
const textConstraints = ({ schema, kind }: ListColumn): TableField['constraints'] => {
  if (kind !== 'text') return {};
  const { entries, checks = [] } = bare(schema).def as TextForm;
  if (entries) return { enum: Object.values(entries) };
  const source = checks.flatMap(({ _zod: { def } }) => def.pattern?.source ?? [])[0];
  return source === undefined || /\(\?[=!<]/.test(source)
    ? {}
    : {
        pattern: source
          .replace(/^\^|\$$/g, '')
          .replaceAll('(?:', '(')
          .replaceAll('\\/', '/'),
      };
};

const fieldOf = (view: View, column: ListColumn, { header, language }: CsvColumn): TableField => {
  const { es, description: en } = metaOf(column.schema);
  const description = meaningIn(view, { es, en });
  const isOriginal = language === undefined || language === view.site.archive.portal.languages[0];
  const constraints = {
    ...(column.isRequired && column.kind !== 'list' && isOriginal ? { required: true as const } : {}),
    ...(column.name === 'id' ? { unique: true as const } : {}),
    ...textConstraints(column),
  };
  return {
    name: header,
    type: types[column.kind],
    ...(description === undefined ? {} : { description }),
    ...(column.kind === 'list' ? { delimiter: listSeparator, itemType: 'string' as const } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
};

const resource = (
  { name, path, title }: { name: string; path: string; title: object & { title: string } },
  schema: Omit<TableResource['schema'], 'missingValues' | 'primaryKey'>,
): TableResource => ({
  $schema: profile,
  name: nameOf(name),
  type: 'table',
  path,
  ...title,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: { ...schema, missingValues: [''], primaryKey: ['id'] },
});

const listResource = (views: Views, list: ListName): TableResource => {
  const [first] = views;
  const columns = new Map(listColumns(list).map((column) => [column.name, column]));
  const keys = [...columns.values()].flatMap(({ name, kind, isRequired, schema }) => {
    const { refers } = metaOf(schema);
    const target = refers && listOf[refers];
    return target === undefined || kind !== 'text' || !isRequired
      ? []
      : [{ fields: [name], reference: { resource: nameOf(target), fields: ['id'] } }];
  });
  return resource(
    {
      name: list,
      path: `api/v1/${list}.csv`,
      title: spoken(views, ({ words: { openData } }) => ({
        title: openData.lists[list],
        description: openData.about[list],
      })),
    },
    {
      fields: csvColumns(views, list).map((column) =>
        fieldOf(first, columns.get(column.name) as ListColumn, column),
      ),
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    },
  );
};

const editionKinds = { text: 'string', date: 'string', yes: 'boolean', integer: 'integer' } as const;
const alwaysThere: ReadonlySet<string> = new Set(['id', 'url', 'row', 'edition', 'asOf', 'method']);

const editionResources = (views: Views): readonly TableResource[] => {
  const [first] = views;
  return first.site.editions.map(({ result }) =>
    resource(
      {
        name: `edition.${result.id}`,
        path: `api/v1/scorecards/${result.id}.csv`,
        title: spoken(views, (view) => ({
          title: fill(view.words.openData.edition, { title: inView(view, result.title) }),
        })),
      },
      {
        fields: scorecardTable.map(({ name, kind, ...meaning }): TableField => {
          const description = meaningIn(first, meaning);
          return {
            name,
            type: editionKinds[kind],
            ...(description === undefined ? {} : { description }),
            ...(alwaysThere.has(name) ? { constraints: { required: true } } : {}),
          };
        }),
      },
    ),
  );
};

const dictionaryResource = (views: Views): TableResource => {
  const languages = views.map(({ language }) => language);
  const names = [
    ...dictionaryColumns,
    ...languages.map((language) => `label_${language}`),
    ...languages.map((language) => `meaning_${language}`),
  ];
  const required: ReadonlySet<string> = new Set(['id', 'kind', 'code', `label_${languages[0]}`]);
  return resource(
    {
      name: 'dictionary',
      path: 'api/v1/dictionary.csv',
      title: spoken(views, ({ words }) => ({ title: words.openData.files.dictionary })),
    },
    {
      fields: names.map((name) => ({
        name,
        type: 'string',
        ...(required.has(name) ? { constraints: { required: true } } : {}),
      })),
    },
  );
};

/** Every table of the portal that is no statistic: the lists, the editions, the dictionary. */
export const tableResources = (views: Views): readonly TableResource[] => [
  ...listNames.map((list) => listResource(views, list)),
  ...editionResources(views),
  dictionaryResource(views),
];
