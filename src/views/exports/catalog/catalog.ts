import { listNames } from '#model/api/lists/lists.ts';

import { apiAddress, localIn, pagesOf, saidIn, wholeAddress } from '#views/exports/api/given.ts';
import { zipPath } from '#views/exports/api/index-file.ts';
import { jsonText } from '#views/exports/json-text.ts';
import { fill } from '#i18n/words.ts';
import { dateWords } from '#views/format/date.ts';
import { generatedAt } from '#views/history/version.ts';
import { homeHref, sectionHref } from '#views/links.ts';
import { plain, sayLocal } from '#views/said.ts';
import type { Views } from '#views/site.ts';

import { catalogContext, dateValue, momentValue } from './context.ts';
import { editionDataset, listDataset, placeOf, statisticDataset } from './dataset.ts';

/** The file of everything, as a Dataset. */
const wholeDataset = (views: Views, self: string) => {
  const { site } = views[0];
  const { portal } = site.archive;
  const href = wholeAddress(site, `${site.addresses.base}${zipPath}`);
  return {
    '@id': `${self}#whole`,
    '@type': 'dcat:Dataset',
    identifier: 'whole',
    title: saidIn(views, ({ words }) => words.openData.files.zip),
    publisher: { '@id': `${self}#publisher` },
    modified: momentValue(generatedAt(site)),
    license: portal.licence.url,
    landingPage: Object.values(pagesOf(views, (view) => sectionHref(view, 'data'))),
    distribution: [
      {
        '@id': `${href}#distribution`,
        '@type': 'dcat:Distribution',
        identifier: zipPath,
        downloadURL: href,
        accessURL: href,
        mediaType: 'https://www.iana.org/assignments/media-types/application/zip',
        license: portal.licence.url,
      },
    ],
  };
};

/**
 * What the portal publishes as a DCAT 3 catalogue in JSON-LD, `/catalog.jsonld` (https://www.w3.org/TR/vocab-dcat-3/): every list,
 * statistic and edition with its files. Of a statistic the licence is named by its address where the record has one; its words are
 * its rights.
 */
export const catalogJson = (views: Views): string => {
  const [first] = views;
  const { site } = first;
  const { portal, statistics } = site.archive;
  const self = wholeAddress(site, `${site.addresses.base}catalog.jsonld`);
  return `${jsonText({
    '@context': catalogContext,
    '@id': self,
    '@type': 'dcat:Catalog',
    title: saidIn(views, (view) =>
      fill(view.words.openData.package.title, { portal: plain(sayLocal(view, portal.name)) }),
    ),
    description: saidIn(views, (view) =>
      fill(view.words.openData.package.about, { date: dateWords(view, site.day) }),
    ),
    publisher: {
      '@id': `${self}#publisher`,
      '@type': 'foaf:Agent',
      name: localIn(views, portal.publisher.name),
      ...(portal.publisher.url === undefined ? {} : { homepage: portal.publisher.url }),
    },
    homepage: Object.values(pagesOf(views, homeHref)),
    language: portal.languages,
    issued: dateValue(portal.compiledOn),
    modified: momentValue(generatedAt(site)),
    license: portal.licence.url,
    spatial: placeOf(views, portal.country),
    conformsTo: 'https://www.w3.org/TR/vocab-dcat-3/',
    service: {
      '@id': `${self}#api`,
      '@type': 'dcat:DataService',
      title: saidIn(views, ({ words }) => words.openData.files.index),
      endpointURL: apiAddress(site, 'index.json'),
      endpointDescription: apiAddress(site, 'openapi.json'),
    },
    dataset: [
      wholeDataset(views, self),
      ...listNames.map((list) => listDataset(views, list)),
      ...statistics.all.map((statistic) => statisticDataset(views, statistic)),
      ...site.editions.map((each) => editionDataset(views, each)),
    ],
  })}\n`;
};
