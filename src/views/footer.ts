import type { SectionName } from '#i18n/routes.ts';
import { fill } from '#i18n/words.ts';

import { dateGaps } from './format/date.ts';
import { recordHref, sectionHref } from './links.ts';
import { type Said, sayLocal, titleOf } from './said.ts';
import type { View } from './site.ts';

/** What stands at the foot of every page. */
export interface Footer {
  readonly about: Said;
  readonly groups: readonly {
    readonly heading: Said;
    readonly links: readonly { readonly href: string; readonly text: Said }[];
  }[];
  readonly notes: readonly { readonly text: Said; readonly href?: string }[];
}

const pageLinks = (view: View) =>
  [...view.site.archive.pages.all]
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1))
    .map((page) => ({ href: recordHref(view, page), text: titleOf(view, page) }));

/** Sections that have pages but no place in the menu. */
const otherSections = (view: View, shown: readonly SectionName[]) =>
  (
    [
      'scorecards',
      'pillars',
      'comparisons',
      'changes',
      'upkeep',
      'data',
      'glossary',
      'search',
      'propose',
      'editor',
    ] as const
  )
    .filter((section) => !shown.includes(section))
    .map((section) => ({ href: sectionHref(view, section), text: view.words.sectionTitles[section] }));

/** The foot of a page: `links` are those of the menu, `day` says of which day the portal speaks. */
export const footerOf = (
  view: View,
  links: readonly { readonly href: string; readonly text: Said }[],
  day: string,
): Footer => {
  const { words } = view;
  const { portal } = view.site.archive;
  const sections = portal.navigation as readonly SectionName[];
  return {
    about: sayLocal(view, portal.description),
    groups: [
      {
        heading: words.site.sectionsGroup,
        links: [...links.map(({ href, text }) => ({ href, text })), ...otherSections(view, sections)],
      },
      { heading: words.site.aboutGroup, links: pageLinks(view) },
    ],
    notes: [
      { text: day },
      { text: fill(words.site.compiledOn, dateGaps(view, portal.compiledOn)) },
      { text: fill(words.site.licence, { name: portal.licence.name }), href: portal.licence.url },
      { text: words.site.softwareNote },
    ],
  };
};
