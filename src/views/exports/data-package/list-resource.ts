import { listColumns, type ListColumn, type ListName } from '#model/api/lists/lists.ts';
import type { RecordType } from '#model/parts/field.ts';
import { bare, metaOf } from '#model/shape.ts';

import { type CsvColumn, csvColumns, listSeparator } from '#views/exports/api/lists/files.ts';
import type { View, Views } from '#views/site.ts';

import { spoken } from './spoken.ts';
import {
  meaningIn,
  type TableField,
  tableName,
  type TableResource,
  tableResource,
} from './table-resource.ts';

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

/** A list as a resource of a package. */
export const listResource = (views: Views, list: ListName): TableResource => {
  const [first] = views;
  const columns = new Map(listColumns(list).map((column) => [column.name, column]));
  const keys = [...columns.values()].flatMap(({ name, kind, isRequired, schema }) => {
    const { refers } = metaOf(schema);
    const target = refers && listOf[refers];
    return target === undefined || kind !== 'text' || !isRequired
      ? []
      : [{ fields: [name], reference: { resource: tableName(target), fields: ['id'] } }];
  });
  return tableResource(
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
      primaryKey: ['id'],
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    },
  );
};
