import { type ListName, listNames } from '#model/api/lists/lists.ts';
import { markdownTypes } from '#model/record-types.ts';

import { changesCsv, changesJson } from '#views/exports/changes/files.ts';
import { dictionaryCsv, dictionaryJson } from '#views/exports/dictionary/dictionary-files.ts';
import { wholeDictionary } from '#views/exports/dictionary/whole.ts';
import { isOpenLicence } from '#views/exports/data-package/licence.ts';
import { jsonSchemaText, publishedSchemas } from '#views/exports/json-schema.ts';
import { editionJson, scorecardCsv } from '#views/exports/scorecard-csv.ts';
import { statisticFiles } from '#views/exports/statistics/files.ts';
import type { Site, Views } from '#views/site.ts';

import { indexJson } from './index-file.ts';
import { listCsv, listJson, rowsOf } from './lists/files.ts';
import { openapiJson } from './openapi/document.ts';
import { apiRecords, recordJson } from './record-file.ts';

export type ApiMediaType = 'text/csv' | 'application/json' | 'application/schema+json';

/** What a file of the API is of. */
export type ApiFileKind =
  | { readonly kind: 'list'; readonly list: ListName }
  | { readonly kind: 'record' | 'statistic' | 'edition'; readonly id: string }
  | { readonly kind: 'changes' | 'dictionary' | 'schema' | 'index' | 'openapi' };

/** A text file of the API; its text is written once, when it is first asked for. */
export interface ApiFile {
  readonly of: ApiFileKind;
  /** From the root of the portal: `api/v1/laws.csv`. */
  readonly path: string;
  readonly mediaType: ApiMediaType;
  readonly text: () => string;
  /** Of a table, how many rows. */
  readonly rows?: number;
  /** Whether it may be passed on whole: a statistic only under an open licence. */
  readonly isOpen: boolean;
}

const folder = 'api/v1/';

const once = (write: () => string): (() => string) => {
  let written: string | undefined;
  return () => (written ??= write());
};

type Written = Pick<ApiFile, 'of' | 'text'> & Partial<Pick<ApiFile, 'rows' | 'isOpen'>>;

const mediaTypes: Readonly<Record<string, ApiMediaType>> = { csv: 'text/csv', json: 'application/json' };

const file = (name: string, { of, text, rows, isOpen = true }: Written): ApiFile => ({
  of,
  path: `${folder}${name}`,
  mediaType:
    of.kind === 'schema'
      ? 'application/schema+json'
      : (mediaTypes[name.split('.').at(-1) ?? ''] ?? 'application/json'),
  text: once(text),
  ...(rows === undefined ? {} : { rows }),
  isOpen,
});

const listFiles = (views: Views): readonly ApiFile[] =>
  listNames.flatMap((list) => {
    const of = { kind: 'list', list } as const;
    const rows = rowsOf(views, list).length;
    return [
      file(`${list}.json`, { of, rows, text: () => listJson(views, list) }),
      file(`${list}.csv`, { of, rows, text: () => listCsv(views, list) }),
    ];
  });

const statisticTexts = (views: Views): readonly ApiFile[] => {
  const { statistics } = views[0].site.archive;
  return statisticFiles(views).flatMap(({ id, csv, json, datapackage }) => {
    const statistic = statistics.get(id);
    const isOpen = statistic !== undefined && isOpenLicence(statistic.licence);
    const rows = statistic?.observations.length ?? 0;
    const of = { kind: 'statistic', id } as const;
    return [
      file(`statistics/${id}.csv`, { of, rows, isOpen, text: csv }),
      file(`statistics/${id}.json`, { of, rows, isOpen, text: json }),
      file(`statistics/${id}.datapackage.json`, { of, isOpen, text: datapackage }),
    ];
  });
};

const filesFrom = (views: Views): readonly ApiFile[] => {
  const [first] = views;
  const { site } = first;
  return [
    file('index.json', { of: { kind: 'index' }, text: () => indexJson(views) }),
    file('openapi.json', { of: { kind: 'openapi' }, text: () => openapiJson(views) }),
    ...listFiles(views),
    ...apiRecords(views).map((record) =>
      file(`${markdownTypes[record.type].folder}/${record.id}.json`, {
        of: { kind: 'record', id: record.id },
        text: () => recordJson(views, record),
      }),
    ),
    ...statisticTexts(views),
    ...site.editions.flatMap(({ result }) => {
      const of = { kind: 'edition', id: result.id } as const;
      return [
        file(`scorecards/${result.id}.json`, { of, text: () => editionJson(result) }),
        file(`scorecards/${result.id}.csv`, { of, text: () => scorecardCsv(first, result) }),
      ];
    }),
    file('changes.json', { of: { kind: 'changes' }, text: () => changesJson(views) }),
    file('changes.csv', { of: { kind: 'changes' }, text: () => changesCsv(views) }),
    file('dictionary.json', {
      of: { kind: 'dictionary' },
      rows: wholeDictionary(views).length,
      text: () => dictionaryJson(views),
    }),
    file('dictionary.csv', {
      of: { kind: 'dictionary' },
      rows: wholeDictionary(views).length,
      text: () => dictionaryCsv(views),
    }),
    ...publishedSchemas.map((name) =>
      file(`schemas/${name}.json`, { of: { kind: 'schema' }, text: () => jsonSchemaText(site, name) }),
    ),
  ];
};

const known = new WeakMap<Site, readonly ApiFile[]>();

/** Every text file of the API that the portal writes from its records, worked out once. */
export const apiFiles = (views: Views): readonly ApiFile[] => {
  const [{ site }] = views;
  const files = known.get(site) ?? filesFrom(views);
  known.set(site, files);
  return files;
};

/** How many bytes a text has as UTF-8. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
