import type { Entry } from '#model/archive.ts';

import { listWords } from '#views/format/list.ts';
import { codePlural, codeWords, inListOrder, placeWords } from '#views/parts/code.ts';
import { plain, type Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** Norms that share a lane: the names of their ranks, and over the first lane of a group whose norms they are. */
export interface LawLane {
  readonly heading?: Said;
  readonly texts: readonly Said[];
  readonly laws: readonly Entry<'law'>[];
}

/** A rank with fewer norms than this shares a lane with the next rank, if that has as few. */
const leastOfItsOwn = 3;

const byRank = (view: View, laws: readonly Entry<'law'>[]): readonly LawLane[] => {
  const order = inListOrder(view, 'ranks');
  const lanes: { isFew: boolean; texts: Said[]; laws: Entry<'law'>[] }[] = [];
  for (const [rank, of] of [...Map.groupBy(laws, (law) => law.rank)].sort(([a], [b]) => order(a, b))) {
    const [isFew, text, last] = [of.length < leastOfItsOwn, codeWords(view, 'ranks', rank), lanes.at(-1)];
    if (isFew && last?.isFew) {
      last.texts.push(text);
      last.laws.push(...of);
    } else lanes.push({ isFew, texts: [text], laws: [...of] });
  }
  return lanes.map(({ isFew: _, ...lane }) => lane);
};

/** What the areas inside the country are called: "Regiones", or the kinds of all that are there. */
const areaWords = (view: View, laws: readonly Entry<'law'>[]): Said => {
  const kinds = new Set(
    laws.flatMap(({ jurisdiction }) => view.site.archive.jurisdictions.get(jurisdiction)?.kind ?? []),
  );
  const words = [...kinds]
    .sort(inListOrder(view, 'jurisdictionKinds'))
    .map((kind) => codePlural(view, 'jurisdictionKinds', kind));
  return words.length === 1 ? (words[0] as Said) : listWords(view, words.map(plain));
};

/**
 * Norms in lanes: those of the country, then those of its areas, and in each group one lane for each rank, in the portal's own
 * order of ranks. Which ranks there are is the portal's affair.
 */
export const lawLanes = (view: View, laws: readonly Entry<'law'>[]): readonly LawLane[] => {
  const { country } = view.site.archive.portal;
  const national = laws.filter(({ jurisdiction }) => jurisdiction === country);
  const others = laws.filter(({ jurisdiction }) => jurisdiction !== country);
  if (national.length === 0 || others.length === 0) return byRank(view, laws);
  const headed = (heading: Said, group: readonly Entry<'law'>[]): readonly LawLane[] =>
    byRank(view, group).map((lane, index) => (index === 0 ? { heading, ...lane } : lane));
  return [...headed(placeWords(view, country), national), ...headed(areaWords(view, others), others)];
};
