import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { queries } from './queries.ts';
import {
  all,
  facetNames,
  first,
  firstNumber,
  idsShown,
  languages,
  recordsOf,
  settled,
  trackerPath,
  types,
} from './trackers.ts';

const site = openSite();

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
      const count = firstNumber(await label.locator('.count').innerText());
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
          Object.fromEntries(
            rows.map((row) => [
              row.id || ((row as HTMLElement).dataset['id'] ?? ''),
              row.textContent.replaceAll(/\s+/g, ''),
            ]),
          ),
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
