import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { StatisticFile } from '#views/statistics/data.ts';
import { separateAreas } from '#views/statistics/choice.ts';
import { openSite } from './browser.ts';
import { enliven, tableShown } from './charts.ts';
import { pages } from './pages.ts';
import { base, fileAt, onDisk } from './site.ts';

// Maps of statistics: what is drawn, what the table beside it says, and the file in the content are one.

const site = openSite();
const folder = ['content', 'tests/portals/fictional', 'tests/portals/small'].map((each) =>
  path.join(import.meta.dirname, '../..', each, 'statistics'),
);

const mapped = pages.flatMap((page) => {
  const id = page.path.split('/').at(-2) ?? '';
  const json = onDisk(`api/v1/statistics/${id}.json`);
  if (!existsSync(json) || !readFileSync(onDisk(page.file), 'utf8').includes('class="area-map"')) return [];
  const content = folder.find((each) => existsSync(path.join(each, `${id}.csv`))) ?? '';
  const rows: Record<string, string>[] = parseCsv(readFileSync(path.join(content, `${id}.csv`), 'utf8'), {
    columns: true,
    bom: true,
  });
  return [{ ...page, id, rows, data: JSON.parse(readFileSync(json, 'utf8')) as StatisticFile }];
});

interface ReadMap {
  id: string;
  period: string;
  areas: { title: string; path?: string; r?: number; text?: string; sign?: string }[];
  rows: { head: string; text?: string }[];
  picture: string;
}

/** The maps of a page with their tables. */
const mapsOn = (page: Page): Promise<ReadMap[]> =>
  page.evaluate(() => {
    const text = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return [...document.querySelectorAll('.area-map')].map((map) => ({
      id: map.querySelector('.chart-title')?.id.replace('-title', '') ?? '',
      period: text(map.querySelector('thead th:last-child')),
      areas: [...map.querySelectorAll('.map-area')].map((area) => {
        const r = area.querySelector('.map-circle')?.getAttribute('r');
        const written = area.querySelector('.map-text');
        const sign = [...area.querySelectorAll('use')]
          .find((use) => !use.classList.length)
          ?.getAttribute('href');
        const href = area.getAttribute('href');
        return {
          title: text(area.querySelector('title')),
          ...(href === null ? {} : { path: href }),
          ...(r ? { r: Number(r) } : {}),
          ...(written ? { text: text(written) } : {}),
          ...(sign ? { sign } : {}),
        };
      }),
      rows: [...map.querySelectorAll('tbody tr')].map((row) => {
        const cell = row.querySelector('td')?.cloneNode(true) as Element;
        const isEmpty = cell.querySelector('abbr') !== null;
        for (const note of cell.querySelectorAll('.note, abbr')) note.remove();
        return { head: text(row.querySelector('th')), ...(isEmpty ? {} : { text: text(cell) }) };
      }),
      picture: map.querySelector('a[download]')?.getAttribute('href') ?? '',
    }));
  });

/** The digits of a figure: of three after a sign that sign is of thousands, of fewer it is that of decimals. */
const digits = (text: string): string =>
  (/-?\d[\d.,  ]*/.exec(text)?.[0] ?? '').replace(/[.,  ](?=\d{3}(?:\D|$))/g, '').replace(',', '.');

const nameOf = (label: StatisticFile['title'], language: string): string =>
  typeof label === 'string' ? label : (label[language] ?? Object.values(label)[0] ?? '');

/** The total of an area in a year, as the file of the content has it, row by row. */
const valuesOf = (
  { rows, data, language }: (typeof mapped)[number],
  area: string,
  year: string,
): string[] => {
  const code = data.areas.find(({ label }) => nameOf(label, language) === area)?.code;
  return rows
    .filter(
      (row) =>
        row['jurisdiction'] === code &&
        [year, `${year}-01`, `${year}-01-01`].includes(row['periodStart'] ?? '') &&
        [year, `${year}-12`, `${year}-12-31`].includes(row['periodEnd'] ?? '') &&
        data.columns.every(({ name }) => row[name] === '_T'),
    )
    .map((row) => row['value'] ?? '');
};

test('there are maps to look at', () => {
  expect(mapped.length).toBeGreaterThan(1);
});

