import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { launch } from './browser.ts';
import { elementsIn } from './document.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';
import { base, filesEnding, onDisk } from './site.ts';

/** Something that can be embedded, in one of its forms. */
export interface Embed {
  readonly file: string;
  /** With the base, as a frame asks for it. */
  readonly path: string;
  readonly isStatic: boolean;
  readonly language: string;
  /** What follows the language. */
  readonly below: string;
  /** The shape of the address: words as they are, everything else as `*`. */
  readonly kind: string;
}

/** Names that stand in addresses as they are. */
const words = new Set([
  ...['laws', 'commitments', 'audits', 'statistics', 'map', 'rate-map'],
  ...['scorecards', 'latest', 'regions', 'institutions', 'pillars'],
]);

/** Every embed that is a page; an address that only leads on to another is none. */
export const embeds: readonly Embed[] = filesEnding('.html')
  .filter(
    (file) =>
      file.startsWith('embed/') && !readFileSync(onDisk(file), 'utf8').includes('http-equiv="refresh"'),
  )
  .map((file) => {
    const [, isStatic, language = '', below = ''] =
      /^embed\/(static\/)?([^/]+)\/(.*)index\.html$/.exec(file) ?? [];
    const kind = below
      .split('/')
      .filter((part) => part !== '')
      .map((part) => (words.has(part) ? part : '*'))
      .join('/');
    return {
      file,
      path: `${base}/${file.replace(/index\.html$/, '')}`,
      isStatic: isStatic !== undefined,
      language,
      below,
      kind,
    };
  });

const size = ({ file }: Embed): number => elementsIn(file).length;

/** Of all embeds that are alike the one with most in it, in each form and language. */
export const sampleEmbeds: readonly Embed[] = [
  ...Map.groupBy(embeds, ({ kind, isStatic, language }) => `${kind} ${isStatic} ${language}`).values(),
].map((alike) => alike.reduce((most, each) => (size(each) > size(most) ? each : most)));

export interface Host {
  /** Where the portal is. */
  readonly portal: () => string;
  /** Shows a page of another site with this inside, and hands over the page and its first frame. */
  readonly show: (
    body: string,
    reader: BrowserContextOptions,
    checks: (page: Page, frame: Frame) => Promise<void>,
  ) => Promise<void>;
}

/** A site on another host than the portal (another port is another origin), which takes frames from it. */
export function openHost(): Host {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  let browser: Browser | undefined;
  let portal: Served | undefined;
  let body = '';
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="es"><title>Otro sitio</title><body>${body}</body></html>`);
  });

  beforeAll(async () => {
    portal = await serve();
    browser = await launch();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    server.close();
    server.closeAllConnections();
  });

  const show: Host['show'] = async (given, reader, checks) => {
    if (!browser) throw new Error('The browser did not start.');
    body = given;
    const context = await browser.newContext({ viewport: { width: 800, height: 800 }, ...reader });
    try {
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' });
      const [, frame] = page.frames();
      if (!frame) throw new Error('The page has no frame.');
      await checks(page, frame);
    } finally {
      await context.close();
    }
  };
  return { portal: () => portal?.origin ?? '', show };
}
