import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { SearchEntry, SearchIndex } from '#views/search/entry.ts';
import { facetNames, type TrackerType } from '#views/trackers/facet-names.ts';
import { pages } from './pages.ts';
import { files, onDisk } from './site.ts';

/** The languages that have a search index. */
export const languages = [...files].flatMap(
  (file) => /^api\/v1\/search\/([^/]+)\.json$/.exec(file)?.[1] ?? [],
);

/** The index as the reader's browser gets it. */
export const indexOf = (language: string): SearchIndex =>
  JSON.parse(readFileSync(onDisk(`api/v1/search/${language}.json`), 'utf8')) as SearchIndex;

/** The records of a tracker, in the order of its page. */
export const recordsOf = (language: string, type: TrackerType): readonly SearchEntry[] =>
  indexOf(language).entries.filter((entry) => entry.type === type && entry.row !== undefined);

/** The address of a tracker: where its records stand. */
export const trackerPath = (language: string, type: TrackerType): string => {
  const href = recordsOf(language, type)[0]?.href ?? '';
  return href.replace(/[^/]+\/$/, '');
};

/** Ids of the records in sight, in order. */
export const idsShown = (page: Page): Promise<string[]> =>
  page
    .locator('#tracker-list:not([hidden]) tbody tr, #tracker-results:not([hidden]) tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.id || (row as HTMLElement).dataset['id'] || ''));

/** Waits until the tracker shows what it was asked for, and gives what its count says. */
export const settled = async (page: Page): Promise<string> => {
  await page.waitForFunction(() => {
    const { asked, shown } = document.querySelector<HTMLElement>('.tracker-status')?.dataset ?? {};
    const isPainted = !document.querySelector('.tracker-list [aria-busy="true"]');
    return asked !== undefined && asked === shown && isPainted;
  });
  return page.locator('.tracker [role="status"]').innerText();
};

/** The first number of a text: "12 resultados de 129" says 12. */
export const firstNumber = (text: string): number =>
  Number(/\d+/.exec(text.replaceAll(/(?<=\d)[.,\s](?=\d{3})/g, ''))?.[0]);

export const types = ['law', 'commitment', 'audit'] as const satisfies readonly TrackerType[];

/** The default language: the one whose addresses the sitemap names first. */
export const first = pages[0]?.language ?? '';

/** Every tracker. */
export const all = languages.flatMap((language) => types.map((type) => ({ language, type })));

/** Where a reader types in a tracker. */
export const box = (page: Page) => page.locator('.tracker input[type="search"]');

export { facetNames };
