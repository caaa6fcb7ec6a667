import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { mostAreas, separateAreas } from '#views/statistics/choice.ts';
import { openSite } from './browser.ts';
import { ask, charts, drawn, enliven, tableShown, valueIn, walk } from './charts.ts';

const site = openSite();

type Chart = (typeof charts)[number];

const pick = (what: string, fits: (chart: Chart) => boolean): Chart => {
  const found = charts.find(fits);
  if (!found) throw new Error(`No statistic of this portal has ${what}.`);
  return found;
};
const regional = pick('many areas', ({ data }) => separateAreas(data).length > mostAreas);
const timed = pick('several years', ({ data }) => data.frequency === 'year' && data.observations.length > 4);

const search = (page: Page): string => new URL(page.url()).search;
const title = (page: Page) => page.locator('.chart-live .chart-title');
const open = async (page: Page): Promise<void> => page.locator('.chart-choose .panel-toggle').click();
const shown = (page: Page, query: string) =>
  page.waitForFunction(
    (asked) => document.querySelector<HTMLElement>('.chart-live')?.dataset['shown'] === asked,
    query,
  );

/** What the reader is at, as a screen reader reads it. */
const heard = (page: Page) => walk(page).getAttribute('aria-valuetext');

test('with the keyboard every value of the table is reached, and read as the table prints it', async () => {
  await site.visit(regional.path, {}, async (page) => {
    await enliven(page);
    const areas = separateAreas(regional.data).slice(0, 3);
    await ask(page, `jurisdiction=${areas.join(',')}`);
    const { columns, rows: all } = await tableShown(page);
    // Rows past the steps are of values that are not drawn.
    const rows = all.slice(0, Number(await walk(page).getAttribute('max')) + 1);
    expect(rows.length).toBeGreaterThan(0);
    await walk(page).focus();
    for (const [line, column] of columns.entries()) {
      await page.keyboard.press('Home');
      for (const [step, { cells }] of rows.entries()) {
        const label = (await heard(page)) ?? '';
        const cell = cells[line];
        expect(label.startsWith(`${column}, `), label).toBe(true);
        if (typeof cell === 'string') expect(label, `${column} ${step}`).toContain(cell);
        expect(await page.locator('.chart-reading').innerText()).toBe(label);
        if (step + 1 < rows.length) await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Tab');
    expect(await page.locator('.chart-reading').innerText()).toBe('');
  });
});

test('a pointer over a bar reads it, and rings it', async () => {
  await site.visit(`${timed.path}?view=bar`, {}, async (page) => {
    await enliven(page);
    const [drawing] = await drawn(page);
    const at = drawing?.datasets[0]?.values.findIndex((value) => value !== null && value > 0) ?? -1;
    const canvas = page.locator('.chart-live canvas').first();
    const before = await canvas.screenshot();
    const box = await canvas.boundingBox();
    const spot = await page.evaluate((index) => {
      const element = document.querySelector('.chart-live canvas') as Element;
      const key = Object.keys(element).find((each) => each.startsWith('__reactFiber$')) ?? '';
      const fiber = (element as unknown as Record<string, { return: { ref: { current: unknown } } }>)[key];
      const chart = fiber?.return.ref.current as import('chart.js').Chart;
      const { x, y } = chart.getDatasetMeta(0).data[index] as unknown as { x: number; y: number };
      return { x, y };
    }, at);
    await page.mouse.move((box?.x ?? 0) + spot.x, (box?.y ?? 0) + spot.y + 4);
    const { rows } = await tableShown(page);
    expect(await page.locator('.chart-reading').innerText()).toContain(rows[at]?.cells[0] ?? 'nothing');
    expect((await canvas.screenshot()).equals(before)).toBe(false);
    await page.mouse.move(0, 0);
    expect(await page.locator('.chart-reading').innerText()).toBe('');
  });
});

test('what is chosen is in the address; back, reload and the other language show the same', async () => {
  await site.visit(regional.path, {}, async (page) => {
    await enliven(page);
    const usual = await title(page).innerText();
    await open(page);
    const [area = ''] = separateAreas(regional.data);
    await page.locator('select[name="jurisdiction"]').selectOption(area);
    await page.locator('.chart-add button').click();
    await page.locator('.chart-chips button').first().click();
    const query = `jurisdiction=${area}`;
    await shown(page, query);
    expect(search(page)).toBe(`?${query}`);
    const chosen = await title(page).innerText();
    expect(chosen).not.toBe(usual);
    expect(await page.locator('[role="status"]', { hasText: chosen }).count()).toBe(1);

    await page.locator('input[value="multiples"]').check();
    await shown(page, `${query}&view=multiples`);
    await page.goBack();
    await shown(page, query);
    await page.reload();
    await enliven(page);
    expect(await title(page).innerText()).toBe(chosen);
    const cells = (await tableShown(page)).rows.flatMap((row) => row.cells);
    await page.locator('header a[hreflang]:not([aria-current])').first().click();
    await page.waitForURL((url) => !url.pathname.includes(`/${regional.language}/`));
    await enliven(page);
    expect(search(page)).toBe(`?${query}`);
    const { language, data } = charts.find(({ path }) => path === new URL(page.url()).pathname) ?? regional;
    const values = (await tableShown(page)).rows.flatMap((row) => row.cells);
    expect(values.map((text) => valueIn(data, language, text))).toEqual(
      cells.map((text) => valueIn(regional.data, regional.language, text)),
    );
  });
});

test('values tried one after the other with the keys are one step to go back from', async () => {
  await site.visit(regional.path, {}, async (page) => {
    await enliven(page);
    await open(page);
    const before = await page.evaluate(() => history.length);
    await page.locator('.chart-panel input[type="radio"]:checked').focus();
    for (let times = 0; times < 2; times += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(() => search(page)).toBe('?view=multiples');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await shown(page, '');
  });
});

test('five areas at most, and each can be taken away', async () => {
  await site.visit(regional.path, { width: 360 }, async (page) => {
    await enliven(page);
    await open(page);
    const list = page.locator('select[name="jurisdiction"]');
    const add = page.locator('.chart-add button');
    // The country is there already.
    for (const area of separateAreas(regional.data).slice(0, mostAreas - 1)) {
      await list.selectOption(area);
      await add.click();
    }
    expect(await page.locator('.chart-chips li').count()).toBe(mostAreas);
    expect(await add.getAttribute('aria-disabled')).toBe('true');
    expect((await tableShown(page)).columns.length).toBe(mostAreas);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    for (let left = mostAreas; left > 1; left -= 1) {
      await page.locator('.chart-chips button').first().click();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/BUTTON|SELECT/);
      expect((await tableShown(page)).columns.length).toBe(left - 1);
    }
  });
});

test('what the address asks for and is not there is said and set aside', async () => {
  await site.visit(`${timed.path}?view=pie&jurisdiction=XX-NOWHERE`, {}, async (page) => {
    await enliven(page);
    const notice = await page.locator('.chart-choose .notice').innerText();
    expect(notice).toContain('view=pie');
    expect(notice).toContain('jurisdiction=XX-NOWHERE');
  });
});

test('without the data the chart of the page stays, and a sentence says why', async () => {
  await site.visit(regional.path, {}, async (page) => {
    // Not an answer of the server: that would be a fault of the site.
    await page.route('**/api/v1/statistics/*.json', (route) => route.fulfill({ body: 'nothing' }));
    await page.reload();
    await page.locator('.chart-choose').scrollIntoViewIfNeeded();
    await page.locator('.chart-choose [role="alert"]').waitFor();
    expect(await page.locator('#chart-static table').isVisible()).toBe(true);
    expect(await page.locator('.chart-live').count()).toBe(0);
  });
});

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

/** Presses a button for a file, and gives the file. */
const take = async (page: Page, format: string): Promise<Download> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.chart-downloads button', { hasText: format }).click(),
  ]);
  return download;
};

