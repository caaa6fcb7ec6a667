import { expect, test } from 'vitest';
import { loadAxe, violationsOn } from './axe.ts';
import { openSite } from './browser.ts';
import { samplePages } from './pages.ts';

const site = openSite();

const sights = ([360, 1280] as const).flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

test.for(samplePages)('$path has no violation ($language $kind)', async ({ path }) => {
  await site.visit(path, {}, async (page) => {
    await loadAxe(page);
    const found = new Map<string, string[]>();
    for (const { width, scheme } of sights) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const violation of await violationsOn(page, { colours: scheme === 'dark' })) {
        found.set(violation, [...(found.get(violation) ?? []), `${width} px ${scheme}`]);
      }
    }
    expect([...found].map(([violation, seen]) => `${violation}\n    seen at ${seen.join(', ')}`)).toEqual([]);
  });
});
