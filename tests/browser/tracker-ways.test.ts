import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import {
  all,
  box,
  first,
  firstNumber,
  idsShown,
  languages,
  recordsOf,
  settled,
  trackerPath,
} from './trackers.ts';

const site = openSite();

/** Where the focus is: the name of the column, or the tag. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.activeElement?.closest<HTMLElement>('th[data-key]')?.dataset['key'] ??
      document.activeElement?.tagName ??
      '',
  );

test.for(all)('the head of a column keeps the focus while it orders ($language $type)', async (tracker) => {
  await site.visit(trackerPath(tracker.language, tracker.type), {}, async (page) => {
    await settled(page);
    const key = 'checkedOn';
    await page.locator(`#tracker-list th[data-key="${key}"] button`).focus();
    for (const sort of [`?sort=${key}`, `?sort=-${key}`, '']) {
      await page.keyboard.press('Enter');
      await settled(page);
      expect(new URL(page.url()).search).toBe(sort);
      await expect.poll(() => focused(page), { message: sort }).toBe(key);
    }
  });
});

test('a box keeps the focus when it is ticked and unticked, in every facet', async () => {
  await site.visit(trackerPath(first, 'commitment'), {}, async (page) => {
    await settled(page);
    const facets = page.locator('.facet');
    for (let at = 0; at < (await facets.count()); at += 1) {
      const facet = facets.nth(at);
      if ((await facet.getAttribute('open')) === null) await facet.locator('summary').click();
      await facet.locator('input').first().focus();
      for (let times = 0; times < 2; times += 1) {
        await page.keyboard.press('Space');
        await settled(page);
        expect(await focused(page), `facet ${at}`).toBe('INPUT');
      }
    }
  });
});

test('what was typed a moment ago is there when a reader comes back from a result', async () => {
  const word = recordsOf(first, 'law')[0]?.identifier ?? '';
  await site.visit(trackerPath(first, 'law'), {}, async (page) => {
    await settled(page);
    await box(page).fill(word);
    await settled(page);
    const ids = await idsShown(page);
    await page.locator('#tracker-results tbody th a').first().click();
    await page.waitForURL((url) => url.search === '');
    await page.goBack();
    await settled(page);
    expect(await box(page).inputValue()).toBe(word);
    expect(await idsShown(page)).toEqual(ids);
  });
});

test('a step within the page leaves alone what is being typed', async () => {
  await site.visit(trackerPath(first, 'law'), {}, async (page) => {
    await settled(page);
    await box(page).fill('ley');
    await page.evaluate(() => location.assign('#main'));
    await settled(page);
    expect(await box(page).inputValue()).toBe('ley');
  });
});

test.for(languages)('another language shows the same choice (from %s)', async (language) => {
  const rank = recordsOf(language, 'law')[0]?.row?.facets.rank?.[0] ?? '';
  await site.visit(`${trackerPath(language, 'law')}?rank=${rank}`, {}, async (page) => {
    await settled(page);
    const ids = await idsShown(page);
    await page.locator('header a[hreflang]:not([aria-current])').first().click();
    await page.waitForURL((url) => !url.pathname.includes(`/${language}/`));
    await settled(page);
    expect(new URL(page.url()).search).toBe(`?rank=${rank}`);
    expect((await idsShown(page)).sort()).toEqual(ids.sort());
  });
});

test.for(languages)('a filtered timeline counts what it shows (%s)', async (language) => {
  const rank = recordsOf(language, 'law')[0]?.row?.facets.rank?.[0] ?? '';
  await site.visit(`${trackerPath(language, 'law')}?rank=${rank}&view=timeline`, {}, async (page) => {
    await settled(page);
    const marks = page.locator('#tracker-timeline svg [data-id]:not([hidden])');
    const title = page.locator('#tracker-timeline .timeline-title');
    await expect.poll(async () => firstNumber(await title.innerText())).toBe(await marks.count());
    expect(await page.locator('.timeline-whole:not([hidden])').count()).toBe(0);
  });
});

test('the slash leads to the search until its box is unticked', async () => {
  await site.visit(trackerPath(first, 'law'), {}, async (page) => {
    await settled(page);
    const isInBox = () => box(page).evaluate((input) => input === document.activeElement);
    await page.keyboard.press('/');
    expect(await isInBox()).toBe(true);
    await box(page).blur();
    await page.locator('.slash-key input').uncheck();
    await page.keyboard.press('/');
    expect(await isInBox()).toBe(false);
  });
});

test('what is typed before the page comes to life is searched', async () => {
  const [record] = recordsOf(first, 'law');
  const word = record?.identifier ?? '';
  // A page without islands: nothing of it is still on its way when it is left.
  await site.visit(record?.href ?? '', {}, async (page) => {
    // The script of the island comes when the words are there.
    await page.route(/\/Tracker\.[^/]*\.js$/, async (route) => {
      await box(page).evaluate((input, text) => ((input as HTMLInputElement).value = text), word);
      await route.continue();
    });
    await page.goto(site.origin() + trackerPath(first, 'law'));
    await settled(page);
    expect(await box(page).inputValue()).toBe(word);
    expect((await idsShown(page))[0]).toBe(recordsOf(first, 'law')[0]?.id);
  });
});
