import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // axe leaves this rule of WCAG 2.2 off unless it is named.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** Loads axe into a page; once is enough for all its states. */
export const loadAxe = (page: Page): Promise<unknown> => page.evaluate(axe);

/** The rules that look at colours: all others find the same in a light page and in a dark one. */
const ofColours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** What is looked at: all of the page or the first that matches a selector, by all rules or by those of colours alone. */
export interface Look {
  within?: string;
  colours?: boolean;
}

/** One line for each rule and node, in the words of axe. */
export async function violationsOn(
  page: Page,
  { within = 'html', colours = false }: Look = {},
): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults, [string, RunOptions]>(
    ([selector, runOptions]) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(selector, runOptions),
    [within, colours ? ofColours : options],
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n    ${target.join(' ')}\n    ${failureSummary}`,
    ),
  );
}
