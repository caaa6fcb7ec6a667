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

/** The same with the map. */
export const regionScores = (view: View, edition: EditionScores): RegionScores => {
  const map = regionMap(view, regionStates(view, edition));
  return { table: regionTable(view, edition), ...(map ? { map } : {}) };
};
