import type { StatisticEntry } from '#model/archive.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import type { LocalText } from '#model/parts/text.ts';

import { type CsvValue, toCsv } from '#views/exports/csv.ts';
import { jsonText } from '#views/exports/json-text.ts';
import { plain, sayLocal } from '#views/said.ts';
import type { Views } from '#views/site.ts';
import { statisticFile } from '#views/statistics/file.ts';

import { statisticFileHref } from './addresses.ts';

/** A statistic in the list of all; texts in every language. What is absent is null. */
interface Listed {
  readonly id: string;
  /** Its page in the first language; `pages` has all. */
  readonly url: string;
  readonly title: LocalText;
  readonly publisher: string;
  readonly register: string;
  readonly measure: LocalText;
  readonly unit: string;
  readonly frequency: string;
  readonly firstPeriod: string | null;
  readonly lastPeriod: string | null;
  readonly rows: number;
  readonly licence: LocalText;
  readonly licenceUrl: string | null;
  readonly retrievedOn: string;
  readonly publisherLabel: LocalText;
  readonly registerLabel: LocalText;
  readonly unitLabel: LocalText;
  readonly csv: string;
  readonly json: string;
  readonly datapackage: string;
  readonly pages: Readonly<Record<string, string>>;
}

/** The columns of the CSV; the keys of the JSON are the same. */
export const listedColumns: readonly Exclude<keyof Listed, 'pages'>[] = [
  ...(['id', 'url', 'title', 'publisher', 'register', 'measure', 'unit', 'frequency'] as const),
  ...(['firstPeriod', 'lastPeriod', 'rows', 'licence', 'licenceUrl', 'retrievedOn'] as const),
  ...(['publisherLabel', 'registerLabel', 'unitLabel', 'csv', 'json', 'datapackage'] as const),
];

/** The earliest start and the latest end of the rows; nothing where there are none. */
const spanOf = ({ observations }: StatisticEntry): { from: string; to: string } | undefined => {
  const [first] = observations;
  if (!first) return undefined;
  let { periodStart: from, periodEnd: to } = first;
  for (const { periodStart, periodEnd } of observations) {
    if (firstDay(periodStart) < firstDay(from)) from = periodStart;
    if (lastDay(periodEnd) > lastDay(to)) to = periodEnd;
  }
  return { from, to };
};

const listed = (views: Views, statistic: StatisticEntry): Listed => {
  const [{ site, language }] = views;
  const file = statisticFile(views, statistic);
  const span = spanOf(statistic);
  const href = (kind: Parameters<typeof statisticFileHref>[2]): string =>
    `${site.origin ?? ''}${statisticFileHref(site, file.id, kind)}`;
  return {
    id: file.id,
    url: file.pages[language] as string,
    title: file.title,
    publisher: file.publisher.id,
    register: file.register.code,
    measure: file.measure,
    unit: file.unit.code,
    frequency: file.frequency,
    firstPeriod: span?.from ?? null,
    lastPeriod: span?.to ?? null,
    rows: file.observations.length,
    licence: file.licence.name,
    licenceUrl: file.licence.url ?? null,
    retrievedOn: file.retrievedOn,
    publisherLabel: file.publisher.name,
    registerLabel: file.register.label,
    unitLabel: file.unit.label,
    csv: href('csv'),
    json: href('json'),
    datapackage: href('datapackage.json'),
    pages: file.pages,
  };
};

/** Every statistic of the portal as `/api/v1/statistics.json`; `generatedAt` is the day the portal speaks from. */
export const statisticsJson = (views: Views): string => {
  const { archive, day } = views[0].site;
  const statistics = archive.statistics.all.map((statistic) => listed(views, statistic));
  const head = {
    schemaVersion: 1,
    generatedAt: day,
    languages: archive.portal.languages,
    total: statistics.length,
  };
  return `${jsonText({ ...head, statistics })}\n`;
};

/** The same as `/api/v1/statistics.csv`, in the first language of the portal: a file has one. */
export const statisticsCsv = (views: Views): string => {
  const [first] = views;
  return toCsv(
    listedColumns,
    first.site.archive.statistics.all.map((statistic) => {
      const row = listed(views, statistic);
      return listedColumns.map((column): CsvValue => {
        const value = row[column];
        return typeof value === 'object' && value !== null ? plain(sayLocal(first, value)) : value;
      });
    }),
  );
};
