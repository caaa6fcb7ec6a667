import { Change, Changed } from '#model/api/changes-file.ts';
import { listNames } from '#model/api/lists/lists.ts';
import { scorecardTable } from '#model/api/scorecard-columns.ts';
import { metaOf } from '#model/shape.ts';

import { fill } from '#i18n/words.ts';
import { changesColumns } from '#views/exports/changes/files.ts';
import { dictionaryColumns } from '#views/exports/dictionary/dictionary-files.ts';
import type { Views } from '#views/site.ts';

import { listResource } from './list-resource.ts';
import { inView, spoken } from './spoken.ts';
import { meaningIn, type TableField, type TableResource, tableResource } from './table-resource.ts';

const editionKinds = { text: 'string', date: 'string', yes: 'boolean', integer: 'integer' } as const;
const alwaysThere: ReadonlySet<string> = new Set(['id', 'url', 'row', 'edition', 'asOf', 'method']);

const editionResources = (views: Views): readonly TableResource[] => {
  const [first] = views;
  return first.site.editions.map(({ result }) =>
    tableResource(
      {
        name: `edition.${result.id}`,
        path: `api/v1/scorecards/${result.id}.csv`,
        title: spoken(views, (view) => ({
          title: fill(view.words.openData.edition, { title: inView(view, result.title) }),
        })),
      },
      {
        primaryKey: ['id'],
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
  return tableResource(
    {
      name: 'dictionary',
      path: 'api/v1/dictionary.csv',
      title: spoken(views, ({ words }) => ({ title: words.openData.files.dictionary })),
    },
    {
      primaryKey: ['id'],
      fields: names.map((name) => ({
        name,
        type: 'string',
        ...(required.has(name) ? { constraints: { required: true } } : {}),
      })),
    },
  );
};

/** A row is a field that changed; nothing but the whole row tells it from the others. */
const changesResource = (views: Views): TableResource => {
  const [first, ...others] = views;
  const shape: Readonly<Record<string, Parameters<typeof metaOf>[0] | undefined>> = {
    ...Change.shape,
    ...Changed.shape,
  };
  const required: ReadonlySet<string> = new Set(['id', 'title', 'type', 'kind', 'on', 'at']);
  return tableResource(
    {
      name: 'changes',
      path: 'api/v1/changes.csv',
      title: spoken(views, ({ words }) => ({ title: words.openData.files.changes })),
    },
    {
      fields: [...changesColumns, ...others.map(({ language }) => `title_${language}`)].map((name) => {
        const schema = shape[name.replace(/_.*$/, '')];
        const { es, description: en } = schema ? metaOf(schema) : {};
        const description = meaningIn(first, { es, en });
        return {
          name,
          type: 'string',
          ...(description === undefined ? {} : { description }),
          ...(required.has(name) ? { constraints: { required: true } } : {}),
        };
      }),
    },
  );
};

/** Every table of the portal that is no statistic: the lists, the editions, the changes, the dictionary. */
export const tableResources = (views: Views): readonly TableResource[] => [
  ...listNames.map((list) => listResource(views, list)),
  ...editionResources(views),
  changesResource(views),
  dictionaryResource(views),
];
