import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { chartKinds, type ChartKind } from '#views/statistics/choice.ts';
import type { StatisticFile } from '#views/statistics/data.ts';
import { fileAt, onDisk } from './site.ts';
import { type Page as SitePage, pages } from './pages.ts';

/** The statistics that have a chart to choose from, with their files as the browser gets them. */
export const charts: readonly (SitePage & { data: StatisticFile })[] = pages.flatMap((page) => {
  const html = readFileSync(onDisk(page.file), 'utf8');
  const src = /&quot;([^&]*\/api\/v1\/statistics\/[^&]*\.json)&quot;/.exec(html)?.[1];
  const file = src === undefined ? undefined : fileAt(src);
  return file === undefined
    ? []
    : [{ ...page, data: JSON.parse(readFileSync(onDisk(file), 'utf8')) as StatisticFile }];
});

/** What Chart.js holds of one drawing, and where it drew it: the value at the height of each point or bar. */
export interface Drawn {
  readonly type: string;
  /** What one pixel of height stands for. */
  readonly perPixel: number;
  readonly datasets: readonly {
    readonly label: string;
    readonly values: readonly (number | null)[];
    readonly heights: readonly (number | null)[];
  }[];
}

/** A table as it is read: its heads, and the text of each cell without its note; null where it says that there is nothing. */
export interface ReadTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly (string | null)[] }[];
}

/** Brings the chart into sight and waits until it has taken the place of the picture. */
export const enliven = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.querySelector('.chart-choose')?.scrollIntoView({ block: 'center' }));
  await page.locator('.chart-live canvas').first().waitFor();
};

/** Asks for another choice as the address does when a reader goes back. */
export const ask = async (page: Page, query: string): Promise<void> => {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
};

/** Brings every drawing into sight, so that each is drawn. */
export const unroll = async (page: Page): Promise<void> => {
  const boxes = page.locator('.chart-live .chart-canvas');
  for (let at = 0; at < (await boxes.count()); at += 1) {
    await boxes.nth(at).scrollIntoViewIfNeeded();
    await boxes.nth(at).locator('canvas').waitFor();
  }
};

/** What is drawn, drawing by drawing, from the chart's own data. React keeps the chart beside its canvas. */
export const drawn = (page: Page): Promise<readonly Drawn[]> =>
  page.locator('.chart-live canvas').evaluateAll((canvases) =>
    canvases.map((canvas) => {
      const key = Object.keys(canvas).find((each) => each.startsWith('__reactFiber$')) ?? '';
      const fiber = (canvas as unknown as Record<string, { return: { ref: { current: unknown } } }>)[key];
      const chart = fiber?.return.ref.current as import('chart.js').Chart;
      const up = chart.scales['y'];
      return {
        type: (chart.config as { type: string }).type,
        perPixel: Math.abs((up?.getValueForPixel(1) ?? 0) - (up?.getValueForPixel(0) ?? 0)),
        datasets: chart.data.datasets.map(({ label, data }, at) => {
          const values = (data as unknown as { y: number | null }[]).map(({ y }) => y);
          const points = chart.getDatasetMeta(at).data;
          const heights = values.map((value, index) => {
            const point = points[index] as unknown as { y: number; base?: number };
            if (value === null || !up) return null;
            const base = point.base === undefined ? 0 : (up.getValueForPixel(point.base) ?? 0);
            return (up.getValueForPixel(point.y) ?? 0) - base;
          });
          return { label: label ?? '', values, heights };
        }),
      };
    }),
  );

/** The table that is in sight. */
export const tableShown = (page: Page): Promise<ReadTable> =>
  page.locator('.chart-live table').evaluate((table) => {
    const textOf = (cell: Element): string => {
      const copy = cell.cloneNode(true) as Element;
      for (const note of copy.querySelectorAll('.note')) note.remove();
      return (copy.textContent ?? '').trim();
    };
    return {
      columns: [...table.querySelectorAll('thead th')].slice(1).map(textOf),
      rows: [...table.querySelectorAll('tbody tr')].map((row) => ({
        head: textOf(row.querySelector('th') as Element),
        cells: [...row.querySelectorAll('td')].map((cell) =>
          cell.querySelector('abbr') || textOf(cell) === '' ? null : textOf(cell),
        ),
      })),
    };
  });

/** The number that a cell prints first; the place of a level among the levels; null where it prints none. */
export const valueIn = (data: StatisticFile, language: string, text: string | null): number | null => {
  if (text === null) return null;
  const [first = ''] = text.split(' / ');
  const level = data.levels?.findIndex(({ label }) =>
    first.endsWith(typeof label === 'string' ? label : (label[language] ?? '')),
  );
  if (level !== undefined && level >= 0) return level + 1;
  const digits = /-?\d[\d.,\s]*/.exec(first)?.[0].trim() ?? '';
  // Of three digits after a sign it is thousands, in every language that is tested; but no thousands begin with 0.
  const whole = digits.startsWith('0') ? digits : digits.replace(/[.,\s](?=\d{3}(?:\D|$))/g, '');
  return Number(whole.replace(',', '.'));
};

/** How the chart in sight is drawn. */
export const kindShown = async (page: Page): Promise<ChartKind> => {
  const query = (await page.locator('.chart-live').getAttribute('data-view')) ?? '';
  return chartKinds.find((kind) => kind === query) ?? 'line';
};

/** Where a reader walks through the values. */
export const walk = (page: Page) => page.locator('.chart-walk input');
