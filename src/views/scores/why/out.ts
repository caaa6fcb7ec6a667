import { fill } from '#i18n/words.ts';
import type { ScoredCommitment } from '#model/scorecard.ts';

import { dateGaps } from '#views/format/date.ts';
import { plain, shortLaw } from '#views/said.ts';
import type { View } from '#views/site.ts';

const originWords = (view: View, { endedOn, endedBy }: ScoredCommitment): string => {
  const { why } = view.words.scores;
  const law = endedBy === undefined ? undefined : view.site.archive.laws.get(endedBy);
  const norm = law ? plain(shortLaw(view, law)) : endedBy;
  if (norm === undefined)
    return endedOn === undefined
      ? why.out['origin-not-in-force']
      : fill(why.originEnded, dateGaps(view, endedOn));
  return endedOn === undefined
    ? fill(why.originEndedByUndated, { norm })
    : fill(why.originEndedBy, { ...dateGaps(view, endedOn), norm });
};

/** Why a commitment on record is not counted, in a sentence; undefined where it is. */
export const outWords = (view: View, told: ScoredCommitment): string | undefined => {
  const { excluded, endedOn } = told;
  if (excluded === undefined) return undefined;
  if (excluded === 'origin-not-in-force') return originWords(view, told);
  const words = view.words.scores.why.out[excluded];
  return endedOn === undefined ? words : fill(words, dateGaps(view, endedOn));
};
