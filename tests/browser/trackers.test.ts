import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadAxe, violationsOn } from './axe.ts';
import { openSite } from './browser.ts';
import {
  facetNames,
  firstNumber,
  idsShown,
  indexOf,
  languages,
  recordsOf,
  settled,
  trackerPath,
  types,
} from './trackers.ts';
import { pages } from './pages.ts';
import { queries } from './queries.ts';
import { fileAt, onDisk } from './site.ts';

const site = openSite();
// The default language is the one whose addresses the sitemap names first.
const first = pages[0]?.language ?? '';

/** The size of a file as hosts compress it beforehand. */
const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const box = (page: Page) => page.locator('.tracker input[type="search"]');
const idsWith = (
  language: string,
  type: (typeof types)[number],
  meets: (facets: Readonly<Record<string, readonly string[]>>) => boolean,
) =>
  recordsOf(language, type)
    .filter(({ row }) => meets(row?.facets as Readonly<Record<string, readonly string[]>>))
    .map(({ id }) => id);

test('every language has a tracker of each type', () => {
  expect(languages.length).toBeGreaterThan(0);
  for (const language of languages)
    for (const type of types) expect(trackerPath(language, type), `${language} ${type}`).toMatch(/^\/.+\/$/);
});

test.for(queries)('«%s» finds %s first', async ([query, wanted, type = 'law', language = first]) => {
  await site.visit(`${trackerPath(language, type)}?q=${encodeURIComponent(query)}`, {}, async (page) => {
    await settled(page);
    const ids = await idsShown(page);
    if (wanted === undefined) expect(ids).toEqual([]);
    else expect(ids[0]).toBe(wanted);
  });
});

const all = languages.flatMap((language) => types.map((type) => ({ language, type })));

test.for(all)('each box of a facet gives what it says ($language $type)', async ({ language, type }) => {
  await site.visit(trackerPath(language, type), {}, async (page) => {
    await page.locator('.facet').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    const names = await page
      .locator('.facet fieldset')
      .evaluateAll((sets) => sets.map((set) => set.querySelector('input')?.dataset['facet'] ?? ''));
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      const label = page.locator(`.facet label:has(input[data-facet="${name}"])`).first();
      const input = label.locator('input');
      const value = await input.inputValue();
      const count = Number(await label.locator('.count').innerText());
      await input.check();
      const status = await settled(page);
      expect(new URL(page.url()).search).toBe(`?${name}=${value}`);
      const expected = idsWith(language, type, (facets) => facets[name]?.includes(value) ?? false);
      expect(await idsShown(page), `${name}=${value}`).toEqual(expected.slice(0, 100));
      expect([firstNumber(status), expected.length]).toEqual([count, count]);
      await input.uncheck();
      await settled(page);
      expect(new URL(page.url()).search).toBe('');
    }
  });
});

test.for(all)(
  'facets combined, from a link, by reload and by the back button ($language $type)',
  async ({ language, type }) => {
    const records = recordsOf(language, type);
    const value = (name: string) =>
      records.map(({ row }) => (row?.facets as Record<string, string[]>)[name]?.[0]).find(Boolean) ?? '';
    const [one, two] = facetNames.filter((name) => value(name) !== '');
    const search = `?${one}=${value(one ?? '')}&${two}=${value(two ?? '')}`;
    const expected = idsWith(language, type, (facets) =>
      [one, two].every((name) => facets[name ?? '']?.includes(value(name ?? '')) ?? false),
    );
    await site.visit(`${trackerPath(language, type)}${search}`, {}, async (page) => {
      await settled(page);
      expect(await idsShown(page)).toEqual(expected.slice(0, 100));
      expect(await page.locator('.chips li').count()).toBe(3);
      await page.reload();
      await settled(page);
      expect(await idsShown(page)).toEqual(expected.slice(0, 100));
      await page.locator('.chips button').first().click();
      await settled(page);
      expect(new URL(page.url()).search).toBe(`?${two}=${value(two ?? '')}`);
      await page.goBack();
      await settled(page);
      expect(new URL(page.url()).search).toBe(search);
      expect(await idsShown(page)).toEqual(expected.slice(0, 100));
    });
  },
);

