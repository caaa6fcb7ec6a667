import { expect, test } from 'vitest';
import { loadAxe, violationsOn } from './axe.ts';
import { openSite } from './browser.ts';
import {
  all,
  box,
  first,
  firstNumber,
  idsShown,
  languages,
  recordsOf,
  settled,
  trackerPath,
} from './trackers.ts';

const site = openSite();

test('with the keyboard alone: the slash, words, a box, a chip', async () => {
  await site.visit(trackerPath(first, 'law'), {}, async (page) => {
    await settled(page);
    await page.keyboard.press('/');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    const word = recordsOf(first, 'law')[0]?.identifier ?? '';
    await page.keyboard.type(word);
    await settled(page);
    expect((await idsShown(page))[0]).toBe(recordsOf(first, 'law')[0]?.id);
    // Every control is reached, and none holds the focus.
    const seen = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      seen.add(
        await page.evaluate(
          () =>
            document.activeElement?.closest('.facet, .view-switch, #tracker-results, footer')?.className ||
            document.activeElement?.closest('[id]')?.id ||
            '',
        ),
      );
    }
    expect([...seen]).toEqual(expect.arrayContaining(['view-switch', 'facet']));
    await page.locator('.facet input').first().focus();
    await page.keyboard.press('Space');
    await settled(page);
    expect(await page.locator('.facet input').first().isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.locator('.chips button').first().focus();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.locator('.chips').count()).toBe(0);
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

test.for(languages)(
  'on a narrow screen the filters open and close, and nothing sticks out (%s)',
  async (language) => {
    await site.visit(`${trackerPath(language, 'commitment')}?q=de`, { width: 360 }, async (page) => {
      await settled(page);
      const panel = page.locator('.tracker-side .panel');
      expect(await panel.isVisible()).toBe(false);
      await page.locator('.panel-toggle').click();
      expect(await panel.isVisible()).toBe(true);
      const { wide, seen } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        seen: document.documentElement.clientWidth,
      }));
      expect(wide).toBeLessThanOrEqual(seen);
      expect(await page.locator('#tracker-results tbody tr').first().isVisible()).toBe(true);
    });
  },
);

test.for(all)('without script, links filter ($language $type)', async ({ language, type }) => {
  let href = '';
  let count = 0;
  await site.visit(trackerPath(language, type), { script: false }, async (page) => {
    expect(await page.locator('.tracker-controls').isVisible()).toBe(false);
    const link = page.locator('.facet-links li').first();
    expect(await link.isVisible()).toBe(true);
    href = (await link.locator('a').getAttribute('href')) ?? '';
    count = firstNumber(/\((.*)\)/.exec(await link.innerText())?.[1] ?? '');
  });
  await site.visit(href, { script: false }, async (page) => {
    expect((await idsShown(page)).length).toBe(count);
  });
});

const states = [
  ['results with marked words', '?q=de'],
  ['nothing found', '?q=xilofono+plutonio'],
  ['a filter and an order', '?sort=-title&checkedBefore=2100-01-01'],
  ['an unknown part', '?view=map'],
  ['the timeline', '?view=timeline'],
] as const;

test.for(states.flatMap(([name, search]) => languages.map((language) => ({ name, search, language }))))(
  'no violation with $name ($language)',
  async ({ search, language }) => {
    await site.visit(`${trackerPath(language, 'law')}${search}`, {}, async (page) => {
      await loadAxe(page);
      for (const [width, scheme] of [
        [360, 'light'],
        [1280, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: scheme });
        await settled(page);
        const toggle = page.locator('.panel-toggle');
        if (await toggle.isVisible()) await toggle.click();
        // What sticks to the window must not be held against what lies under it.
        await page.evaluate(() => scrollTo(0, 0));
        expect(await violationsOn(page), `${width} px ${scheme}`).toEqual([]);
      }
    });
  },
);

test.for([360, 1280] as const)(
  'nothing moves while a tracker comes to life, nor when a link brings a filter (%d px)',
  async (width) => {
    for (const search of ['', '?q=de'])
      await site.visit(`${trackerPath(first, 'commitment')}${search}`, { width }, async (page) => {
        await settled(page);
        await page.waitForTimeout(300);
        const moved = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              new PerformanceObserver((list) => {
                const shifts = list.getEntries() as (PerformanceEntry & {
                  value: number;
                  hadRecentInput: boolean;
                })[];
                resolve(
                  shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
                );
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(0), 500);
            }),
        );
        // 0.1 is what the Web Vitals call good; a list that is replaced by its results may move what lies below it.
        expect(moved, search).toBeLessThan(search === '' ? 0.01 : 0.1);
      });
  },
);
