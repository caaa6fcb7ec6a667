import type { EditionScores } from '#domain/scores/editions.ts';
import { type RegionMap, regionMap } from '#views/charts/region-map.ts';
import { regionStates } from '#views/charts/region-states.ts';
import type { View } from '#views/site.ts';

import { cardsOf } from './known.ts';
import { byName, rowOf, type ScoreTable } from './table.ts';

/** The scores of the regions, and the map that shows the same. */
export interface RegionScores {
  readonly table: ScoreTable;
  /** Absent where the portal has no map. */
  readonly map?: RegionMap;
}

/** Every region of an edition in alphabetical order. */
export const regionTable = (view: View, edition: EditionScores): ScoreTable => {
  const { overview } = view.words.scores;
  return {
    caption: overview.regions,
    note: overview.alphabetical,
    corner: view.words.columns.region,
    hasWeights: false,
    rows: cardsOf(edition, 'jurisdiction')
      .map((card) => rowOf(view, edition, card))
      .sort(byName(view)),
  };
};

const known = new WeakMap<EditionScores, Map<string, RegionScores>>();

/** The same with the map: several pages of an edition, and what is embedded of it, show it, so it is made once for a language. */
export const regionScores = (view: View, edition: EditionScores): RegionScores => {
  const inLanguages = known.get(edition) ?? new Map<string, RegionScores>();
  known.set(edition, inLanguages);
  const before = inLanguages.get(view.language);
  if (before) return before;
  const map = regionMap(view, regionStates(view, edition));
  const made = { table: regionTable(view, edition), ...(map ? { map } : {}) };
  inLanguages.set(view.language, made);
  return made;
};
