import type { StatisticEntry } from '#model/archive.ts';
import type { LocalText } from '#model/parts/text.ts';

import { fill } from '#i18n/words.ts';
import { dateWords } from '#views/format/date.ts';
import type { View, Views } from '#views/site.ts';
import type { StatisticFile } from '#views/statistics/data.ts';
import { statisticFile } from '#views/statistics/file.ts';

import { type License, licensesOf } from './licence.ts';
import { inView, spoken, type Translated, viewsWith } from './spoken.ts';
import { type TableSchema, tableSchemaOf } from './table-schema.ts';

interface Texts {
  readonly title: string;
  readonly description: string;
}

interface Coded {
  readonly code: string;
  readonly label: string;
}

/** Where the data were seen; `veedor:key` is what the column `source` says. */
interface ResourceSource {
  readonly title: string;
  readonly path: string;
  readonly 'veedor:key': string;
  readonly 'veedor:publisher': string;
  readonly 'veedor:archivedUrl'?: string;
  readonly 'veedor:publishedOn'?: string;
  readonly 'veedor:accessedOn'?: string;
}

/** A statistic as a Data Resource (https://datapackage.org/standard/data-resource/, version 2). */
export interface StatisticResource extends Texts, Translated<Texts> {
  readonly $schema: string;
  readonly name: string;
  readonly type: 'table';
  readonly path: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly homepage?: string;
  readonly licenses?: readonly License[];
  readonly sources: readonly ResourceSource[];
  readonly schema: TableSchema;
  readonly 'veedor:publisher': string;
  readonly 'veedor:register': Coded;
  readonly 'veedor:unit': Coded;
  readonly 'veedor:areaKind': Coded;
  readonly 'veedor:frequency': string;
  readonly 'veedor:cumulative'?: boolean;
  /** The statistic that gives the inhabitants for a rate. */
  readonly 'veedor:population'?: string;
  readonly 'veedor:retrievedOn': string;
}

/** The profile that says which version of the standard a resource follows, also for readers that take it alone. */
const profile = 'https://datapackage.org/profiles/2.0/dataresource.json';

const listOf = (heading: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`${heading}:`, items.map((item) => `- ${item}`).join('\n')];

/** What has to be known before the figures are used, in plain paragraphs of Markdown; the first one is the summary. */
const textsOf = (view: View, file: StatisticFile): Texts => {
  const words = view.words.statisticFiles;
  const breaks = file.breaks.map(({ on, until, why }) => {
    const gaps = { date: dateWords(view, on), why: inView(view, why) };
    return until === undefined
      ? fill(words.break, gaps)
      : fill(words.breakSpan, { from: gaps.date, to: dateWords(view, until), why: gaps.why });
  });
  return {
    title: inView(view, file.title),
    description: [
      inView(view, file.gist),
      inView(view, file.definition),
      ...listOf(
        words.caveats,
        file.caveats.map(({ text }) => inView(view, text)),
      ),
      ...listOf(words.breaks, breaks),
      fill(words.licence, { licence: inView(view, file.licence.name) }),
      fill(words.retrieved, { date: dateWords(view, file.retrievedOn) }),
    ].join('\n\n'),
  };
};

/** Every text of the record that its description is made of. */
const ownTexts = ({
  title,
  gist,
  definition,
  caveats,
  breaks,
  licence,
}: StatisticFile): readonly LocalText[] => [
  ...[title, gist, definition, licence.name],
  ...caveats.map(({ text }) => text),
  ...breaks.map(({ why }) => why),
];

/** The entries of an object that are there. */
const given = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

const sourcesOf = ({ sources }: StatisticFile): readonly ResourceSource[] =>
  sources.map(({ key, title, publisher, url, archivedUrl, publishedOn, accessedOn }) => ({
    title,
    path: url,
    'veedor:key': key,
    'veedor:publisher': publisher,
    ...given({
      'veedor:archivedUrl': archivedUrl,
      'veedor:publishedOn': publishedOn,
      'veedor:accessedOn': accessedOn,
    }),
  }));

/** How a resource stands in its package. */
interface Standing {
  /** The way from the package to the CSV: empty, or with a slash at its end. */
  readonly folder: string;
  /** The languages in which the columns are told that every statistic has; the dictionary has them in all. */
  readonly fixed: Views;
}

/** A statistic as a resource of a package. */
export const resourceOf = (
  views: Views,
  statistic: StatisticEntry,
  { folder, fixed }: Standing,
): StatisticResource => {
  const [first] = views;
  const file = statisticFile(views, statistic);
  const coded = ({ code, label }: StatisticFile['register']): Coded => ({
    code,
    label: inView(first, label),
  });
  const licenses = licensesOf(first, file.licence);
  return {
    $schema: profile,
    name: file.id,
    type: 'table',
    path: `${folder}${file.id}.csv`,
    ...spoken(viewsWith(views, ownTexts(file)), (view) => textsOf(view, file)),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    // The standard wants whole addresses, which there are none of while it is not known where the portal is published.
    ...given({ homepage: first.site.origin === undefined ? undefined : file.pages[first.language] }),
    ...(licenses.length === 0 ? {} : { licenses }),
    sources: sourcesOf(file),
    schema: tableSchemaOf(views, fixed, statistic, file),
    'veedor:publisher': inView(first, file.publisher.name),
    'veedor:register': coded(file.register),
    'veedor:unit': coded(file.unit),
    'veedor:areaKind': coded(file.areaKind),
    'veedor:frequency': file.frequency,
    ...given({ 'veedor:cumulative': file.cumulative, 'veedor:population': file.population?.statistic }),
    'veedor:retrievedOn': file.retrievedOn,
  };
};
