import type { Site } from '#views/site.ts';

/** The files of a statistic, by their ending. */
export type StatisticFileKind = 'csv' | 'json' | 'datapackage.json';

/** Address of a file of a statistic: a link from any page of the portal. */
export const statisticFileHref = (
  { addresses }: Pick<Site, 'addresses'>,
  id: string,
  kind: StatisticFileKind,
): string => `${addresses.base}api/v1/statistics/${id}.${kind}`;

/** Address of the picture of a statistic’s usual chart in a language. */
export const statisticPictureHref = (
  { addresses }: Pick<Site, 'addresses'>,
  id: string,
  language: string,
): string => `${addresses.base}api/v1/statistics/${id}.${language}.svg`;

/** Address of the picture of a statistic’s map in a language: of its counts, or of its rates. */
export const statisticMapHref = (
  { addresses }: Pick<Site, 'addresses'>,
  id: string,
  map: 'map' | 'rate-map',
  language: string,
): string => `${addresses.base}api/v1/statistics/${id}.${map}.${language}.svg`;

/** Addresses of the files that are of all statistics. */
export const statisticsHrefs = ({
  addresses: { base },
}: Pick<Site, 'addresses'>): Readonly<
  Record<'csv' | 'json' | 'datapackage' | 'dictionaryCsv' | 'dictionaryJson', string>
> => ({
  csv: `${base}api/v1/statistics.csv`,
  json: `${base}api/v1/statistics.json`,
  datapackage: `${base}datapackage.json`,
  dictionaryCsv: `${base}api/v1/dictionary.csv`,
  dictionaryJson: `${base}api/v1/dictionary.json`,
});
