import { plain, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { newestLine, type ScoreLine } from './newest.ts';
import { type RegionScores, regionScores } from './parts/regions.ts';

/** What the home page says of the newest edition. */
export interface HomeScore {
  readonly line: ScoreLine;
  /** Above the map. */
  readonly heading: string;
  readonly regions: RegionScores;
}

/** The newest edition on the home page; undefined where there is none. */
export const homeScore = (view: View): HomeScore | undefined => {
  const line = newestLine(view, 'whole');
  const [edition] = view.site.editions;
  if (line === undefined || edition === undefined) return undefined;
  return {
    line,
    heading: `${view.words.scores.overview.regions}. ${plain(sayLocal(view, edition.result.title))}`,
    regions: regionScores(view, edition),
  };
};
