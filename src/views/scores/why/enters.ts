import { type Scorecard, type ScorecardKind, scorecardKinds } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { byAlphabet } from '#views/format/list.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { subjectHref, subjectName } from '#views/scores/parts/subjects.ts';
import type { View } from '#views/site.ts';

/** Scorecards of one kind that a commitment enters. */
export interface EnteredKind {
  readonly kind: ScorecardKind;
  readonly label: string;
  readonly cards: readonly { readonly text: Said; readonly href?: string }[];
}

const known = new WeakMap<EditionScores, ReadonlyMap<string, readonly Scorecard[]>>();

/** The scorecards of an edition by the commitments in them: looked up by the page of each commitment, gathered once. */
const cardsByCommitment = (edition: EditionScores): ReadonlyMap<string, readonly Scorecard[]> => {
  const before = known.get(edition);
  if (before) return before;
  const cards = new Map<string, Scorecard[]>();
  for (const card of edition.result.scorecards)
    for (const id of new Set(card.items.map(({ commitment }) => commitment))) {
      const list = cards.get(id);
      if (list) list.push(card);
      else cards.set(id, [card]);
    }
  known.set(edition, cards);
  return cards;
};

/** What a commitment is in the score of the whole; undefined where it is not counted. */
export const wholeItem = (edition: EditionScores, id: string) =>
  cardsByCommitment(edition)
    .get(id)
    ?.find(({ kind }) => kind === 'whole')
    ?.items.find(({ commitment }) => commitment === id);

/** The scorecards that a commitment enters, by kind, each with the way to its page. */
export const enteredBy = (view: View, edition: EditionScores, id: string): readonly EnteredKind[] => {
  const { words } = view;
  const cards = cardsByCommitment(edition).get(id) ?? [];
  const alphabet = byAlphabet(view);
  const labels: Record<ScorecardKind, string> = {
    whole: words.scores.why.whole,
    jurisdiction: words.columns.place,
    institution: words.typeNames.institution,
    pillar: words.typeNames.pillar,
    strength: words.facts.strength,
  };
  return scorecardKinds.flatMap((kind) => {
    const own = cards.filter((card) => card.kind === kind);
    if (own.length === 0) return [];
    return [
      {
        kind,
        label: labels[kind],
        cards: own
          .map((card) => {
            const href = subjectHref(view, edition, kind, card.code);
            const text = kind === 'whole' ? sayLocal(view, edition.result.title) : subjectName(view, card);
            return { text, ...(href === undefined ? {} : { href }) };
          })
          .sort((a, b) => alphabet(plain(a.text), plain(b.text))),
      },
    ];
  });
};
