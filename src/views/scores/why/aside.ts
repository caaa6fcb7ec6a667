import type { UsedFinding } from '#model/edition-result.ts';
import type { SetAside } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { counted } from '#views/format/number.ts';
import type { View } from '#views/site.ts';

/** Why a finding does not speak, in a sentence. */
export const asideWords = (
  view: View,
  { result: { method } }: EditionScores,
  { reason }: SetAside,
  used: UsedFinding | undefined,
): string => {
  const { setAside: words } = view.words.scores;
  switch (reason) {
    case 'too-old':
      return counted(view, words[reason], method.validityMonths);
    case 'outvoted':
      return words[reason][used?.rating === undefined ? 'outcome' : method.disagreement];
    default:
      return words[reason];
  }
};
