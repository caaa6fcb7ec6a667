import { pillarHref, regionHref } from '#views/links.ts';
import type { Fact } from '#views/records/record.ts';
import type { Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { codeWords, placeWords } from './code.ts';

/** The name of a place as a fact, linked where it has a page. */
export const placeFact = (view: View, code: string): { text: Said; href?: string } => ({
  text: placeWords(view, code),
  ...(code === view.site.archive.portal.country ? {} : { href: regionHref(view, code) }),
});

/** The pillars and topics of a record as facts. */
export const subjectFacts = (
  view: View,
  { pillars, topics }: { pillars: readonly string[]; topics?: readonly string[] | undefined },
): Fact[] => [
  {
    term: view.words.facts.pillars,
    values: pillars.map((code) => ({ text: codeWords(view, 'pillars', code), href: pillarHref(view, code) })),
  },
  ...(topics && topics.length > 0
    ? [
        {
          term: view.words.facts.topics,
          values: topics.map((code) => ({ text: codeWords(view, 'topics', code) })),
        },
      ]
    : []),
];
