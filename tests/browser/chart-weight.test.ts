import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { charts, enliven } from './charts.ts';
import { fileAt, onDisk } from './site.ts';

const site = openSite();

/** The size of a file as hosts compress it beforehand. */
const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const [chart] = charts;

test('all the script of a chart is at most 150 KB, and comes when the chart is seen', async () => {
  await site.visit(chart?.path ?? '', { width: 360 }, async (page) => {
    const loaded = (): Promise<string[]> =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    const early = (await loaded()).filter((path) => /\.js(on)?$/.test(path));
    const isBelow = await page.evaluate(
      () => (document.querySelector('.chart-choose')?.getBoundingClientRect().top ?? 0) > innerHeight,
    );
    if (isBelow) expect(early).toEqual([]);
    await enliven(page);
    const paths = [...new Set(await loaded())];
    // Only its own series.
    const data = paths.filter((path) => /\/statistics\/.*\.json$/.test(path));
    expect(data.length).toBe(1);
    expect(data[0]).toMatch(new RegExp(`/api/v1/statistics/${chart?.data.id}\\.json$`));
    const sizes = paths
      .filter((path) => path.endsWith('.js'))
      .map((path) => ({ path, bytes: brotli(readFileSync(onDisk(fileAt(path) ?? ''))) }));
    // React, Chart.js and the island at least.
    expect(sizes.length).toBeGreaterThan(1);
    expect(
      sizes.reduce((sum, { bytes }) => sum + bytes, 0),
      JSON.stringify(sizes),
    ).toBeLessThanOrEqual(150 * 1024);
  });
});
