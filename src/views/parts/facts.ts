import type { Entry } from '#model/archive.ts';

import { pillarHref, placeHref, recordHref } from '#views/links.ts';
import type { Fact, FactValue } from '#views/records/record.ts';
import { plain, type Said, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { codeWords, placeWords } from './code.ts';

/** The name of a place as a fact, linked where it has a page. */
export const placeFact = (view: View, code: string): { text: Said; href?: string } => {
  const href = placeHref(view, code);
  return { text: placeWords(view, code), ...(href === undefined ? {} : { href }) };
};

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

/** Who has a part in something, with that part in brackets: an institution by its name, linked, else the `name` of a class. */
export const roleFact = (
  view: View,
  institution: Entry<'institution'> | undefined,
  name: Said,
  role: string,
): FactValue => {
  const called = institution ? titleOf(view, institution) : name;
  const text = `${plain(called)} (${role.toLocaleLowerCase(view.language)})`;
  return {
    text: typeof called === 'string' ? text : { text, lang: called.lang },
    ...(institution ? { href: recordHref(view, institution) } : {}),
  };
};
