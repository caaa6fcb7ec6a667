import type { Page as Tab } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { samplePages } from './pages.ts';
import type { Page } from './pages.ts';

const site = openSite();

/** One page of each kind and language: records, places, pillars, and all that an edition has. */
const printed = samplePages.filter(({ kind }) => kind.includes('*') && !kind.endsWith('/*/*'));

/** What an A4 page leaves between its margins, in CSS pixels: 210 mm less twice 16 mm. */
const paperWidth = 672;

const onPaper = (page: Page, checks: (tab: Tab) => Promise<void>) =>
  site.visit(page.path, { scheme: 'dark' }, async (tab) => {
    await tab.setViewportSize({ width: paperWidth, height: 1000 });
    await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await tab.evaluate(async () => void (await document.fonts.ready));
    await checks(tab);
  });

test('records and scorecards are among what is printed', () => {
  expect(printed.length).toBeGreaterThan(20);
});

/** Whose the page is, where it stands, of which day and which version. */
async function checkNote(page: Page, tab: Tab): Promise<void> {
  const note = tab.locator('.paper-note');
  expect.soft(await note.isVisible(), 'the note is there').toBe(true);
  const said = (await note.innerText()).replaceAll(/\s+/g, ' ');
  expect.soft(said).toContain(page.address);
  expect.soft(said).toContain(await tab.locator('meta[property="og:site_name"]').getAttribute('content'));
  const asOf = (await tab.locator('.site-footer .notes li').first().textContent())?.trim() ?? '';
  expect.soft(asOf).toMatch(/\d{4}/);
  expect.soft(said).toContain(asOf);
  if ((await tab.locator('meta[property="og:type"][content="article"]').count()) > 0)
    // The commit that saved it; where no history is known, the day on which it was checked.
    expect.soft(said.replace(asOf, '')).toMatch(/\([0-9a-f]{10}\)\.|\d{4}\. *\./);
  const width = await note.evaluate((element) => element.getBoundingClientRect().width);
  expect.soft(width, 'the note fits').toBeLessThanOrEqual(paperWidth);
}

async function checkControls(tab: Tab): Promise<void> {
  const controls = await tab.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, nav, form, input, select, textarea, canvas, [role=slider], .skip-link, #embed, .follow, [download]',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.clientHeight > 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect.soft(controls, 'nothing that is there to be operated').toEqual([]);
}

/** Not wider than A4, and black on white in the dark too. */
async function checkLook(tab: Tab): Promise<void> {
  const look = await tab.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    const { color } = getComputedStyle(document.body);
    return { backgroundColor, color, width: document.documentElement.scrollWidth };
  });
  expect
    .soft(look)
    .toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)', width: paperWidth });
  // What scrolls on the screen would be cut off here.
  const cut = await tab.evaluate((width) => {
    const isCut = (element: Element) =>
      element.getBoundingClientRect().right > width + 2 &&
      element.checkVisibility({ visibilityProperty: true });
    return [...document.querySelectorAll('main table, main td, main th, main p, main svg.plot')]
      .filter(isCut)
      .map(({ outerHTML }) => outerHTML.slice(0, 80));
  }, paperWidth);
  expect.soft(cut, 'nothing is cut off').toEqual([]);
}

/** Sheets of A4, with every source spelled out. */
async function checkSheets(tab: Tab): Promise<void> {
  const sources = await tab
    .locator('a.prints-address')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => [link.getAttribute('href') ?? '', getComputedStyle(link, '::after').content] as const),
    );
  for (const [href, content] of sources) expect.soft(content).toContain(href);
  const pdf = (await tab.pdf({ format: 'A4' })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect.soft(sheets.length, 'sheets').toBeGreaterThan(0);
  for (const [, width, height] of sheets) {
    // 210 by 297 mm in points.
    expect.soft(Math.abs(Number(width) - 595.3)).toBeLessThan(1.5);
    expect.soft(Math.abs(Number(height) - 841.9)).toBeLessThan(1.5);
  }
}

test.for(printed)('$path on paper', async (page) => {
  await onPaper(page, async (tab) => {
    await checkNote(page, tab);
    await checkControls(tab);
    await checkLook(tab);
    await checkSheets(tab);
  });
});
