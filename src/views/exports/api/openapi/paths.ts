import { listNames } from '#model/api/lists/lists.ts';
import { apiRecordTypes } from '#model/api/record.ts';
import { listSchemaName, recordSchemaName } from '#model/api/schemas.ts';
import { markdownTypes } from '#model/record-types.ts';

import { en } from '#i18n/en.ts';
import { citationFormats } from '#views/exports/citations/files.ts';

/** A path of the API: what answers there, and which schema its JSON has. */
export interface ApiPath {
  /** Below `/api/v1/`, with parameters in braces. */
  readonly path: string;
  readonly mediaType: string;
  /** Name of a schema of the description; absent for what is no JSON of its own. */
  readonly schema?: string;
  readonly summary: string;
  /** Made for the portal's own pages: it may change with them. */
  readonly isInternal?: true;
}

const csv = 'text/csv';
const json = 'application/json';
const svg = 'image/svg+xml';

const listPaths: readonly ApiPath[] = listNames.flatMap((name) => {
  const { lists, about } = en.openData;
  return [
    {
      path: `${name}.json`,
      mediaType: json,
      schema: listSchemaName(name),
      summary: `${lists[name]}: ${about[name]}`,
    },
    { path: `${name}.csv`, mediaType: csv, summary: `The same as CSV: ${lists[name]}.` },
  ];
});

const recordPaths: readonly ApiPath[] = [...apiRecordTypes, 'statistic' as const].map((type) => ({
  path: `${markdownTypes[type].folder}/{id}.json`,
  mediaType: json,
  schema: recordSchemaName(type),
  summary: `One ${type}: what was written, and what follows from it.`,
}));

const statisticPaths: readonly ApiPath[] = [
  { path: 'statistics/{id}.csv', mediaType: csv, summary: 'The observations of a statistic, one a row.' },
  {
    path: 'statistics/{id}.datapackage.json',
    mediaType: json,
    schema: 'DataPackage',
    summary: 'The CSV of a statistic as a Data Package (version 2).',
  },
  {
    path: 'statistics/{id}.{language}.svg',
    mediaType: svg,
    summary: 'The chart of a statistic as a picture.',
  },
  {
    path: 'statistics/{id}.{map}.{language}.svg',
    mediaType: svg,
    summary: 'Its map as a picture, of its values or of its rates, where it has one.',
  },
];

/** Every path of the API but those of citations, in the order in which they are described. */
const ownPaths: readonly ApiPath[] = [
  { path: 'index.json', mediaType: json, schema: 'Index', summary: 'What there is, and where.' },
  { path: 'openapi.json', mediaType: json, schema: 'JsonObject', summary: 'This description.' },
  {
    path: 'veedor.zip',
    mediaType: 'application/zip',
    summary: 'Everything that may be passed on whole, in one file.',
  },
  ...listPaths,
  {
    path: 'changes.json',
    mediaType: json,
    schema: 'Changes',
    summary: 'What changed in the records and in closed editions, the newest first.',
  },
  { path: 'changes.csv', mediaType: csv, summary: 'The same as CSV.' },
  ...recordPaths,
  ...statisticPaths,
  {
    path: 'scorecards/{edition}.json',
    mediaType: json,
    schema: 'Edition',
    summary:
      'Everything an edition says. Of a closed one not a byte changes, so that its texts stay as its lock has them: by language, or plain where all languages share them.',
  },
  {
    path: 'scorecards/{edition}.csv',
    mediaType: csv,
    summary: 'The same as CSV: docs/scorecards.md explains its rows.',
  },
  {
    path: 'dictionary.json',
    mediaType: json,
    schema: 'Dictionary',
    summary: 'Every column and every code, with its words.',
  },
  { path: 'dictionary.csv', mediaType: csv, summary: 'The same as CSV.' },
  {
    path: 'schemas/{type}.json',
    mediaType: 'application/schema+json',
    schema: 'JsonObject',
    summary: 'The JSON Schema of what people write in a record.',
  },
  {
    path: 'search/{language}.json',
    mediaType: json,
    schema: 'SearchIndex',
    summary: 'What the pages of a language search.',
    isInternal: true,
  },
  {
    path: 'charts/{language}.json',
    mediaType: json,
    schema: 'JsonObject',
    summary: 'The words of charts in a language.',
    isInternal: true,
  },
];

/** What is cited: records, editions, and what an edition says of a commitment, a place, an institution or a pillar. */
const citedPaths: readonly string[] = [
  ...['laws', 'commitments', 'audits', 'statistics', 'comparisons', 'institutions'].map(
    (each) => `${each}/{id}`,
  ),
  'scorecards/{edition}',
  'scorecards/{edition}/{kind}/{code}',
];

const citationPaths: readonly ApiPath[] = citedPaths.flatMap((path) =>
  citationFormats.map(({ ending, type, name }) => ({
    path: `${path}.${ending}`,
    mediaType: type,
    summary: `How to cite it, as ${name}.`,
  })),
);

export const apiPaths: readonly ApiPath[] = [...ownPaths, ...citationPaths];
