import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { chromium as playwright } from 'playwright-core';

import { chromium } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';

interface Measured {
  readonly page: string;
  /** Series that the page draws at once. */
  readonly series: number;
  /** Milliseconds until something is painted, and until every series is drawn by the browser’s own program; several times over. */
  readonly firstPaint: readonly number[];
  readonly drawn: readonly number[];
}

const folder = 'api/v1/statistics';

/** The statistic with most areas: the page on which most charts can stand side by side. */
const widest = async (dist: string, language: string): Promise<{ address: string; areas: number }> => {
  const names = (await readdir(join(dist, folder))).filter((name) => /^[^.]+\.json$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const { pages, areas, frequency, observations } = JSON.parse(
        await readFile(join(dist, folder, name), 'utf8'),
      ) as {
        pages: Record<string, string>;
        areas: unknown[];
        frequency: string;
        observations: unknown[];
      };
      const address = pages[language] ?? '';
      return { address, areas: frequency === 'irregular' ? 0 : areas.length, rows: observations.length };
    }),
  );
  const [first] = files.sort((a, b) => b.areas - a.areas || b.rows - a.rows);
  if (!first) throw new Error('The portal has no statistic.');
  return first;
};

/** How fast the page of the statistic with most areas is painted, and drawn again in the browser with a chart for each area. */
export const measureCharts = async (dist: string, language: string): Promise<Measured> => {
  const { address } = await widest(dist, language);
  const path = `${/^https?:/.test(address) ? new URL(address).pathname : address}?view=multiples`;
  const server = await serveFolder(dist);
  const browser = await playwright.launch({
    executablePath: chromium(),
    args: ['--disable-gpu', '--disable-background-networking'],
  });
  try {
    const [firstPaint, drawn]: [number[], number[]] = [[], []];
    let series = 0;
    for (let round = 0; round < 5; round += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${server.address}${path}`);
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      firstPaint.push(
        await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
      );
      // A program of the chart starts when the chart is seen.
      await page.locator('.chart').first().scrollIntoViewIfNeeded();
      await page.locator('.chart-live[data-view="multiples"]').waitFor();
      series = await page.locator('.chart-live tbody tr').count();
      drawn.push(await page.evaluate(() => performance.now()));
      await context.close();
    }
    return { page: path, series, firstPaint: firstPaint.map(Math.round), drawn: drawn.map(Math.round) };
  } finally {
    await browser.close();
    await server.close();
  }
};

if (import.meta.main) {
  const [dist = 'dist', language = 'es'] = process.argv.slice(2);
  console.log(await measureCharts(dist, language));
}