test.for(mapped)('$path: map, table and file say one thing', async (page) => {
  await site.visit(page.path, { width: 360, script: false }, async (shown) => {
    const maps = await mapsOn(shown);
    expect(maps.map(({ id }) => id)).toContain('map');
    for (const { id, period, areas, rows, picture } of maps) {
      expect(areas.map(({ title }, at) => title.startsWith(`${rows[at]?.head}, ${period}: `))).not.toContain(
        false,
      );
      expect(areas).toHaveLength(rows.length);
      const figures = rows.map(({ text }) => (text === undefined ? undefined : digits(text)));
      for (const [at, figure] of figures.entries()) {
        const { title = '', text, r, sign } = areas[at] ?? {};
        if (figure === undefined) expect(r).toBeUndefined();
        else expect(title).toContain(`${period}: ${rows[at]?.text?.split(' / ')[0]}`);
        if (text !== undefined) expect(text).toBe(rows[at]?.text);
        if (id === 'map' && figure !== undefined)
          expect(valuesOf(page, rows[at]?.head ?? '', period)).toContain(figure);
        if (id === 'rate-map' && figure !== undefined) expect(sign).toMatch(/^#rate-map-tone-\d$/);
      }
      const circles = areas.flatMap(({ r }, at) =>
        r === undefined ? [] : [{ r, value: Number(figures[at]) }],
      );
      const [largest] = circles;
      for (const { r, value } of circles)
        expect(Math.abs(r - (largest?.r ?? 0) * Math.sqrt(value / (largest?.value ?? 1)))).toBeLessThan(
          0.011,
        );
      const numbers = figures.flatMap((each) => (each === undefined ? [] : [Number(each)]));
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      const taken = readFileSync(onDisk(fileAt(picture) ?? ''), 'utf8');
      for (const { head, text } of rows) {
        expect(taken).toContain(`>${head.replaceAll('&', '&amp;').slice(0, 12)}`);
        if (text !== undefined) expect(taken).toContain(`>${text}<`);
      }
    }
    const drawn = await shown.evaluate(() => document.querySelectorAll('.area-map path[id]').length);
    expect(drawn).toBe(new Set(readFileSync(onDisk(page.file), 'utf8').match(/<path id="map-\d+"/g)).size);
  });
});

/** Per 100,000, in exact tenths, half up. */
const rateOf = (value: string, inhabitants: string): string => {
  const [part, all] = [BigInt(value), BigInt(inhabitants)];
  const tenths = (part * 2_000_000n + all) / (2n * all);
  return `${tenths / 10n}.${tenths % 10n}`;
};

const rated = mapped.filter(({ data }) => data.population);

test.for(rated)(
  '$path: rates are figure × 100,000 / inhabitants, half up, and none without inhabitants',
  async (page) => {
    const people = page.data.population?.observations ?? [];
    await site.visit(page.path, { width: 1280, script: false }, async (shown) => {
      const found = await shown.evaluate(() =>
        [...document.querySelectorAll('section[aria-labelledby="rates"] > figure tbody tr')].map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => {
            const copy = cell.cloneNode(true) as Element;
            for (const note of copy.querySelectorAll('.note, abbr')) note.remove();
            return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
          }),
        ),
      );
      const caption = await shown.locator('#rates-table').innerText();
      const year = /\d{4}/.exec(caption)?.[0] ?? '';
      expect(found.length).toBeGreaterThan(4);
      for (const [head = '', count = '', rate = '', inhabitants = ''] of found) {
        const code = page.data.areas.find(({ label }) => nameOf(label, page.language) === head)?.code;
        const known = people.find(
          ({ jurisdiction, periodStart }) => jurisdiction === code && periodStart.startsWith(year),
        );
        expect(valuesOf(page, head, year)).toContain(digits(count));
        if (known?.value === undefined) {
          expect([head, rate, inhabitants]).toEqual([head, '', '']);
          continue;
        }
        expect(digits(inhabitants)).toBe(known.value);
        const [value, all] = [BigInt(digits(count)), BigInt(known.value)];
        const tenths = (value * 2_000_000n + all) / (2n * all);
        expect(digits(rate)).toBe(`${tenths / 10n}.${tenths % 10n}`);
      }
      const names = found.slice(1).map(([head = '']) => head);
      expect(names).toEqual(names.toSorted(new Intl.Collator(page.language).compare));
    });
  },
);

test.for(rated)('$path: what is chosen with ?rate=1 has the same rates', async (page) => {
  const areas = separateAreas(page.data).slice(0, 3);
  await site.visit(`${page.path}?jurisdiction=${areas.join(',')}&rate=1`, {}, async (shown) => {
    await enliven(shown);
    const { columns, rows } = await tableShown(shown);
    expect(columns).toHaveLength(areas.length);
    let found = 0;
    for (const { head, cells } of rows.filter((row) => /^\d{4}$/.test(row.head)))
      for (const [at, cell] of cells.entries()) {
        const [value] = valuesOf(page, columns[at] ?? '', head);
        const people = page.data.population?.observations.find(
          ({ jurisdiction, periodStart }) => jurisdiction === areas[at] && periodStart.startsWith(head),
        );
        if (cell === null) expect(value && people?.value).toBeFalsy();
        else {
          expect(digits(cell)).toBe(rateOf(value ?? '', people?.value ?? ''));
          found += 1;
        }
      }
    expect(found).toBeGreaterThan(2);
  });
});

test('a region is reached by the keys, shows that it is, and leads to its page', async () => {
  const [page] = mapped;
  await site.visit(page?.path ?? '', { width: 360 }, async (shown) => {
    const link = shown.locator('.map-area[href]').first();
    const href = await link.getAttribute('href');
    expect(href?.startsWith(`${base}/`)).toBe(true);
    const widthOf = () => link.locator('.map-edge').evaluate((edge) => getComputedStyle(edge).strokeWidth);
    const before = await widthOf();
    await link.focus();
    await shown.keyboard.press('Shift+Tab');
    await shown.keyboard.press('Tab');
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await widthOf()).not.toBe(before);
    await shown.keyboard.press('Enter');
    await shown.waitForURL((url) => url.pathname === href);
  });
});
