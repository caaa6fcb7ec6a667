import { fill } from '#i18n/words.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { plain, sayLocal } from '#views/said.ts';
import { scoreHref, scorePath, type ScoreTarget } from '#views/scores/addresses.ts';
import { type EditionNotes, notesOf } from '#views/scores/parts/notes.ts';
import { scoreName, scoreView, type ScoreView } from '#views/scores/score.ts';
import { scorecardPicture } from '#views/share/scorecard.ts';
import type { View } from '#views/site.ts';

import { type EditionPair, editionPairOf, wholeOf } from './editions.ts';
import { type StateSymbol, symbolsOf } from './symbols.ts';

export type EditionsTarget = Extract<ScoreTarget, { edition: string }> & { readonly kind: 'editions' };

/** An edition beside each of the others. */
export interface EditionsPage {
  readonly kind: 'editions';
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly notes: EditionNotes;
  readonly score: ScoreView;
  readonly back: { readonly href: string; readonly text: string };
  readonly pairs: readonly EditionPair[];
  readonly symbols: readonly StateSymbol[];
  readonly words: View['words'];
}

/** The view of an edition beside the others. */
export const editionsPage = (view: View, edition: EditionScores): EditionsPage => {
  const { compare: words } = view.words.scores;
  const { result } = edition;
  const name = plain(sayLocal(view, result.title));
  const title = fill(words.title, { name });
  const back = scoreHref(view, { kind: 'edition', edition: result.id });
  const target = { kind: 'editions', edition: result.id } as const;
  const pairs = view.site.editions
    .filter((other) => other !== edition)
    .map((other) => editionPairOf(view, edition, other));
  return {
    kind: 'editions',
    frame: frameOf(view, {
      title,
      description: `${title}. ${words.lead.editions}`,
      section: 'scorecards',
      path: scorePath(view.site, target),
      picture: scorecardPicture(view, edition, 'whole'),
      crumbs: [sectionCrumb(view, 'scorecards'), { text: name, href: back }, { text: words.crumb }],
    }),
    title,
    lead: words.lead.editions,
    notes: notesOf(view, edition, (newest) => ({ kind: 'editions', edition: newest.result.id })),
    score: scoreView(view, edition, wholeOf(edition).score, scoreName('whole')),
    back: { href: back, text: fill(words.back, { name }) },
    pairs,
    symbols: symbolsOf(
      pairs.flatMap(({ sides }) => sides.flatMap(({ states }) => states.map(({ state }) => state))),
    ),
    words: view.words,
  };
};