test.for(all)(
  'an unknown part of a link is said and set aside ($language $type)',
  async ({ language, type }) => {
    await site.visit(`${trackerPath(language, type)}?status=lost&weight=9&view=map`, {}, async (page) => {
      await page.locator('.tracker .notice').waitFor();
      const said = await page.locator('.tracker .notice').innerText();
      for (const part of ['status=lost', 'weight=9', 'view=map']) expect(said).toContain(part);
      expect(await idsShown(page)).toEqual(
        recordsOf(language, type)
          .map(({ id }) => id)
          .slice(0, 200),
      );
    });
  },
);

test.for(all)(
  'a column orders the list, one way, the other, and back ($language $type)',
  async ({ language, type }) => {
    await site.visit(trackerPath(language, type), {}, async (page) => {
      const inOrder = await idsShown(page);
      const head = () =>
        page
          .locator('#tracker-list:not([hidden]) thead button, #tracker-results:not([hidden]) thead button')
          .first();
      const titles = async () =>
        page
          .locator('#tracker-results tbody th a')
          .evaluateAll((links) => links.map((link) => link.textContent));
      await head().click();
      await settled(page);
      const up = await titles();
      expect(up).toEqual([...up].sort(new Intl.Collator(language, { numeric: true }).compare));
      expect(await page.locator('#tracker-results th[aria-sort="ascending"]').count()).toBe(1);
      await head().click();
      await settled(page);
      const down = await titles();
      expect(down).toEqual(
        [...down].sort((a, b) => new Intl.Collator(language, { numeric: true }).compare(b, a)),
      );
      await head().click();
      await settled(page);
      expect(await idsShown(page)).toEqual(inOrder);
      expect(new URL(page.url()).search).toBe('');
    });
  },
);

test.for(all)(
  'rows made in the browser read as those of the page ($language $type)',
  async ({ language, type }) => {
    const path = trackerPath(language, type);
    const texts = (page: Page, part: string) =>
      page
        .locator(`${part} tbody tr`)
        .evaluateAll((rows) =>
          Object.fromEntries(rows.map((row) => [row.id, row.textContent.replaceAll(/\s+/g, '')])),
        );
    await site.visit(`${path}?sort=-checkedOn`, {}, async (page) => {
      const [came, made] = [
        await texts(page, '#tracker-list'),
        await settled(page).then(() => texts(page, '#tracker-results')),
      ];
      const ids = Object.keys(made);
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) expect(made[id], id).toBe(came[id]);
    });
  },
);

test('an empty result says which filter to drop, and dropping it helps', async () => {
  const [law] = recordsOf(first, 'law');
  const year = law?.row?.facets.year?.[0];
  const other = recordsOf(first, 'law').find(
    ({ row }) => row?.facets.year?.[0] !== year && row?.facets.rank?.[0] !== law?.row?.facets.rank?.[0],
  );
  const rank = other?.row?.facets.rank?.[0] ?? '';
  const isEmpty =
    idsWith(
      first,
      'law',
      (facets) => (facets.year?.includes(year ?? '') && facets.rank?.includes(rank)) ?? false,
    ).length === 0;
  expect(isEmpty, 'the portal has a pair of values that no law has').toBe(true);
  await site.visit(`${trackerPath(first, 'law')}?rank=${rank}&year=${year}`, {}, async (page) => {
    await settled(page);
    expect(await idsShown(page)).toEqual([]);
    await page.locator('#tracker-results .empty-state button').first().click();
    await settled(page);
    expect((await idsShown(page)).length).toBeGreaterThan(0);
  });
});

test('words that nothing has lead to the nearest', async () => {
  const title = recordsOf(first, 'commitment')[0]?.title ?? '';
  await site.visit(
    `${trackerPath(first, 'commitment')}?q=${encodeURIComponent(`${title} xilofono`)}`,
    {},
    async (page) => {
      await settled(page);
      expect(await page.locator('#tracker-results .empty-state li a').first().innerText()).toContain(title);
    },
  );
});

