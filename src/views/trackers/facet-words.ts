import { byAlphabet } from '#views/format/list.ts';
import { codeWords, inListOrder, placeWords } from '#views/parts/code.ts';
import { plain, type Said, sayLocal, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import type { FacetName, TrackerType } from './facet-names.ts';

const ofInstitution = (view: View, id: string): Said => {
  const institution = view.site.archive.institutions.get(id);
  return institution ? titleOf(view, institution) : id;
};

const listed = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

/** A rating is a level of the method; the others are outcomes or say why there is neither. */
const ofRating = (view: View, code: string): Said => {
  const level = [...view.site.levels.values()].find((placed) => placed.level.code === code)?.level;
  if (level) return sayLocal(view, level.label);
  const { outcomes, tracker } = view.words;
  return listed({ ...outcomes, unrated: outcomes.none, 'some-areas': tracker.someAreas }, code);
};

/** How a value of a facet reads. */
export const valueWords = (view: View, type: TrackerType, facet: FacetName, code: string): Said => {
  const { words } = view;
  switch (facet) {
    case 'jurisdiction':
      return placeWords(view, code);
    case 'pillar':
      return codeWords(view, 'pillars', code);
    case 'topic':
      return codeWords(view, 'topics', code);
    case 'rank':
      return codeWords(view, 'ranks', code);
    case 'kind':
      return codeWords(view, 'auditKinds', code);
    case 'institution':
    case 'auditor':
      return ofInstitution(view, code);
    case 'status':
      return listed(type === 'law' ? words.legalStatus : words.timeliness, code);
    case 'strength':
      return listed(words.strengths, code);
    case 'rating':
      return ofRating(view, code);
    case 'origin':
      return listed(words.tracker.origins, code);
    case 'year':
      return code;
  }
};

/** The order in which the codes of a list are read: that of the portal's own list, else years newest first, else by name. */
export const valueOrder = (view: View, facet: FacetName): ((a: Labelled, b: Labelled) => number) => {
  const lists: Partial<Record<FacetName, string>> = {
    pillar: 'pillars',
    rank: 'ranks',
    kind: 'auditKinds',
  };
  const list = lists[facet];
  const compare = byAlphabet(view);
  if (facet === 'year') return (a, b) => (a.code < b.code ? 1 : -1);
  if (list !== undefined) {
    const order = inListOrder(view, list);
    return (a, b) => order(a.code, b.code);
  }
  const { country } = view.site.archive.portal;
  // The country stands before its regions.
  return (a, b) =>
    Number(b.code === country) - Number(a.code === country) || compare(plain(a.label), plain(b.label));
};

interface Labelled {
  readonly code: string;
  readonly label: Said;
}
