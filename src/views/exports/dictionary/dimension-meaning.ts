import { total } from '#model/observation.ts';

import { fill } from '#i18n/words.ts';
import type { View } from '#views/site.ts';
import type { StatisticFile } from '#views/statistics/data.ts';

/** What a dimension holds: the list of its codes, whether one of them is the total, and whether the others add up to it. */
export const dimensionMeaning = (
  { words: { statisticFiles: words } }: View,
  list: string,
  { codes, partial }: Pick<StatisticFile['columns'][number], 'codes' | 'partial'>,
): string => {
  const hasTotal = codes.some(({ code }) => code === total);
  const meaning = fill(hasTotal ? words.dimensionTotal : words.dimension, { list, total });
  return partial ? `${meaning} ${words.partial}` : meaning;
};