test('with the keyboard alone: the slash, words, a box, a chip', async () => {
  await site.visit(trackerPath(first, 'law'), {}, async (page) => {
    await settled(page);
    await page.keyboard.press('/');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    const word = recordsOf(first, 'law')[0]?.identifier ?? '';
    await page.keyboard.type(word);
    await settled(page);
    expect((await idsShown(page))[0]).toBe(recordsOf(first, 'law')[0]?.id);
    // Every control is reached, and none holds the focus.
    const seen = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      seen.add(
        await page.evaluate(
          () =>
            document.activeElement?.closest('.facet, .view-switch, #tracker-results, footer')?.className ||
            document.activeElement?.closest('[id]')?.id ||
            '',
        ),
      );
    }
    expect([...seen]).toEqual(expect.arrayContaining(['view-switch', 'facet']));
    await page.locator('.facet input').first().focus();
    await page.keyboard.press('Space');
    await settled(page);
    expect(await page.locator('.facet input').first().isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.locator('.chips button').first().focus();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.locator('.chips').count()).toBe(0);
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

test.for(languages)(
  'on a narrow screen the filters open and close, and nothing sticks out (%s)',
  async (language) => {
    await site.visit(`${trackerPath(language, 'commitment')}?q=de`, { width: 360 }, async (page) => {
      await settled(page);
      const panel = page.locator('.tracker-side .panel');
      expect(await panel.isVisible()).toBe(false);
      await page.locator('.panel-toggle').click();
      expect(await panel.isVisible()).toBe(true);
      const { wide, seen } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        seen: document.documentElement.clientWidth,
      }));
      expect(wide).toBeLessThanOrEqual(seen);
      expect(await page.locator('#tracker-results tbody tr').first().isVisible()).toBe(true);
    });
  },
);

test.for(all)('without script, links filter ($language $type)', async ({ language, type }) => {
  let href = '';
  let count = 0;
  await site.visit(trackerPath(language, type), { script: false }, async (page) => {
    expect(await page.locator('.tracker-controls').isVisible()).toBe(false);
    const link = page.locator('.facet-links li').first();
    expect(await link.isVisible()).toBe(true);
    href = (await link.locator('a').getAttribute('href')) ?? '';
    count = firstNumber(/\((.*)\)/.exec(await link.innerText())?.[1] ?? '');
  });
  await site.visit(href, { script: false }, async (page) => {
    expect((await idsShown(page)).length).toBe(count);
  });
});

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

const states = [
  ['results with marked words', '?q=de'],
  ['nothing found', '?q=xilofono+plutonio'],
  ['a filter and an order', '?sort=-title&checkedBefore=2100-01-01'],
  ['an unknown part', '?view=map'],
  ['the timeline', '?view=timeline'],
] as const;

test.for(states.flatMap(([name, search]) => languages.map((language) => ({ name, search, language }))))(
  'no violation with $name ($language)',
  async ({ search, language }) => {
    await site.visit(`${trackerPath(language, 'law')}${search}`, {}, async (page) => {
      await loadAxe(page);
      for (const [width, scheme] of [
        [360, 'light'],
        [1280, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: scheme });
        await settled(page);
        const toggle = page.locator('.panel-toggle');
        if (await toggle.isVisible()) await toggle.click();
        // What sticks to the window must not be held against what lies under it.
        await page.evaluate(() => scrollTo(0, 0));
        expect(await violationsOn(page), `${width} px ${scheme}`).toEqual([]);
      }
    });
  },
);

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

test.for([360, 1280] as const)(
  'nothing moves while a tracker comes to life, nor when a link brings a filter (%d px)',
  async (width) => {
    for (const search of ['', '?q=de'])
      await site.visit(`${trackerPath(first, 'commitment')}${search}`, { width }, async (page) => {
        await settled(page);
        await page.waitForTimeout(300);
        const moved = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              new PerformanceObserver((list) => {
                const shifts = list.getEntries() as (PerformanceEntry & {
                  value: number;
                  hadRecentInput: boolean;
                })[];
                resolve(
                  shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
                );
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(0), 500);
            }),
        );
        // 0.1 is what the Web Vitals call good; a list that is replaced by its results may move what lies below it.
        expect(moved, search).toBeLessThan(search === '' ? 0.01 : 0.1);
      });
  },
);
