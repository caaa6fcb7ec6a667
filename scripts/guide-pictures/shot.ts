import type { Locator, Page } from 'playwright-core';

/** Frames what the step asks to touch, in a colour that neither the portal nor the editor uses. */
export const mark = (place: Locator): Promise<void> =>
  place.evaluate((element: HTMLElement) => {
    element.style.outline = '3px solid #b3261e';
    element.style.outlineOffset = '3px';
  });

/** Scrolls the page so that this is at the top, with some air above it. */
export const toTop = (place: Locator): Promise<void> =>
  place.evaluate((element: Element) => {
    const air = 6;
    window.scrollTo({ top: element.getBoundingClientRect().top + window.scrollY - air, behavior: 'instant' });
  });

/** How often at most, and after how many milliseconds each time, a page is looked at again until it holds still. */
const looks = { most: 40, pause: 150 };

/** The page as it is seen once its letters have come and nothing moves any more: what fades in by script does not heed the settings. */
export const shoot = async (page: Page): Promise<Uint8Array> => {
  await page.evaluate(() => document.fonts.ready);
  const look = () => page.screenshot({ animations: 'disabled', caret: 'hide' });
  let before = await look();
  for (let count = 0; count < looks.most; count += 1) {
    await page.waitForTimeout(looks.pause);
    const now = await look();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error(`${page.url()} does not hold still.`);
};
