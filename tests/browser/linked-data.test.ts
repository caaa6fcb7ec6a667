import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { elementsIn } from './document.ts';
import { notFoundPages, pages, publishedAt } from './pages.ts';
import type { Page } from './pages.ts';
import { base, fileAt } from './site.ts';

// Every statement in schema.org's words that a page makes is sound JSON-LD, and of the type that its page asks for.

const schema = 'https://schema.org/';

/** The vocabulary as a context of its own, so that nothing is fetched. */
const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`A statement asks for ${url}.`);
  return { documentUrl: url, document: { '@context': { '@vocab': schema } } };
};

interface Said {
  page: Page;
  texts: string[];
  /** The folder of its citation files; empty where it has none. */
  folder: string;
}

const said: Said[] = pages.map((page) => {
  const elements = elementsIn(page.file);
  const bib = elements.find(({ attributes }) => attributes.type === 'application/x-bibtex');
  return {
    page,
    texts: elements.flatMap(({ tag, attributes, text }) =>
      tag === 'script' && attributes.type === 'application/ld+json' ? [text] : [],
    ),
    folder: (bib?.attributes.href ?? '').slice(base.length).split('/')[3] ?? '',
  };
});

const typeOf = (text: string): string => JSON.parse(text)['@type'];

const faultsIn = (check: (each: Said) => readonly string[]): string[] =>
  said.flatMap((each) => check(each).map((fault) => `${each.page.path}: ${fault}`)).slice(0, 10);

test(
  'each is a whole document of schema.org that expands to one thing of its type',
  { timeout: 240_000 },
  async () => {
    const known = new Map<string, string>();
    const faults: string[] = [];
    for (const { page, texts } of said)
      for (const text of texts) {
        const seen = known.get(text);
        if (seen !== undefined) continue;
        known.set(text, page.path);
        const [thing, ...others] = await jsonld.expand(JSON.parse(text), { documentLoader });
        const types = (thing as { '@type'?: string[] } | undefined)?.['@type'];
        if (others.length > 0 || types?.join() !== `${schema}${typeOf(text)}`)
          faults.push(`${page.path}: ${types?.join()} and ${others.length} more`);
      }
    expect(known.size).toBeGreaterThan(100);
    expect(faults.slice(0, 10)).toEqual([]);
  },
);

test('a record is what its type is called there', () => {
  const types: Record<string, string[]> = {
    laws: ['Legislation'],
    audits: ['Report'],
    statistics: ['Dataset'],
    institutions: ['Organization'],
    commitments: ['WebPage'],
    comparisons: ['WebPage'],
    scorecards: ['Dataset', 'WebPage'],
  };
  const withRecord = said.filter(({ folder }) => folder !== '');
  expect(new Set(withRecord.map(({ folder }) => folder))).toEqual(new Set(Object.keys(types)));
  expect(
    faultsIn(({ folder, texts: [first = '{}'] }) =>
      folder === '' || types[folder]?.includes(typeOf(first)) ? [] : [`a ${typeOf(first)} in ${folder}`],
    ),
  ).toEqual([]);
});

test('every page states the way down to it, and the home page the portal', () => {
  expect(
    faultsIn(({ page, texts }) => {
      const types = texts.map(typeOf);
      const wanted = page.kind === 'home' ? ['WebSite', 'Organization'] : ['BreadcrumbList'];
      return wanted.filter((type) => !types.includes(type)).map((type) => `says no ${type}`);
    }),
  ).toEqual([]);
  expect(notFoundPages.length).toBeGreaterThan(0);
});

/** Every address of the portal itself in a statement. */
const ownAddresses = (text: string): string[] =>
  [...text.matchAll(/"(https?:\/\/[^"{}]*)"/g)].flatMap(([, address = '']) =>
    address.startsWith(publishedAt) ? [address] : [],
  );

test('every address of the portal in a statement is that of a page or a file', () => {
  expect(
    faultsIn(({ texts }) =>
      texts.flatMap((text) =>
        ownAddresses(text)
          .filter((address) => !fileAt(new URL(address).pathname))
          .map((address) => `leads to ${address}`),
      ),
    ),
  ).toEqual([]);
});

test('a dataset leads to its files, and says what Google asks of one', () => {
  const datasets = said.flatMap(({ texts }) =>
    texts.map((text) => JSON.parse(text)).filter((each) => each['@type'] === 'Dataset'),
  );
  expect(datasets.length).toBeGreaterThan(5);
  expect(
    datasets
      .filter(
        ({ name, description, distribution }) =>
          !name || !description || distribution?.length !== 2 || !distribution[0].contentUrl,
      )
      .map(({ url }) => url),
  ).toEqual([]);
});
