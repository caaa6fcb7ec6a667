import { type RegionMap, regionMap } from '#views/charts/region-map.ts';
import { regionStates } from '#views/charts/region-states.ts';
import { plain, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { newestLine, type ScoreLine } from './newest.ts';
import { cardsOf } from './parts/known.ts';
import { byName, rowOf, type ScoreTable } from './parts/table.ts';

/** What the home page says of the newest edition. */
export interface HomeScore {
  readonly line: ScoreLine;
  /** Above the map. */
  readonly heading: string;
  readonly map?: RegionMap;
  /** The facts of the map. */
  readonly regions: ScoreTable;
}

/** The newest edition on the home page; undefined where there is none. */
export const homeScore = (view: View): HomeScore | undefined => {
  const line = newestLine(view, 'whole');
  const [edition] = view.site.editions;
  if (line === undefined || edition === undefined) return undefined;
  const { overview } = view.words.scores;
  const map = regionMap(view, regionStates(view, edition));
  return {
    line,
    heading: `${overview.regions}. ${plain(sayLocal(view, edition.result.title))}`,
    ...(map ? { map } : {}),
    regions: {
      caption: overview.regions,
      corner: view.words.columns.region,
      hasWeights: false,
      rows: cardsOf(edition, 'jurisdiction')
        .map((card) => rowOf(view, edition, card))
        .sort(byName(view)),
    },
  };
};
