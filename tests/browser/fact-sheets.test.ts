import type { Page as Tab } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { elementsIn } from './document.ts';
import { pages, samplePages } from './pages.ts';
import type { Page } from './pages.ts';

const site = openSite();

const isSheet = ({ file }: Page) =>
  elementsIn(file).some(({ attributes }) => attributes.class?.split(' ').includes('fact-sheet'));

/** Only what lies as deep as a fact sheet is looked into. */
const sheets = pages.filter((page) => page.kind.split('/').length === 5 && isSheet(page));
const sample = samplePages.filter(isSheet);

/** Pages of a PDF: its page objects, which a browser writes uncompressed. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const print = async (tab: Tab, path: string) => {
  await tab.goto(site.origin() + path);
  // What is printed, and that it is one page, depends on the face; left too early its request would be broken off.
  await tab.evaluate(async () => void (await document.fonts.ready));
  return pagesOf(await tab.pdf({ format: 'A4' }));
};

test('there are fact sheets', () => {
  expect(sheets.length).toBeGreaterThan(sample.length);
});

test('every fact sheet prints on one A4 page', async () => {
  const [first] = sheets;
  const longer: string[] = [];
  await site.visit(first?.path ?? '/', {}, async (tab) => {
    for (const { path } of sheets) {
      const count = await print(tab, path);
      if (count !== 1) longer.push(`${path}: ${count}`);
    }
  });
  expect(longer).toEqual([]);
}, 600_000);

test('another page takes more than one, so that one is counted and not presumed', async () => {
  const home = pages.find(({ kind }) => kind === 'home')?.path ?? '/';
  await site.visit(home, {}, async (tab) => {
    expect(await print(tab, home)).toBeGreaterThan(1);
  });
});

test.for(sample)('$path carries no script, and says on paper where it comes from', async ({ file, path }) => {
  const scripts = elementsIn(file).filter(({ tag }) => tag === 'script');
  // What is stated for machines is in an element of the same name, and runs nothing.
  expect(scripts.filter(({ attributes }) => attributes.type !== 'application/ld+json')).toEqual([]);
  await site.visit(path, {}, async (tab) => {
    await tab.emulateMedia({ media: 'print' });
    const scorecard = path.replace(/[^/]+\/$/, '');
    expect(await tab.locator('.fact-sheet').innerText()).toContain(scorecard);
    expect(await tab.locator('.site-footer').isVisible()).toBe(false);
  });
});

test.for(sample)('$path shows on the screen also what the paper leaves out', async ({ path }) => {
  await site.visit(path, { width: 360 }, async (tab) => {
    const items = tab.locator('.fact-sheet li, .fact-sheet tr');
    for (const item of await items.all()) expect(await item.isVisible()).toBe(true);
  });
});
