import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordsOf } from '#i18n/words.ts';
import type { CitationItem, CitedType } from '#views/exports/citations/item.ts';
import {
  referenceStyles,
  referenceText,
  unwrittenReference,
} from '#views/exports/citations/references/reference.ts';
import { writtenReference } from '#views/exports/citations/references/written.ts';
import type { View } from '#views/site.ts';
import { openSite } from './browser.ts';
import { elementsIn } from './document.ts';
import type { Element } from './document.ts';
import { pages, publishedAt, samplePages } from './pages.ts';
import type { Page } from './pages.ts';
import { readReferences } from './references.ts';
import { base, fileAt, filesEnding, onDisk } from './site.ts';

// What is cited on a page, in its head and in its files is one and the same.

const site = openSite();

const endings = ['bib', 'ris', 'csl.json'];
const mediaTypes = [
  'application/x-bibtex',
  'application/x-research-info-systems',
  'application/vnd.citationstyles.csl+json',
];

interface Cited {
  page: Page;
  elements: Element[];
  /** The three files, as the head names them. */
  files: string[];
  item: CitationItem;
}

const filesNamed = (elements: Element[]): string[] =>
  mediaTypes.flatMap((type) =>
    elements.flatMap(({ tag, attributes }) =>
      tag === 'link' && attributes.rel === 'alternate' && attributes.type === type
        ? [attributes.href ?? '']
        : [],
    ),
  );

const itemIn = (address: string): CitationItem => {
  const file = fileAt(address);
  if (!file) throw new Error(`There is no file at ${address}.`);
  const [item, ...others] = JSON.parse(readFileSync(onDisk(file), 'utf8')) as CitationItem[];
  expect(others).toEqual([]);
  return item as CitationItem;
};

const cited: Cited[] = pages.flatMap((page) => {
  const elements = elementsIn(page.file);
  const files = filesNamed(elements);
  return files.length === 0 ? [] : [{ page, elements, files, item: itemIn(files[2] ?? '') }];
});

const faults = (check: (each: Cited) => readonly string[]): string[] =>
  cited.flatMap((each) => check(each).map((fault) => `${each.page.path}: ${fault}`)).slice(0, 10);

/** What differs between two things that should be the same. */
const unlike = (what: string, found: unknown, wanted: unknown): string[] =>
  JSON.stringify(found) === JSON.stringify(wanted)
    ? []
    : [`${what} is ${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`];

const contentsOf = (elements: Element[], name: string): string[] =>
  elements.flatMap(({ tag, attributes }) =>
    tag === 'meta' && attributes.name === name ? [attributes.content ?? ''] : [],
  );

/** The sections whose pages are records, by the folder of their files. */
const folders = ['laws', 'commitments', 'audits', 'statistics', 'comparisons', 'institutions'];

