import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { helplines, quickExit } from './landmarks.ts';
import { samplePages } from './pages.ts';

const site = openSite();

/** What sticks out to the right of the page, where that makes the whole page scroll sideways. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const named = wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
    return [`${scrollWidth} px of content in ${clientWidth} px`, ...named];
  });

// At 200 % zoom a window of 640 px shows the page at 320 px of CSS.
const widths = [320, 360, 1280] as const;

test.for(samplePages)('$path fits and keeps its landmarks ($language $kind)', async ({ path }) => {
  await site.visit(path, { width: 1280 }, async (page) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sticksOut(page), `at ${width} px`).toEqual([]);
      const exit = page.locator(quickExit).first();
      expect(await exit.isVisible(), `quick exit visible at ${width} px`).toBe(true);
      const box = await exit.boundingBox();
      const isInSight =
        box !== null && box.y >= 0 && box.y + box.height <= 801 && box.x + box.width <= width + 1;
      expect(isInSight, `quick exit in sight without scrolling at ${width} px`).toBe(true);
      expect(await page.locator(helplines).first().isVisible(), `helplines visible at ${width} px`).toBe(
        true,
      );
    }
    expect(await page.locator('h1').count(), 'one h1').toBe(1);
    expect((await page.title()).trim(), 'title').not.toBe('');
    expect(await page.locator('main').count(), 'one main').toBe(1);
  });
});
