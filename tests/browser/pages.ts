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
  /** The shape of the path: sections by name and what is inside them as `*`, like `normas/*`; `home`, `404`. */
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

function kindOf(segments: string[]): string {
  if (segments.length === 0) return 'home';
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
  const [language = '', ...segments] = path
    .slice(base.length + 1)
    .split('/')
    .filter(Boolean);
  return { address, path, file, language, kind: kindOf(segments) };
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

/** The pages of single things: a law, a region, a pillar. */
export const recordPages: readonly Page[] = pages.filter(({ kind }) => /^[^/*]+\/\*$/.test(kind));
