import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { quickExit } from './landmarks.ts';
import { fewPages } from './pages.ts';

const site = openSite();

const isAway = (url: URL) => url.origin !== site.origin();

const press = async (page: Page, times: number) => {
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press('Escape');
};

test.for(fewPages)(
  '$path: the link leads away without script and tells nobody from where',
  async ({ path }) => {
    await site.visit(path, { script: false, leaves: true }, async (page) => {
      const asked = page.waitForRequest(
        (request) => request.isNavigationRequest() && isAway(new URL(request.url())),
      );
      await page.locator(quickExit).first().click();
      expect((await (await asked).allHeaders()).referer).toBeUndefined();
      await page.waitForURL(isAway);
    });
  },
);

test.for(fewPages)('$path: with script the link leaves no way back', async ({ path }) => {
  await site.visit(path, { leaves: true }, async (page) => {
    await page.locator(quickExit).first().click();
    await page.waitForURL(isAway);
    await page.goBack();
    expect(page.url().startsWith(site.origin())).toBe(false);
  });
});

/** After each key press, tells whether the heading is still in sight. The page answers no question while it is leaving. */
async function watchHeading(page: Page, sights: boolean[]): Promise<void> {
  await page.exposeFunction('tellSight', (isInSight: boolean) => sights.push(isInSight));
  await page.evaluate(() => {
    const { tellSight } = globalThis as unknown as { tellSight: (isInSight: boolean) => void };
    const look = () =>
      document.querySelector('h1')?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    addEventListener('keydown', () => setTimeout(() => tellSight(look() ?? false)), { capture: true });
  });
}

test.for(fewPages)('$path: Escape three times hides the page at once and leaves', async ({ path }) => {
  await site.visit(path, { leaves: true }, async (page) => {
    const sights: boolean[] = [];
    await watchHeading(page, sights);
    // The other host is slow to answer.
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    await page.route(isAway, async (route) => {
      await answered;
      await route.fallback();
    });
    await press(page, 3);
    await expect.poll(() => sights[2], { timeout: 10_000 }).toBe(false);
    answer();
    await page.waitForURL(isAway);
    await page.goBack();
    expect(page.url().startsWith(site.origin())).toBe(false);
  });
});

test('Escape twice does nothing', async () => {
  const [home] = fewPages;
  await site.visit(home?.path ?? '/', { leaves: true }, async (page) => {
    await press(page, 2);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(isAway(new URL(page.url()))).toBe(false);
  });
});
