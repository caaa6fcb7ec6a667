import { fill } from '#i18n/words.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { scoreHref, type ScoreTarget } from '#views/scores/addresses.ts';
import { standingWords } from '#views/scores/score.ts';
import type { View } from '#views/site.ts';

/** What a reader must know of an edition before citing it. */
export interface EditionNotes {
  /** Calculated afterwards; open or closed. */
  readonly lines: readonly Said[];
  /** The same page in the newest edition, where this is an older one. */
  readonly newer?: { readonly href: string; readonly text: string };
}

/** The standing of an edition, with a link to the page that `targetIn` names in the newest one; without such a page, to its overview. */
export const notesOf = (
  view: View,
  edition: EditionScores,
  targetIn: (newest: EditionScores) => ScoreTarget | undefined,
): EditionNotes => {
  const [newest] = view.site.editions;
  const lines = standingWords(view, edition);
  if (newest === undefined || newest.result.id === edition.result.id) return { lines };
  const target = targetIn(newest) ?? ({ kind: 'edition', edition: newest.result.id } as const);
  return {
    lines,
    newer: {
      href: scoreHref(view, target),
      text: fill(view.words.scores.score.newer, { edition: plain(sayLocal(view, newest.result.title)) }),
    },
  };
};
