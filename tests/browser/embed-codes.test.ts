import { expect, test } from 'vitest';
import { loadAxe, violationsOn } from './axe.ts';
import { openSite } from './browser.ts';
import { charts } from './charts.ts';
import { pages, samplePages } from './pages.ts';
import { elementsIn } from './document.ts';
import { fileAt } from './site.ts';
import { first, trackerPath } from './trackers.ts';

// The codes that pages offer to other sites; that each leads to something is tested with the files.

const site = openSite();

const offers = (file: string): boolean =>
  elementsIn(file).some(({ attributes }) => attributes.id === 'embed');

const offering = samplePages.filter(({ file }) => offers(file));

/** The frame that a code makes, as a browser reads it. */
const srcOf = (code: string): URL => new URL(/src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '');

test('records, statistics, lists and scorecards offer their code', () => {
  const kinds = new Set(offering.map(({ kind }) => kind));
  for (const kind of ['normas', 'normas/*', 'normas/*/*', 'compromisos/*', 'auditorias/*', 'estadisticas/*'])
    expect(kinds).toContain(kind);
  for (const kind of [
    'cumplimiento',
    'cumplimiento/*',
    'cumplimiento/*/regiones',
    'cumplimiento/*/regiones/*',
  ])
    expect(kinds).toContain(kind);
});

test.for(offering)(
  '$path: the codes are there without script, and have no violation ($language $kind)',
  async ({ path }) => {
    await site.visit(path, { width: 360, script: false }, async (page) => {
      await page.locator('.codes summary').click();
      const boxes = page.locator('.codes textarea');
      expect(await boxes.count()).toBeGreaterThan(2);
      for (const box of await boxes.all()) {
        expect(await box.inputValue()).toMatch(/^<(iframe|script) [^<]*><\/\1>$/);
        expect(await box.isVisible()).toBe(true);
      }
      // A button that would do nothing is not shown.
      expect(await page.locator('.codes button:visible').count()).toBe(0);
    });
    await site.visit(path, { width: 360 }, async (page) => {
      await page.locator('.codes summary').click();
      await page.locator('.codes button').first().waitFor();
      await loadAxe(page);
      // The rest of the page is looked at where pages are.
      expect(await violationsOn(page, { within: '#embed' })).toEqual([]);
    });
  },
);

const law = pages.find(({ kind, language }) => kind === 'normas/*' && language === first);

test('what lets a code be copied comes when the codes are opened, and a button copies its code', async () => {
  await site.visit(law?.path ?? '', {}, async (page) => {
    const loaded = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/embed/code.js'))
            .length,
      );
    expect(await loaded()).toBe(0);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.codes summary').click();
    const button = page.locator('.codes button').first();
    await button.click();
    expect(await loaded()).toBe(1);
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toBe(await page.locator('.codes textarea').first().inputValue());
    expect(fileAt(srcOf(code).pathname)).toMatch(/^embed\/.*\/laws\//);
    await expect
      .poll(() => button.innerText())
      .toBe(await page.locator('.codes').getAttribute('data-copied'));
  });
});

test('the code of a list carries its filters and order, not the words searched for; that without script is the list as it opens', async () => {
  await site.visit(
    `${trackerPath(first, 'law')}?q=agua&status=in-force&sort=-publishedOn&page=2`,
    {},
    async (page) => {
      await page.locator('.codes summary').click();
      await page.locator('.codes button').first().waitFor();
      const [live = '', fixed = ''] = await page
        .locator('.codes textarea')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
      expect(srcOf(live).search).toBe('?status=in-force&sort=-publishedOn');
      expect(srcOf(fixed).search).toBe('');
    },
  );
});

test('the code of a chart carries what was chosen in it', async () => {
  const chart = charts.find(({ data }) => data.areas.length > 3);
  const query = `jurisdiction=${chart?.data.areas.at(-1)?.code}`;
  await site.visit(`${chart?.path}?${query}`, {}, async (page) => {
    await page.locator('.codes summary').click();
    await page.locator('.codes button').first().waitFor();
    const code = await page.locator('.codes textarea').first().inputValue();
    expect(srcOf(code).search).toBe(`?${query}`);
  });
});
