import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadAxe, violationsOn } from './axe.ts';
import { openSite } from './browser.ts';
import { elementsIn } from './document.ts';
import { samplePages } from './pages.ts';

const site = openSite();

/** A page that compares, with the codes it compares with. Every language has one of regions, of institutions and of editions. */
const compared = samplePages.flatMap((page) => {
  const elements = elementsIn(page.file);
  if (!elements.some(({ attributes }) => attributes.id === 'compared')) return [];
  const codes = elements.flatMap(({ attributes }) => attributes['data-code'] ?? []);
  return [{ ...page, codes }];
});
const some = compared.filter(({ codes }) => codes.length > 1);

const sections = (page: Page) => page.locator('#compared > section');
const shown = (page: Page): Promise<string[]> =>
  sections(page).evaluateAll((all) =>
    all.filter((section) => (section as HTMLElement).checkVisibility()).map(({ id }) => id),
  );
const idOf = (code = '') => code.toLowerCase();

test('regions and institutions are compared in each language', () => {
  const kinds = new Set(some.map(({ language, kind }) => `${language} ${kind.split('/')[2] ?? ''}`));
  expect(kinds.size).toBeGreaterThanOrEqual(4);
});

test.for(compared)(
  '$path without script: every comparison in sight, each reached by a link',
  async ({ path, codes }) => {
    await site.visit(`${path}?with=${codes[0]}`, { script: false }, async (page) => {
      expect(await shown(page)).toEqual(codes.map(idOf));
      expect(await page.locator('#choice select').count()).toBe(0);
      await page.locator('#choice a').last().click();
      const target = page.locator('#compared > section:target');
      expect(await target.getAttribute('id')).toBe(idOf(codes.at(-1)));
      expect(await target.isVisible()).toBe(true);
    });
  },
);

test.for(some)(
  '$path with script: an address shows one, a choice changes it, back returns',
  async ({ path, codes }) => {
    const [first, second] = codes;
    await site.visit(`${path}?with=${first}`, {}, async (page) => {
      const select = page.locator('#choice select');
      expect(await shown(page)).toEqual([idOf(first)]);
      expect(await select.inputValue()).toBe(first);
      expect(await page.locator('#choice nav').isVisible()).toBe(false);
      await select.selectOption(second ?? '');
      expect(new URL(page.url()).search).toBe(`?with=${second}`);
      expect(await shown(page)).toEqual([idOf(second)]);
      await page.goBack();
      expect(new URL(page.url()).search).toBe(`?with=${first}`);
      await expect.poll(() => shown(page)).toEqual([idOf(first)]);
      await select.selectOption('');
      expect(new URL(page.url()).search).toBe('');
      expect(await shown(page)).toEqual(codes.map(idOf));
    });
  },
);

test.for(some)(
  '$path: a link of the list shows what it names and takes the focus there',
  async ({ path, codes }) => {
    await site.visit(path, {}, async (page) => {
      await page.locator(`#choice a[data-code="${codes[1]}"]`).click();
      expect(await shown(page)).toEqual([idOf(codes[1])]);
      expect(new URL(page.url()).search).toBe(`?with=${codes[1]}`);
      expect(await page.evaluate(() => document.activeElement?.parentElement?.id)).toBe(idOf(codes[1]));
    });
  },
);

test.for(compared)(
  '$path: letter case does not matter; an unknown code says so and leaves the list',
  async ({ path, codes }) => {
    await site.visit(`${path}?with=${idOf(codes[0])}`, {}, async (page) => {
      expect(await shown(page)).toEqual([idOf(codes[0])]);
      const unknown = '<b>$&NADA';
      await page.goto(`${site.origin()}${path}?with=${encodeURIComponent(unknown)}`);
      expect(await page.locator('#choice [role=status]').innerText()).toContain(unknown);
      expect(await page.locator('#choice nav').isVisible()).toBe(true);
      expect(await shown(page)).toEqual(codes.map(idOf));
    });
  },
);

test.for(compared)('$path: another language shows the same comparison', async ({ path, language, codes }) => {
  await site.visit(`${path}?with=${codes[0]}`, {}, async (page) => {
    await page.locator('header a[hreflang]:not([aria-current])').first().click();
    await page.waitForURL((url) => !url.pathname.includes(`/${language}/`));
    expect(new URL(page.url()).search).toBe(`?with=${codes[0]}`);
    expect(await shown(page)).toEqual([idOf(codes[0])]);
  });
});

test.for(some.filter(({ kind }) => kind.split('/').length === 5))(
  'the scorecard above $path leads there when its address asks for a comparison',
  async ({ path, codes }) => {
    const scorecard = path.replace(/[^/]+\/$/, '');
    // Leaving a page while it loads ends what it was still asking for.
    await site.visit(scorecard, { leaves: true }, async (page) => {
      expect(new URL(page.url()).pathname).toBe(scorecard);
      await page.goto(`${site.origin()}${scorecard}?with=${codes[0]}`);
      await page.waitForURL((url) => url.pathname === path);
      expect(await shown(page)).toEqual([idOf(codes[0])]);
    });
  },
);

test.for(compared)('$path has no violation with one comparison chosen', async ({ path, codes }) => {
  await site.visit(`${path}?with=${codes[0]}`, { width: 360 }, async (page) => {
    await loadAxe(page);
    expect(await violationsOn(page)).toEqual([]);
  });
});
