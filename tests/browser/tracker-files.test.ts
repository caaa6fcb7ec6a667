import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import {
  firstNumber,
  idsShown,
  indexOf,
  languages,
  recordsOf,
  settled,
  trackerPath,
  types,
} from './trackers.ts';

const site = openSite();

const taken = async (page: Page, format: 'CSV' | 'JSON' | 'ZIP') => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.downloads button', { hasText: format }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

const all = languages.flatMap((language) => types.map((type) => ({ language, type })));

test.for(all)(
  'what is taken is what is shown, in its order ($language $type)',
  async ({ language, type }) => {
    const values = recordsOf(language, type).flatMap(({ row }) => row?.facets.jurisdiction ?? []);
    const [place = ''] = values;
    for (const search of ['', `?jurisdiction=${place}&sort=-title`, '?q=de&sort=title'])
      await site.visit(`${trackerPath(language, type)}${search}`, {}, async (page) => {
        const count = firstNumber(await settled(page));
        const shown = await idsShown(page);
        const csv = await taken(page, 'CSV');
        const rows = parse(csv.bytes, { columns: true, bom: true }) as Record<string, string>[];
        expect(rows.length, search).toBe(count);
        expect(rows.slice(0, shown.length).map(({ id }) => id)).toEqual(shown.slice(0, rows.length));
        expect(Object.keys(rows[0] ?? {}).slice(0, 2)).toEqual(['id', 'url']);
        expect(csv.name).toMatch(/^[\x21-\x7e]{1,80}\.csv$/);
        const json = JSON.parse((await taken(page, 'JSON')).bytes.toString()) as {
          about: { count: number };
          records: { id: string }[];
        };
        expect(json.records.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
        expect(json.about.count).toBe(count);
        const zip = await taken(page, 'ZIP');
        expect(zip.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
      });
  },
);

test.for(languages)(
  'the search of the whole portal groups what it finds, and a slash leads to it (%s)',
  async (language) => {
    let href = '';
    let shared = '';
    await site.visit(trackerPath(language, 'law'), {}, async (page) => {
      // The last section of the path is its word in each language.
      const link = page.locator('header a:is([href$="/buscar/"], [href$="/search/"], [href$="/procurar/"])');
      href = (await link.getAttribute('href')) ?? '';
    });
    await site.visit(href, {}, async (page) => {
      const box = page.locator('main input[type="search"]');
      await page.waitForFunction(() => document.activeElement?.matches('main input[type="search"]') ?? false);
      await box.blur();
      await page.keyboard.press('/');
      await page.keyboard.type(recordsOf(language, 'law')[0]?.identifier ?? 'ley');
      const [first] = recordsOf(language, 'law');
      const firstHref = () => page.locator('.found li a').first().getAttribute('href');
      await expect.poll(firstHref).toBe(first?.href);
      expect(await page.locator('.found mark').count()).toBeGreaterThan(0);
      await page.waitForURL((url) => url.searchParams.get('q') === first?.identifier);
      // A region is found by its name.
      const region = indexOf(language).entries.find(({ type }) => type === 'region');
      await box.fill(region?.title ?? '');
      const regions = page.locator(`.found li a[href="${region?.href ?? ''}"]`);
      await expect.poll(() => regions.count()).toBe(1);
      await box.fill(first?.identifier ?? '');
      await expect.poll(firstHref).toBe(first?.href);
      await page.waitForURL((url) => url.searchParams.get('q') === first?.identifier);
      const { pathname, search } = new URL(page.url());
      shared = pathname + search;
    });
    // Whoever is sent the address sees the same.
    await site.visit(shared, {}, async (page) => {
      await expect
        .poll(() => page.locator('.found li a').first().getAttribute('href'))
        .toBe(recordsOf(language, 'law')[0]?.href);
    });
  },
);

test.for(all.filter(({ type }) => type !== 'audit'))(
  'the timeline takes the place of the table and keeps to the filter ($language $type)',
  async ({ language, type }) => {
    const records = recordsOf(language, type);
    const year = records.find(({ row }) => (row?.facets.year ?? []).length > 0)?.row?.facets.year?.[0] ?? '';
    const wanted = new Set(records.filter(({ row }) => row?.facets.year?.includes(year)).map(({ id }) => id));
    await site.visit(`${trackerPath(language, type)}?year=${year}`, {}, async (page) => {
      await settled(page);
      expect(await page.locator('#tracker-timeline').isVisible()).toBe(false);
      await page.locator('.view-switch button').nth(1).click();
      await settled(page);
      expect(new URL(page.url()).search).toBe(`?year=${year}&view=timeline`);
      expect(await page.locator('#tracker-results').isVisible()).toBe(false);
      const ids = await page
        .locator('#tracker-timeline svg g[data-id]:not([hidden])')
        .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset['id']));
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => !wanted.has(id ?? ''))).toEqual([]);
      await page.goBack();
      await settled(page);
      expect(await page.locator('#tracker-timeline').isVisible()).toBe(false);
    });
  },
);
