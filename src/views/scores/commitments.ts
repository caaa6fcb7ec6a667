import { fill } from '#i18n/words.ts';
import type { Scorecard } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { scorecardPicture } from '#views/share/scorecard.ts';
import type { View } from '#views/site.ts';

import { scoreHref, scorePath } from './addresses.ts';
import { type ItemTable, itemTable } from './parts/items.ts';
import { fileLinks, type Linked, methodLink } from './parts/links.ts';
import { coverageLines } from './parts/known.ts';
import { type EditionNotes, notesOf } from './parts/notes.ts';
import { type OutsideGroup, outsideOf } from './parts/outside.ts';
import { coverageWords, scoreName, scoreView, type ScoreView } from './score.ts';

/** Every commitment of an edition, counted or not: what the score of the whole is made of. */
export interface CommitmentsPage {
  readonly kind: 'commitments';
  readonly frame: Frame;
  readonly title: string;
  readonly edition: Said;
  readonly lead: string;
  readonly notes: EditionNotes;
  readonly score: ScoreView;
  readonly why: Linked & { readonly text: string };
  readonly method?: Linked;
  readonly items: ItemTable;
  readonly outside: readonly OutsideGroup[];
  readonly links: readonly Linked[];
  readonly words: View['words'];
}

/** The view of the commitments of an edition. `whole` is its scorecard of the whole. */
export const commitmentsPage = (view: View, edition: EditionScores, whole: Scorecard): CommitmentsPage => {
  const { overview: words, score: scoreWords, card } = view.words.scores;
  const { result } = edition;
  const title = fill(words.allTitle, { edition: plain(sayLocal(view, result.title)) });
  const overview = scoreHref(view, { kind: 'edition', edition: result.id });
  const method = methodLink(view, words.links.method);
  return {
    kind: 'commitments',
    frame: frameOf(view, {
      title,
      description: `${title}. ${coverageWords(view, whole.score)}.`,
      section: 'scorecards',
      path: scorePath(view.site, { kind: 'commitments', edition: result.id }),
      picture: scorecardPicture(view, edition, 'whole'),
      crumbs: [
        sectionCrumb(view, 'scorecards'),
        { text: sayLocal(view, result.title), href: overview },
        { text: view.words.sectionTitles.commitments },
      ],
    }),
    title,
    edition: sayLocal(view, result.title),
    lead: coverageLines(view, whole.score).join(' '),
    notes: notesOf(view, edition, (newest) => ({ kind: 'commitments', edition: newest.result.id })),
    score: scoreView(view, edition, whole.score, scoreName('whole')),
    why: {
      href: '#commitments',
      text: whole.score.value === undefined ? scoreWords.whyNot : scoreWords.why,
    },
    ...(method ? { method } : {}),
    items: itemTable(view, edition, whole),
    outside: outsideOf(view, edition, 'whole'),
    links: [{ href: overview, text: card.links.overview }, ...fileLinks(view, edition)],
    words: view.words,
  };
};
