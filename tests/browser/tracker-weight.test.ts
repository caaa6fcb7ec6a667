import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { fileAt, onDisk } from './site.ts';
import { box, first, indexOf, languages, settled, trackerPath } from './trackers.ts';

const site = openSite();

/** The size of a file as hosts compress it beforehand. */
const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

test('the index is read when the search is first touched, not with the page', async () => {
  await site.visit(trackerPath(first, 'law'), {}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(500);
    expect(asked.filter((url) => url.includes('/search/'))).toEqual([]);
    await box(page).focus();
    await page.waitForTimeout(500);
    expect(asked.filter((url) => url.includes('/search/')).length).toBe(1);
  });
});

test.for(languages)('the index of %s knows every record once', (language) => {
  const keys = indexOf(language).entries.map(({ type, id }) => `${type} ${id}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('all the script of a tracker is at most 100 KB, its index at most 150 KB for each 1,000 records', async () => {
  let scripts: string[] = [];
  await site.visit(trackerPath(first, 'law'), {}, async (page) => {
    await settled(page);
    await box(page).fill('ley');
    await settled(page);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    scripts = [...loaded, ...page.workers().map((worker) => worker.url())].filter((url) =>
      url.endsWith('.js'),
    );
  });
  const sizes = [...new Set(scripts)].map((url) => {
    const path = new URL(url).pathname;
    return { path, bytes: brotli(readFileSync(onDisk(fileAt(path) ?? ''))) };
  });
  // React, the tracker and its worker at least.
  expect(sizes.length).toBeGreaterThan(2);
  expect(
    sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    JSON.stringify(sizes),
  ).toBeLessThanOrEqual(100 * 1024);
  for (const language of languages) {
    const tracked = indexOf(language).entries.filter(({ row }) => row !== undefined);
    const each = brotli(Buffer.from(JSON.stringify(tracked))) / tracked.length;
    expect(each * 1000, language).toBeLessThanOrEqual(150 * 1024);
  }
});
