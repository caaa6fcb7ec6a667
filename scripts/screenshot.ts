import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { preview } from 'astro';
import { chromium as playwright } from 'playwright-core';

import { runBuild } from './build.ts';
import { chromium } from './chromium.ts';

const root = join(import.meta.dirname, '..');
const picture = join(root, 'docs/screenshot.png');
const mostBytes = 200 * 1024;

/** Photographs the first page of the portal in `content/`, as a reader with a wide screen sees it by day. */
const photograph = async (): Promise<Uint8Array> => {
  const server = await preview({
    outDir: process.env['OUT_DIR'] ?? '',
    server: { port: 0 },
    logLevel: 'warn',
  });
  const browser = await playwright.launch({ executablePath: chromium(), args: ['--disable-gpu'] });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await page.goto(`http://localhost:${server.port}/`, { waitUntil: 'load' });
    await page.waitForURL(/\/[a-z]{2,3}\/$/);
    await page.evaluate(() => document.fonts.ready);
    return await page.screenshot();
  } finally {
    await browser.close();
    await server.stop();
  }
};

// Beside the site that is served: a picture must not replace it.
process.env['OUT_DIR'] = join(root, '.cache', 'dist-screenshot');
if (await runBuild('es')) {
  const bytes = await photograph();
  if (bytes.length > mostBytes)
    throw new Error(`The picture has ${bytes.length} bytes, more than ${mostBytes}.`);
  await mkdir(join(root, 'docs'), { recursive: true });
  await writeFile(picture, bytes);
  console.log(`docs/screenshot.png: ${Math.round(bytes.length / 1024)} KiB`);
} else process.exitCode = 1;
