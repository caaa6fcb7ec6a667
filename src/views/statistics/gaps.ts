import type { SeriesPoint } from '#domain/statistics/series.ts';

import type { ChartGap } from './chart-view.ts';
import { lacksPopulation } from './lines.ts';
import type { Reading } from './reading.ts';

/** Why a step has no value. */
export const gapKind = (point: SeriesPoint | undefined): ChartGap['kind'] => {
  if (!point) return 'none';
  if (lacksPopulation(point.shown)) return 'no-population';
  return point.shown.status === 'Q' ? 'suppressed' : 'missing';
};

/** What is said in place of a value. */
export const gapWords = ({ words: { chart } }: Pick<Reading, 'words'>, kind: ChartGap['kind']): string =>
  ({
    none: chart.noData,
    missing: chart.missing,
    suppressed: chart.suppressed,
    'no-population': chart.noPopulation,
  })[kind];
