import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Browser, chromium as playwright, type Page } from 'playwright-core';

import type { SearchEntry, SearchIndex } from '#views/search/entry.ts';

import { chromium } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';

/** The records of an index over and over, up to `count`, each time with a third of their longer words made new: as many different words as that many records would bring. */
export const grown = (index: SearchIndex, type: SearchEntry['type'], count: number): SearchIndex => {
  const own = index.entries.filter((entry) => entry.type === type && entry.row !== undefined);
  const vary = (text: string, round: number): string =>
    text.replace(/\p{L}{6,}/gu, (word, at: number) =>
      (at + round) % 3 === 0 ? `${word}${round.toString(36)}` : word,
    );
  const entries = Array.from({ length: count }, (_, at): SearchEntry => {
    const entry = own[at % own.length] as SearchEntry;
    const round = Math.floor(at / own.length);
    if (round === 0) return entry;
    return {
      ...entry,
      id: `${entry.id}-${round}`,
      title: vary(entry.title, round),
      ...(entry.identifier === undefined ? {} : { identifier: `${entry.identifier}-${round}` }),
      ...(entry.gist === undefined ? {} : { gist: vary(entry.gist, round) }),
      ...(entry.text === undefined ? {} : { text: vary(entry.text, round) }),
    };
  });
  return { ...index, entries };
};

/** What a reader types, letter by letter: an identifier, words, words with typing errors. */
const typed = [
  'ley 28950',
  'tráfico migrantes',
  'reglmento comision',
  'ds 1-2016',
  'protocolo victimas region',
];

interface Measured {
  readonly records: number;
  readonly keystrokes: number;
  /** Milliseconds from a key to the painted result. */
  readonly p50: number;
  readonly p95: number;
  /** Longest task on the main thread after the index was there, in milliseconds; 0 where none took 50. */
  readonly longestTask: number;
  readonly memoryMiB: number;
}

const share = (sorted: readonly number[], part: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);

const keyTimes = (page: Page): Promise<number[]> =>
  page.evaluate(async (texts) => {
    const box = document.querySelector<HTMLInputElement>('.tracker input[type="search"]');
    const status = document.querySelector<HTMLElement>('.tracker-status');
    if (!box || !status) throw new Error('This is no tracker.');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const afterFrame = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve, { once: true });
        port1.start();
        port2.postMessage(undefined);
      });
    const times: number[] = [];
    for (const text of texts)
      for (let length = 1; length <= text.length; length += 1) {
        const since = performance.now();
        setValue?.call(box, text.slice(0, length));
        box.dispatchEvent(new Event('input', { bubbles: true }));
        do await frame();
        while (status.dataset['asked'] !== status.dataset['shown']);
        // The next task comes after this frame is painted.
        await afterFrame();
        times.push(performance.now() - since);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    return times;
  }, typed);

const anonymousMemory = async (browser: Browser): Promise<number> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { id: number; type: string }[];
  };
  const sizes = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) =>
        Number(/RssAnon:\s+(\d+)/.exec(await readFile(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0),
      ),
  );
  return Math.round(Math.max(0, ...sizes) / 1024);
};

/** Measures the search of a built portal's tracker with its index grown to so many records. */
export const measureSearch = async (
  dist: string,
  tracker: string,
  language: string,
  records: number,
): Promise<Measured> => {
  const indexPath = `/api/v1/search/${language}.json`;
  const index = JSON.parse(await readFile(join(dist, indexPath), 'utf8')) as SearchIndex;
  const body = JSON.stringify(grown(index, 'law', records));
  const server = await serveFolder(dist, new Map([[indexPath, body]]));
  const browser = await playwright.launch({
    executablePath: chromium(),
    args: ['--disable-gpu', '--disable-background-networking', '--js-flags=--expose-gc'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.address}${tracker}`);
    await page.locator('.tracker input[type="search"]').fill('a');
    await page.locator('#tracker-results tbody tr').first().waitFor();
    await page.locator('.tracker input[type="search"]').fill('');
    await page.evaluate(() => {
      const long = ((globalThis as unknown as { longTasks: number[] }).longTasks = [] as number[]);
      new PerformanceObserver((list) =>
        list.getEntries().forEach(({ duration }) => long.push(duration)),
      ).observe({ type: 'longtask' });
    });
    const times = (await keyTimes(page)).sort((a, b) => a - b);
    const long = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
    // What is kept, not what is about to be thrown away.
    const collect = () => (globalThis as unknown as { gc: () => void }).gc();
    await Promise.all([page.evaluate(collect), ...page.workers().map((worker) => worker.evaluate(collect))]);
    return {
      records,
      keystrokes: times.length,
      p50: share(times, 0.5),
      p95: share(times, 0.95),
      longestTask: Math.round(Math.max(0, ...long)),
      memoryMiB: await anonymousMemory(browser),
    };
  } finally {
    await browser.close();
    await server.close();
  }
};

if (import.meta.main) {
  const [dist = 'dist', tracker = '/es/normas/', language = 'es'] = process.argv.slice(2);
  for (const records of [1000, 10_000]) console.log(await measureSearch(dist, tracker, language, records));
}