test('every record, scorecard and why page names its three files, and every file belongs to such a page', () => {
  expect(
    faults(({ files }) =>
      unlike(
        'files',
        files.map((file) => Boolean(fileAt(file))),
        [true, true, true],
      ),
    ),
  ).toEqual([]);
  const named = new Set(cited.flatMap(({ files }) => files.map((file) => file.slice(base.length + 1))));
  const built = endings
    .flatMap((ending) => filesEnding(`.${ending}`))
    .filter((file) => file.startsWith('api/v1/'));
  expect([...named].toSorted()).toEqual(built.toSorted());
  for (const folder of folders)
    expect(built.filter((file) => file.startsWith(`api/v1/${folder}/`)).length, folder).toBeGreaterThan(0);
  expect(built.filter((file) => /^api\/v1\/scorecards\/[^/]+\.bib$/.test(file)).length).toBeGreaterThan(1);
  expect(
    built.filter((file) => /^api\/v1\/scorecards\/[^/]+\/jurisdiction\//.test(file)).length,
  ).toBeGreaterThan(3);
  expect(
    built.filter((file) => /^api\/v1\/scorecards\/[^/]+\/commitment\//.test(file)).length,
  ).toBeGreaterThan(3);
});

test('each page is of its type, for citation managers', () => {
  const zotero: Record<CitedType, string> = {
    legislation: 'statute',
    bill: 'bill',
    report: 'report',
    dataset: 'dataset',
    webpage: 'webpage',
  };
  const typeOf: Record<string, CitedType[]> = {
    laws: ['legislation', 'bill'],
    commitments: ['webpage'],
    audits: ['report'],
    statistics: ['dataset'],
    comparisons: ['webpage'],
    institutions: ['webpage'],
    scorecards: ['dataset', 'webpage'],
  };
  expect(
    faults(({ elements, files: [bib = ''], item }) => {
      const folder = bib.slice(base.length).split('/')[3] ?? '';
      return [
        ...((typeOf[folder] ?? []).includes(item.type) ? [] : [`a ${item.type} in ${folder}`]),
        ...unlike('z:itemType', contentsOf(elements, 'z:itemType'), [zotero[item.type]]),
        ...unlike('DC.type', contentsOf(elements, 'DC.type'), [zotero[item.type]]),
      ];
    }),
  ).toEqual([]);
});

test('the tags of the head say what the files say', () => {
  const date = (item: CitationItem, joint: string) =>
    item.issued
      ? [item.issued['date-parts'][0].map((part, at) => `${part}`.padStart(at ? 2 : 4, '0')).join(joint)]
      : [];
  const some = (value: string | undefined) => (value === undefined ? [] : [value]);
  expect(
    faults(({ elements, item, page }) => {
      const authors = (item.author ?? []).map(({ literal }) => literal);
      const address = contentsOf(elements, 'citation_public_url');
      const own = address.map((each) => each.replace(/#.*/, ''));
      return [
        ...unlike('citation_title', contentsOf(elements, 'citation_title'), [item.title]),
        ...unlike('DC.title', contentsOf(elements, 'DC.title'), [item.title]),
        ...unlike(
          'citation_author',
          contentsOf(elements, 'citation_author'),
          authors.map((name) => `${name},`),
        ),
        ...unlike('DC.creator', contentsOf(elements, 'DC.creator'), authors),
        ...unlike(
          'citation_publication_date',
          contentsOf(elements, 'citation_publication_date'),
          date(item, '/'),
        ),
        ...unlike('DC.date', contentsOf(elements, 'DC.date'), date(item, '-')),
        ...unlike('prism.number', contentsOf(elements, 'prism.number'), some(item.number)),
        ...unlike('DC.identifier', contentsOf(elements, 'DC.identifier'), address),
        // The page of the section shows the newest edition, and is cited by the address of that edition.
        ...(own[0] === page.address || page.kind.split('/').length === 1
          ? []
          : [`is cited as ${own.join(' ')}`]),
      ];
    }),
  ).toEqual([]);
});

test('the address in a file is that of its page in the first language', () => {
  expect(
    faults(({ item, page, elements }) => {
      const [address = ''] = contentsOf(elements, 'citation_public_url');
      if (page.language !== pages[0]?.language) return [];
      return unlike('URL', item.URL, address);
    }),
  ).toEqual([]);
  expect(cited.every(({ item }) => item.URL?.startsWith(`${publishedAt}${base}/`))).toBe(true);
});

/** What the references of a page are written with; those words are not the subject here. */
const wordsFor = (language: string) => ({ site: {}, language, words: wordsOf(language, {}) }) as View;

test('the references on a page are those of its files', { timeout: 120_000 }, () => {
  expect(
    faults(({ page, elements, item }) => {
      const [address = ''] = contentsOf(elements, 'citation_public_url');
      const { references, title, note } = readReferences(page.file);
      const view = wordsFor(page.language);
      return referenceStyles.flatMap((style) =>
        unlike(
          style,
          references[style],
          referenceText(
            writtenReference(unwrittenReference(view, style, item, { title, note, url: address })),
          ).replace(/\s+/g, ' '),
        ),
      );
    }),
  ).toEqual([]);
});

test('the permanent address leads to a place on the page', () => {
  expect(
    faults(({ page, elements }) => {
      const [address = ''] = contentsOf(elements, 'citation_public_url');
      const { hash, pathname } = new URL(address);
      const ids = pathname === page.path ? elements : [];
      return hash === '' || ids.some(({ attributes }) => attributes.id === hash.slice(1))
        ? []
        : [`has no ${hash}`];
    }),
  ).toEqual([]);
});

const [sample] = samplePages.filter(({ path }) => cited.some(({ page }) => page.path === path));

test.for([360, 1280] as const)('a reference is copied with one press, at %i px', async (width) => {
  const { references } = readReferences(sample?.file ?? '');
  await site.visit(sample?.path ?? '', { width }, async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const style of referenceStyles) {
      const button = page.locator(`button[data-copies="cite-${style}"]`);
      expect(await button.getAttribute('aria-label')).toContain(':');
      await button.click();
      await expect.poll(() => button.locator('xpath=following-sibling::*').innerText()).not.toBe('');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(references[style]);
    }
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth ?? 0).toBeLessThanOrEqual(clientWidth ?? 0);
  });
});

test('without script a reference stands there to be selected, and no button does nothing', async () => {
  const { references } = readReferences(sample?.file ?? '');
  await site.visit(sample?.path ?? '', { script: false, width: 360 }, async (page) => {
    for (const style of referenceStyles) {
      expect(await page.locator(`#cite-${style}`).innerText()).toBe(references[style]);
      expect(await page.locator(`button[data-copies="cite-${style}"]`).isVisible()).toBe(false);
    }
    expect(await page.locator('#cite').isVisible()).toBe(true);
  });
});
