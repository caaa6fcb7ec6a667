import { readFileSync, statSync } from 'node:fs';
import { elementsIn } from './document.ts';
import { base, fileAt, files, filesEnding, onDisk } from './site.ts';

/** A page of the portal. */
export interface Page {
  /** Its address as the sitemap names it; of a 404 page, nothing. */
  address?: string;
  /** With the base path, like `/repo/es/normas/`. */
  path: string;
  file: string;
  language: string;
  /** The shape of the path: sections by name and what is inside them as `*`, like `normas/*`, or `cumplimiento/*` with `regiones` below; `home`, `404`. */
  kind: string;
}

const sitemaps = [...files].filter((file) => /^sitemap[^/]*\.xml$/.test(file));

const addresses = sitemaps
  .flatMap((file) => [...readFileSync(onDisk(file), 'utf8').matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)])
  .map(([, address = '']) => address.replaceAll('&amp;', '&'))
  .filter((address) => !address.endsWith('.xml'));

if (addresses.length === 0) throw new Error('The portal has no sitemap*.xml with pages in it.');

/** Where the portal says that it lives, like `https://example.org`. */
export const publishedAt = new URL(addresses[0] ?? '').origin;

/** What stands below the language in an address. */
const segmentsOf = (address: string) =>
  new URL(address).pathname
    .slice(base.length + 1)
    .split('/')
    .filter(Boolean);

/** Addresses that have others below them, as `es/cumplimiento/2025`. */
const parents = new Set(addresses.map((address) => segmentsOf(address).slice(0, -1).join('/')));

/** Sections with editions in them: the only ones that go four levels deep, further pages of a list aside. */
const withEditions = new Set(
  addresses
    .map(segmentsOf)
    .filter((segments) => segments.length > 4 && segments.at(-2) !== 'page')
    .map((segments) => segments.slice(0, 2).join('/')),
);

/** The shape of a page of an edition, or of one beside the editions. */
function kindInEdition(language: string, [section = '', id = '', ...below]: string[]): string {
  if (!parents.has(`${language}/${section}/${id}`)) return `${section}/${id}`;
  return [section, '*', ...below.map((segment, index) => (index === 1 ? '*' : segment))].join('/');
}

function kindOf(language: string, segments: string[]): string {
  if (segments.length === 0) return 'home';
  if (segments.length > 1 && withEditions.has(`${language}/${segments[0]}`))
    return kindInEdition(language, segments);
  // A list narrowed to one value of a facet, or a further page of it.
  if (segments.length === 3) return `${segments[0]}/*/*`;
  return segments
    .map((segment, index) => (index % 2 === 1 || /^\d+$/.test(segment) ? '*' : segment))
    .join('/');
}

function pageAt(address: string): Page {
  const path = new URL(address).pathname;
  const file = fileAt(path);
  if (!file) throw new Error(`The sitemap names ${address}, and no file answers there.`);
  const [language = '', ...segments] = segmentsOf(address);
  return { address, path, file, language, kind: kindOf(language, segments) };
}

/** Every page that the sitemap names. */
export const pages: readonly Page[] = addresses.map(pageAt);

/** The pages for an address that leads nowhere: the one at the root, and one of each language where there is one. */
export const notFoundPages: readonly Page[] = filesEnding('.html')
  .filter((file) => /^([^/]+\/)?404(\/index)?\.html$/.test(file))
  .map((file) => {
    const language = elementsIn(file).find(({ tag }) => tag === 'html')?.attributes.lang ?? '';
    return { path: `${base}/${file.replace(/(?<=\/)index\.html$/, '')}`, file, language, kind: '404' };
  });

const size = (page: Page) => statSync(onDisk(page.file)).size;

/** Of all pages that are alike by that key, the longest: it has most that can go wrong. */
const longestBy = (key: (page: Page) => string) =>
  [...Map.groupBy(pages, (page) => `${page.language} ${key(page)}`).values()]
    .map((alike) => alike.reduce((longest, page) => (size(page) > size(longest) ? page : longest)))
    .concat(notFoundPages);

/** One page of every kind and language. */
export const samplePages: readonly Page[] = longestBy(({ kind }) => kind);

/** One page of every depth and language (a home, a list, a record, a 404), for what does not differ by section. */
export const fewPages: readonly Page[] = longestBy(({ kind }) =>
  kind === 'home' ? kind : `${kind.split('/').length}`,
);

/** The pages right below a section: a law, a region, a pillar, an edition. */
export const recordPages: readonly Page[] = pages.filter(({ kind }) => kind.split('/').length === 2);
