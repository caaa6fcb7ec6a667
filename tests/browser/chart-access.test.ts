import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { canSplit, separateAreas, usualChoice, kindsFor } from '#views/statistics/choice.ts';
import { loadAxe, violationsOn } from './axe.ts';
import { openSite } from './browser.ts';
import { charts, enliven, walk } from './charts.ts';

const site = openSite();

const [{ language: first } = { language: '' }] = charts;

/** One chart of each way to be drawn. */
const samples = charts
  .filter(({ language }) => language === first)
  .flatMap((chart) => {
    const usual = usualChoice(chart.data);
    const split = chart.data.columns.find((column) => canSplit(chart.data, column))?.name;
    const ways = [usual, ...(split === undefined ? [] : [{ ...usual, split }])];
    return ways.flatMap((choice) =>
      kindsFor(chart.data, choice).map((view) => ({
        path: chart.path,
        view,
        query: `view=${view}${choice.split === undefined ? '' : `&dimension=${choice.split}`}`,
      })),
    );
  })
  .filter(({ view }, at, all) => all.findIndex((each) => each.view === view) === at);
/** One that has areas to be held against each other. */
const regional = charts.find(({ data }) => separateAreas(data).length > 1);

/** The colours of a drawing, by how often they stand there: those of the lines and the paper first. */
const coloursOn = (page: Page): Promise<string[]> =>
  page
    .locator('.chart-live canvas')
    .first()
    .evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const data =
        (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4)
        if (data[at + 3] === 255) {
          const colour = [data[at], data[at + 1], data[at + 2]].join(',');
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
      return [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
    });

test('there is a chart of several kinds, and one of areas', () => {
  expect(samples.length).toBeGreaterThan(2);
  expect(regional).toBeDefined();
});

test.for(samples)('no violation in a live chart ($view)', async ({ path, query }) => {
  await site.visit(`${path}?${query}`, {}, async (page) => {
    await loadAxe(page);
    await enliven(page);
    await page.locator('.chart-choose .panel-toggle').click();
    for (const [width, scheme] of [
      [360, 'light'],
      [360, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      // What sticks to the window must not be held against what lies under it.
      await page.evaluate(() => scrollTo(0, 0));
      expect(await violationsOn(page), `${width} px ${scheme}`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
});

test.for([360, 1280] as const)(
  'nothing moves above the chart when it comes to life (%d px)',
  async (width) => {
    await site.visit(regional?.path ?? '', { width }, async (page) => {
      const top = (selector: string) =>
        page.locator(selector).evaluate((element) => element.getBoundingClientRect().top + scrollY);
      const before = await top('#chart-static .chart-title');
      const picture = await page
        .locator('#chart-static svg.plot[role="img"]:visible')
        .evaluate((element) => element.getBoundingClientRect().top + scrollY);
      await enliven(page);
      await page.waitForTimeout(300);
      expect(Math.abs((await top('.chart-live .chart-title')) - before)).toBeLessThan(1);
      expect(Math.abs((await top('.chart-live canvas')) - picture)).toBeLessThan(1);
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
      expect(moved).toBeLessThan(0.1);
    });
  },
);

test('the focus goes on in the live table', async () => {
  await site.visit(regional?.path ?? '', {}, async (page) => {
    await page.locator('#chart-static .scroll').focus();
    await enliven(page);
    expect(await page.evaluate(() => document.activeElement?.matches('.chart-live .scroll'))).toBe(true);
  });
});

test('the drawing has a name, the slider another, and each control one', async () => {
  await site.visit(regional?.path ?? '', {}, async (page) => {
    await enliven(page);
    await page.locator('.chart-choose .panel-toggle').click();
    const title = await page.locator('.chart-live .chart-title').innerText();
    expect(await page.getByRole('img', { name: title }).count()).toBe(1);
    const table = await page.locator('.chart-live canvas').first().getAttribute('aria-describedby');
    expect(
      await page.locator(`[id="${table}"]`).evaluate((element) => element.closest('table') !== null),
    ).toBe(true);
    expect(await walk(page).evaluate((input) => (input as HTMLInputElement).labels?.length)).toBe(1);
    const small = await page
      .locator('.chart-choose :is(button, select, input), .chart-walk input, .chart-downloads button')
      .evaluateAll(
        (controls) =>
          controls
            .map((control) => control.getBoundingClientRect())
            .filter(({ width, height }) => width < 24 || height < 24).length,
      );
    expect(small).toBe(0);
  });
});

/** A chart is drawn anew when the browser has time for it. */
const patience = { timeout: 10_000 };

test('the drawing takes the colours of the page when they change: dark, forced, and on paper a picture', async () => {
  await site.visit(regional?.path ?? '', { scheme: 'light' }, async (page) => {
    await enliven(page);
    const accent = (): Promise<string> =>
      page.evaluate(() => {
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) return '';
        pen.fillStyle = getComputedStyle(document.body).getPropertyValue('--accent').trim();
        pen.fillRect(0, 0, 1, 1);
        return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).join(',');
      });
    const light = await accent();
    expect(await coloursOn(page)).toContain(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => coloursOn(page), patience).not.toContain(light);
    await expect.poll(() => coloursOn(page), patience).toContain(await accent());
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expect.poll(async () => (await coloursOn(page))[0], patience).toBe('0,0,0');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'print' });
    await page.locator('.chart-paper svg').waitFor();
    expect(await page.locator('.chart-live canvas').first().isVisible()).toBe(false);
    expect(await page.locator('.chart-walk').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.chart-live canvas').first().waitFor();
    expect(await page.locator('.chart-paper').count()).toBe(0);
  });
});

test('what nobody has scrolled to is not drawn', async () => {
  const { path } = charts.find(({ data }) => separateAreas(data).length > 5) ?? charts[0] ?? { path: '' };
  await site.visit(`${path}?view=multiples`, { width: 360 }, async (page) => {
    await page.setViewportSize({ width: 360, height: 320 });
    await enliven(page);
    const boxes = await page.locator('.chart-canvas').count();
    expect(await page.locator('.chart-live canvas').count()).toBeLessThan(boxes);
    await page.locator('.chart-canvas').last().scrollIntoViewIfNeeded();
    await page.locator('.chart-canvas').last().locator('canvas').waitFor();
  });
});
