import { fill } from '#i18n/words.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { scoreHref, scorePath, type ScoreTarget } from '#views/scores/addresses.ts';
import { type EditionNotes, notesOf } from '#views/scores/parts/notes.ts';
import { subjectHref, subjectName } from '#views/scores/parts/subjects.ts';
import { scoreName, scoreView, type ScoreView } from '#views/scores/score.ts';
import { scorecardPicture } from '#views/share/scorecard.ts';
import type { View } from '#views/site.ts';

import { type Pair, pairOf } from './pair.ts';
import { peersOf } from './peers.ts';
import { type StateSymbol, symbolsOf } from './symbols.ts';

export type CompareTarget = Extract<ScoreTarget, { kind: 'compare' }>;

/** A place or an institution beside each of the others of its kind, in one edition. */
export interface ComparePage {
  readonly kind: 'compare';
  readonly frame: Frame;
  readonly title: string;
  /** With whom it is compared, and with whom not. */
  readonly lead: string;
  readonly notes: EditionNotes;
  readonly score: ScoreView;
  readonly back: { readonly href: string; readonly text: string };
  readonly pairs: readonly Pair[];
  readonly symbols: readonly StateSymbol[];
  readonly words: View['words'];
}

/** A page for every place and institution that has a scorecard. */
export const compareTargets = ({ result }: EditionScores): readonly CompareTarget[] =>
  result.scorecards.flatMap(({ kind, code }) =>
    (kind === 'jurisdiction' || kind === 'institution') && code !== undefined
      ? [{ kind: 'compare', edition: result.id, of: kind, code } as const]
      : [],
  );

const leadOf = (view: View, { of }: CompareTarget, circle: ReturnType<typeof peersOf>['circle']): string => {
  const { lead } = view.words.scores.compare;
  if (of === 'jurisdiction') return lead.jurisdiction;
  return circle.name === undefined ? lead.national : fill(lead.circle, { name: plain(circle.name) });
};

/** The crumbs of a page of an edition: the section, the edition, and what comes below. */
const crumbsOf = (view: View, { result }: EditionScores, below: readonly { text: Said; href?: string }[]) => [
  sectionCrumb(view, 'scorecards'),
  { text: sayLocal(view, result.title), href: scoreHref(view, { kind: 'edition', edition: result.id }) },
  ...below,
];

/** The view of such a page. Throws where the edition has no such scorecard. */
export const comparePage = (view: View, edition: EditionScores, target: CompareTarget): ComparePage => {
  const { compare: words } = view.words.scores;
  const card = edition.scorecard(target.of, target.code);
  if (card === undefined)
    throw new Error(`The edition "${edition.result.id}" has no scorecard of "${target.code}".`);
  const name = subjectName(view, card);
  const own = subjectHref(view, edition, card.kind, card.code);
  const { cards, circle } = peersOf(view, edition, card);
  const pairs = cards.map((other) => pairOf(view, edition, card, other));
  const title = fill(words.title, { name: plain(name) });
  const lead = leadOf(view, target, circle);
  return {
    kind: 'compare',
    frame: frameOf(view, {
      title: `${title} · ${plain(sayLocal(view, edition.result.title))}`,
      description: `${title}. ${lead}`,
      section: 'scorecards',
      path: scorePath(view.site, target),
      picture: scorecardPicture(view, edition, target.of, target.code),
      crumbs: crumbsOf(view, edition, [
        { text: name, ...(own === undefined ? {} : { href: own }) },
        { text: words.crumb },
      ]),
    }),
    title,
    lead,
    notes: notesOf(
      view,
      edition,
      (newest) => newest.scorecard(target.of, target.code) && { ...target, edition: newest.result.id },
    ),
    score: scoreView(view, edition, card.score, scoreName(card.kind, card.code)),
    back: { href: own ?? '', text: fill(words.back, { name: plain(name) }) },
    pairs,
    symbols: symbolsOf(
      pairs.flatMap(({ sides, differing }) => [
        ...sides.flatMap(({ states }) => states.map(({ state }) => state)),
        ...differing.flatMap(({ states }) => states),
      ]),
    ),
    words: view.words,
  };
};
