import type { StatisticEntry } from '#model/archive.ts';
import type { ListName } from '#model/api/lists/lists.ts';
import type { ByLanguage } from '#model/api/parts.ts';

import { fill } from '#i18n/words.ts';
import type { EditionScores } from '#domain/scores/editions.ts';
import { type ApiFile, type ApiFileKind, apiFiles, bytesOf } from '#views/exports/api/files.ts';
import { localIn, pagesOf, recordHeadOf, saidIn, wholeAddress } from '#views/exports/api/given.ts';
import { spanOf } from '#views/exports/statistics/statistic-list.ts';
import { generatedAt, versionsOf } from '#views/history/version.ts';
import { sectionHref } from '#views/links.ts';
import { plain, sayLocal } from '#views/said.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import type { Views } from '#views/site.ts';
import { statisticFile } from '#views/statistics/file.ts';

import { dateValue, momentValue } from './context.ts';

/** Media types are named by their page at IANA. */
const mediaTypeAddress = (mediaType: string): string =>
  `https://www.iana.org/assignments/media-types/${mediaType}`;

/** What is known of a licence: its address, or the words of the record; never both as one. */
interface Terms {
  readonly license?: string;
  readonly rights?: { readonly '@type': 'dct:RightsStatement'; readonly label: ByLanguage };
}

const distributionOf = (views: Views, file: ApiFile, terms: Terms) => {
  const { site } = views[0];
  const href = wholeAddress(site, `${site.addresses.base}${file.path}`);
  return {
    '@id': `${href}#distribution`,
    '@type': 'dcat:Distribution',
    identifier: file.path,
    downloadURL: href,
    accessURL: href,
    mediaType: mediaTypeAddress(file.mediaType),
    byteSize: String(bytesOf(file.text())),
    ...terms,
  };
};

const isOf = (file: ApiFile, of: ApiFileKind): boolean => {
  const key = (each: ApiFileKind): string => JSON.stringify(each);
  return key(file.of) === key(of) && !file.path.endsWith('.datapackage.json');
};

const distributions = (views: Views, of: ApiFileKind, terms: Terms) =>
  apiFiles(views)
    .filter((file) => isOf(file, of))
    .map((file) => distributionOf(views, file, terms));

const datasetId = (views: Views, name: string): string => {
  const { site } = views[0];
  return wholeAddress(site, `${site.addresses.base}catalog.jsonld#${name}`);
};

/** The licence of what the portal itself writes. */
const ownTerms = (views: Views): Terms => ({ license: views[0].site.archive.portal.licence.url });

/** The country of the portal, or another area, as a place. */
export const placeOf = (views: Views, code: string) => {
  const found = views[0].site.archive.jurisdictions.get(code);
  return {
    '@type': 'dct:Location',
    identifier: code,
    ...(found ? { label: localIn(views, found.name) } : {}),
  };
};

/** A list of the portal as a Dataset. */
export const listDataset = (views: Views, list: ListName) => {
  const [first] = views;
  const { site } = first;
  const { portal } = site.archive;
  return {
    '@id': datasetId(views, list),
    '@type': 'dcat:Dataset',
    identifier: list,
    title: saidIn(views, ({ words }) => words.openData.lists[list]),
    description: saidIn(views, ({ words }) => words.openData.about[list]),
    publisher: { '@id': datasetId(views, 'publisher') },
    issued: dateValue(portal.compiledOn),
    modified: momentValue(generatedAt(site)),
    language: portal.languages,
    spatial: placeOf(views, portal.country),
    landingPage: Object.values(pagesOf(views, (view) => sectionHref(view, 'data'))),
    ...ownTerms(views),
    distribution: distributions(views, { kind: 'list', list }, ownTerms(views)),
  };
};

const statisticTerms = (views: Views, { licence }: ReturnType<typeof statisticFile>): Terms => ({
  ...(licence.url === undefined ? {} : { license: licence.url }),
  rights: { '@type': 'dct:RightsStatement', label: localIn(views, licence.name) },
});

/** A statistic as a Dataset: published here, made by the institution whose register it is. */
export const statisticDataset = (views: Views, statistic: StatisticEntry) => {
  const { site } = views[0];
  const file = statisticFile(views, statistic);
  const span = spanOf(statistic);
  const terms = statisticTerms(views, file);
  const versions = versionsOf(site, statistic);
  const [last] = versions ?? [];
  const added = versions?.at(-1);
  return {
    '@id': datasetId(views, `statistics/${statistic.id}`),
    '@type': 'dcat:Dataset',
    identifier: statistic.id,
    title: localIn(views, file.title),
    description: localIn(views, file.gist),
    publisher: { '@id': datasetId(views, 'publisher') },
    creator: { '@type': 'foaf:Agent', name: localIn(views, file.publisher.name) },
    ...(added ? { issued: dateValue(added.on) } : {}),
    modified: last ? momentValue(last.at) : dateValue(statistic.checkedOn),
    language: site.archive.portal.languages,
    ...(span
      ? {
          temporal: {
            '@type': 'dct:PeriodOfTime',
            startDate: dateValue(span.from),
            endDate: dateValue(span.to),
          },
        }
      : {}),
    spatial: placeOf(views, file.whole ?? file.areas[0]?.code ?? site.archive.portal.country),
    landingPage: Object.values(recordHeadOf(views, statistic).pages),
    ...terms,
    distribution: distributions(views, { kind: 'statistic', id: statistic.id }, terms),
  };
};

/** An edition as a Dataset. */
export const editionDataset = (views: Views, { edition, result }: EditionScores) => {
  const { site } = views[0];
  return {
    '@id': datasetId(views, `scorecards/${result.id}`),
    '@type': 'dcat:Dataset',
    identifier: result.id,
    title: saidIn(views, (view) =>
      fill(view.words.openData.edition, { title: plain(sayLocal(view, result.title)) }),
    ),
    description: saidIn(views, ({ words }) => words.openData.page.editionsNote),
    publisher: { '@id': datasetId(views, 'publisher') },
    ...(edition.lock ? { issued: dateValue(edition.lock.closedOn) } : {}),
    modified: edition.lock ? dateValue(edition.lock.closedOn) : momentValue(generatedAt(site)),
    temporal: { '@type': 'dct:PeriodOfTime', endDate: dateValue(result.asOf) },
    spatial: placeOf(views, site.archive.portal.country),
    landingPage: Object.values(
      pagesOf(views, (view) => scoreHref(view, { kind: 'edition', edition: result.id })),
    ),
    version: result.method.id,
    ...ownTerms(views),
    distribution: distributions(views, { kind: 'edition', id: result.id }, ownTerms(views)),
  };
};
