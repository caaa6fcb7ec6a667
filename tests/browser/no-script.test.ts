import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import type { Reader } from './browser.ts';
import { fewPages } from './pages.ts';

const site = openSite();

async function mainText(path: string, reader: Reader): Promise<string> {
  let text = '';
  await site.visit(path, reader, async (page) => {
    // A tracker and a comparison are operated by script; what they show is the same without, and links take the place of the controls.
    const list = page.locator('#tracker-list, #compared');
    const part = (await list.count()) > 0 ? list : page.locator('main');
    text = (await part.innerText()).replaceAll(/\s+/g, ' ').trim();
  });
  return text;
}

test.for(fewPages)('$path reads the same without script ($language $kind)', async ({ path }) => {
  const without = await mainText(path, { script: false });
  expect(without).not.toBe('');
  expect(without).toBe(await mainText(path, { script: true }));
});
