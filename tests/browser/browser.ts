import process from 'node:process';
import { chromium as playwright } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { installedChromium } from '../../scripts/chromium.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

/** How a reader looks at a page. */
export interface Reader {
  width?: 320 | 360 | 1280;
  scheme?: 'light' | 'dark';
  script?: boolean;
  /** Answers every request to another host with an empty page, for what leads away from the portal on purpose. */
  leaves?: boolean;
}

export interface Site {
  origin: () => string;
  /**
   * Opens a path of the portal as that reader, runs the checks, and fails on what no page may do: ask another host,
   * write an error to the console, or fail to get a file.
   */
  visit: (path: string, reader: Reader, checks: (page: Page) => Promise<void>) => Promise<void>;
}

// The machine is asked for no display and the browser for no services: nothing may leave this machine.
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts the browser of this machine. */
export const launch = (): Promise<Browser> => {
  const executablePath = installedChromium();
  if (!executablePath)
    throw new Error('No Chromium here. "npm test -- browser" finds one, or says how to install it.');
  return playwright.launch({ executablePath, args: flags, env: { ...process.env, LANG: 'C.UTF-8' } });
};

/** Writes down what no page may do, as it happens. */
function watch(page: Page, origin: string, faults: string[]): void {
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url))
      faults.push(`asks another host: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Whoever goes on before the icon has come has lost nothing.
    if (reason === 'net::ERR_ABORTED' && request.url().includes('/favicon')) return;
    faults.push(`fails to get ${request.url()}: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`gets ${response.status()} for ${response.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`throws ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      faults.push(`writes to the console: ${message.text()} (${message.location().url})`);
  });
}

/** One browser and one server for the tests of a file. */
export function openSite(): Site {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  let browser: Browser | undefined;
  let served: Served | undefined;
  const origin = () => served?.origin ?? '';

  beforeAll(async () => {
    served = await serve();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  // Pages keep nothing between visits, so readers of one kind share a context and its cache.
  const contexts = new Map<string, Promise<BrowserContext>>();

  async function openContext({ width = 1280, scheme = 'light', script = true, leaves = false }: Reader) {
    if (!browser) throw new Error('The browser did not start.');
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: scheme,
      javaScriptEnabled: script,
      reducedMotion: 'reduce',
    });
    if (leaves) {
      const elsewhere = (url: URL) => url.origin !== origin();
      await context.route(elsewhere, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>.</title>' }),
      );
    }
    return context;
  }

  function contextFor(reader: Reader): Promise<BrowserContext> {
    const key = JSON.stringify(reader);
    const context = contexts.get(key) ?? openContext(reader);
    contexts.set(key, context);
    return context;
  }

  async function visit(path: string, reader: Reader, checks: (page: Page) => Promise<void>): Promise<void> {
    const page = await (await contextFor(reader)).newPage();
    const faults: string[] = [];
    try {
      if (!reader.leaves) watch(page, origin(), faults);
      await page.goto(origin() + path, { waitUntil: 'load' });
      await checks(page);
    } finally {
      // Soft, so that what the checks found is told as well.
      expect.soft(faults, `what ${path} may not do`).toEqual([]);
      await page.close();
    }
  }

  return { origin, visit };
}
