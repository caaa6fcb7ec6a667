import { fill } from '#i18n/words.ts';
import type { Term } from '#model/portal.ts';

import { type Frame, frameOf, sectionPath } from '#views/frame.ts';
import { recordHref } from '#views/links.ts';

import { plain, type Said, sayLocal, shortLaw } from './said.ts';
import type { View } from './site.ts';

interface TermView {
  readonly id: string;
  readonly term: Said;
  readonly meaning: Said;
  readonly notes: readonly { readonly text: Said; readonly href?: string }[];
}

/** The glossary, by group. */
export interface GlossaryPage {
  readonly frame: Frame;
  readonly title: Said;
  readonly lead: Said;
  readonly groups: readonly {
    readonly id: string;
    readonly heading: Said;
    readonly terms: readonly TermView[];
  }[];
  readonly words: View['words'];
}

const termView = (view: View, term: Term): TermView => {
  const law = term.law === undefined ? undefined : view.site.archive.laws.get(term.law);
  return {
    id: term.id,
    term: sayLocal(view, term.term),
    meaning: sayLocal(view, term.meaning),
    notes: [
      ...(law
        ? [
            {
              text: fill(view.words.glossary.law, { law: plain(shortLaw(view, law)) }),
              href: recordHref(view, law),
            },
          ]
        : []),
      ...(term.confidence === 'recalled' ? [{ text: view.words.glossary.recalled }] : []),
    ],
  };
};

/** The view of the glossary. */
export const glossaryPage = (view: View): GlossaryPage => {
  const { words, site } = view;
  const groups = new Map<string, { heading: Said; terms: TermView[] }>();
  for (const term of site.archive.glossary) {
    const heading = term.group === undefined ? words.glossary.ungrouped : sayLocal(view, term.group);
    const group = groups.get(plain(heading)) ?? { heading, terms: [] };
    group.terms.push(termView(view, term));
    groups.set(plain(heading), group);
  }
  return {
    frame: frameOf(view, {
      title: words.sectionTitles.glossary,
      description: words.sectionLeads.glossary,
      section: 'glossary',
      path: sectionPath(site, 'glossary'),
      crumbs: [{ text: words.sectionTitles.glossary }],
    }),
    title: words.sectionTitles.glossary,
    lead: words.sectionLeads.glossary,
    groups: [...groups.values()].map(({ heading, terms }, index) => ({
      id: `group-${index + 1}`,
      heading,
      terms,
    })),
    words,
  };
};
