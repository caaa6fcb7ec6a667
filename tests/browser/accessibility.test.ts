import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { samplePages } from './pages.ts';

const site = openSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // axe leaves this rule of WCAG 2.2 off unless it is named.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

const sights = ([360, 1280] as const).flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

/** One line for each rule and node, in the words of axe. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (runOptions) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, runOptions),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n    ${target.join(' ')}\n    ${failureSummary}`,
    ),
  );
}

test.for(samplePages)('$path has no violation ($language $kind)', async ({ path }) => {
  await site.visit(path, {}, async (page) => {
    await page.evaluate(axe);
    const found = new Map<string, string[]>();
    for (const { width, scheme } of sights) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const violation of await violationsOn(page)) {
        found.set(violation, [...(found.get(violation) ?? []), `${width} px ${scheme}`]);
      }
    }
    expect([...found].map(([violation, seen]) => `${violation}\n    seen at ${seen.join(', ')}`)).toEqual([]);
  });
});
