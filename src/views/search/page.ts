import { type Frame, frameOf, sectionPath } from '#views/frame.ts';
import { searchIndexHref, sectionHref } from '#views/links.ts';
import type { Said } from '#views/said.ts';
import type { View } from '#views/site.ts';
import { trackerSections } from '#views/trackers/tracker.ts';

import type { EntryType } from './entry.ts';

/** What the island of the search page needs. */
export interface SearchIsland {
  readonly language: string;
  readonly locale: string;
  readonly index: string;
  readonly words: View['words']['search'];
  /** What each type is called, and the tracker that can go on with the same words. */
  readonly types: Readonly<Record<EntryType, { readonly name: string; readonly href?: string }>>;
}

/** The page that searches everything. */
export interface SearchPage {
  readonly frame: Frame;
  readonly title: Said;
  readonly lead: Said;
  readonly island: SearchIsland;
  /** The lists, for who has no script or no patience. */
  readonly lists: readonly { readonly text: Said; readonly href: string }[];
  readonly words: View['words'];
}

/** The view of the search page. */
export const searchPage = (view: View): SearchPage => {
  const { site, words } = view;
  const { sectionTitles } = words;
  const lists = [
    'laws',
    'commitments',
    'audits',
    'statistics',
    'institutions',
    'regions',
    'glossary',
  ] as const;
  const tracker = (type: keyof typeof trackerSections) => ({
    name: sectionTitles[trackerSections[type]],
    href: sectionHref(view, trackerSections[type]),
  });
  return {
    frame: frameOf(view, {
      title: words.search.title,
      description: words.search.lead,
      section: 'search',
      path: sectionPath(site, 'search'),
      crumbs: [{ text: words.search.title }],
    }),
    title: words.search.title,
    lead: words.search.lead,
    island: {
      language: view.language,
      locale: view.locale,
      index: searchIndexHref(view),
      words: words.search,
      types: {
        law: tracker('law'),
        commitment: tracker('commitment'),
        audit: tracker('audit'),
        statistic: { name: sectionTitles.statistics },
        comparison: { name: sectionTitles.comparisons },
        institution: { name: sectionTitles.institutions },
        region: { name: sectionTitles.regions },
        page: { name: words.typeNames.page },
        term: { name: words.search.term },
      },
    },
    lists: lists.map((section) => ({ text: sectionTitles[section], href: sectionHref(view, section) })),
    words,
  };
};
