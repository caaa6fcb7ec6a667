import type { Page } from 'playwright-core';

import { en } from '#i18n/en.ts';
import { es } from '#i18n/es.ts';
import { pathOf, type SectionName } from '#i18n/routes.ts';
import type { Words } from '#i18n/words.ts';

import { changedRecord } from './portal.ts';
import { mark, toTop } from './shot.ts';

const words = { es, en } satisfies Record<string, Words>;

/** The languages of the guides. */
export type GuideLanguage = keyof typeof words;

export const guideLanguages: readonly GuideLanguage[] = ['es', 'en'];

const addresses = {
  languages: guideLanguages.map((language) => ({ language, words: words[language] })),
  base: '/',
};

/** A page of the portal as the picture of a step. */
export interface PageShot {
  readonly name: string;
  readonly section: SectionName;
  /** The further parts of its address. */
  readonly rest?: (words: Words) => readonly string[];
  /** What is brought to the top of the picture. */
  readonly top: string;
  /** What the step asks to touch. */
  readonly marked?: string;
}

const record = () => [changedRecord];

export const pageShots: readonly PageShot[] = [
  { name: 'record', section: 'commitments', rest: record, top: '#main header' },
  { name: 'sources', section: 'commitments', rest: record, top: '#certainty' },
  { name: 'versions', section: 'commitments', rest: record, top: '#versions' },
  { name: 'edit', section: 'editor', top: 'h1', marked: 'a[href*="/admin/"]' },
  { name: 'changes', section: 'changes', top: 'h1' },
  { name: 'to-do', section: 'upkeep', top: 'h1' },
  {
    name: 'score',
    section: 'scorecards',
    rest: ({ sections }) => ['2025', sections.regions, 'xv-mon'],
    top: 'h1',
  },
];

/** The address of the page of the record that the guides change. */
export const recordAddress = (language: GuideLanguage): string =>
  pathOf(addresses, language, 'commitments', changedRecord);

const go = async (page: Page, address: string): Promise<void> => {
  const answer = await page.goto(address, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Error(`There is no page ${address}.`);
};

/** Opens the page of a picture and brings what it shows into sight. */
export const openShot = async (
  page: Page,
  origin: string,
  language: GuideLanguage,
  { section, rest, top, marked }: PageShot,
): Promise<void> => {
  const path = pathOf(addresses, language, section, ...(rest?.(words[language]) ?? []));
  await go(page, `${origin}/${path}`);
  if (marked !== undefined) await mark(page.locator(marked).first());
  await toTop(page.locator(top).first());
};
