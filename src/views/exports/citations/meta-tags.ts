import type { PageHead } from '#views/head.ts';
import type { Site } from '#views/site.ts';

import { type Cited, wholeAddress } from './cited.ts';
import { type CitationItem, type CitedType, dateOf } from './item.ts';

type Meta = NonNullable<PageHead['meta']>;

/**
 * What Zotero calls each kind of thing. Its translator for embedded metadata believes `z:itemType` before all else; without it, a page
 * whose `og:type` is `website` is a web page and one with a `citation_title` an article of a journal.
 */
const zoteroTypes: Readonly<Record<CitedType, string>> = {
  legislation: 'statute',
  bill: 'bill',
  report: 'report',
  dataset: 'dataset',
  webpage: 'webpage',
};

const pairs = (name: string, contents: readonly (string | undefined)[]): Meta =>
  contents.flatMap((content) => (content === undefined ? [] : [{ name, content }]));

/**
 * An organisation as `citation_author` has it: with a comma at its end, after which no first name comes. Without it, Zotero and others
 * take the last word of the name for a surname.
 */
const asAuthor = ({ literal }: { readonly literal: string }): string => `${literal},`;

/** What is common to all kinds, in the words of Highwire Press. */
const highwire = (item: CitationItem, url: string | undefined): Meta => [
  ...pairs('citation_title', [item.title]),
  ...pairs('citation_author', (item.author ?? []).map(asAuthor)),
  ...pairs('citation_publication_date', [item.issued && dateOf(item.issued).replaceAll('-', '/')]),
  ...(item.type === 'report'
    ? pairs(
        'citation_technical_report_institution',
        (item.author ?? []).slice(0, 1).map(({ literal }) => literal),
      )
    : []),
  ...pairs('citation_publisher', [item.publisher]),
  ...pairs('citation_language', [item.language]),
  ...pairs('citation_public_url', [url]),
];

/** The same in Dublin Core, with the number of a norm in the words of PRISM, since Dublin Core has none for it. */
const dublinCore = (item: CitationItem, url: string | undefined): Meta => [
  ...pairs('DC.type', [zoteroTypes[item.type]]),
  ...pairs('DC.title', [item.title]),
  ...pairs(
    'DC.creator',
    (item.author ?? []).map(({ literal }) => literal),
  ),
  ...pairs('DC.date', [item.issued && dateOf(item.issued)]),
  ...pairs('DC.publisher', [item.publisher]),
  ...pairs('DC.coverage', [item.jurisdiction]),
  ...pairs('DC.language', [item.language]),
  ...pairs('DC.identifier', [url]),
  ...pairs('prism.number', [item.number]),
];

/**
 * The tags by which a citation manager saves a page as what it tells of: the same as the citation's files, with the address in the
 * language of the page.
 */
export const metaTags = (site: Site, { item, hrefIn }: Cited, language: string): Meta => {
  const url = wholeAddress(site, hrefIn(language));
  return [...pairs('z:itemType', [zoteroTypes[item.type]]), ...highwire(item, url), ...dublinCore(item, url)];
};