test('files hold what is shown', async () => {
  const areas = separateAreas(regional.data).slice(0, 2);
  await site.visit(`${regional.path}?jurisdiction=${areas.join(',')}`, {}, async (page) => {
    await enliven(page);
    const { rows } = await tableShown(page);
    const { data, language } = regional;
    const values = rows
      .flatMap(({ cells }) => cells.flatMap((cell) => cell?.split(' / ') ?? []))
      .map((cell) => valueIn(data, language, cell))
      .sort();
    const csv = await take(page, 'CSV');
    expect(csv.suggestedFilename()).toMatch(new RegExp(`^veedor-${data.id}-.*-${data.retrievedOn}\\.csv$`));
    const found: { jurisdiction: string; value: string }[] = parse(await textOf(csv), {
      bom: true,
      columns: true,
    });
    expect(found.flatMap(({ value }) => (value === '' ? [] : Number(value))).sort()).toEqual(values);
    expect(new Set(found.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(areas));
    const count = /\d+/.exec(
      (await page.locator('.chart-downloads button').first().getAttribute('aria-label')) ?? '',
    );
    expect(Number(count?.[0])).toBe(found.length);

    const json = JSON.parse(await textOf(await take(page, 'JSON')));
    expect(json.observations.length).toBe(found.length);
    expect(json.shown.address).toBe(page.url());

    const svg = await textOf(await take(page, 'SVG'));
    const said = await page.locator('.chart-live .chart-title, .chart-live .chart-notes p').allInnerTexts();
    const written = await page.evaluate(
      (text) =>
        [...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('text')]
          .map((each) => each.textContent)
          .join(' '),
      svg,
    );
    for (const text of said) expect(written).toContain(text);
    expect(written).toContain(page.url());

    const png = await readFile(await (await take(page, 'PNG')).path());
    const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * width);
  });
});
