import { fill } from '#i18n/words.ts';
import type { Scorecard } from '#model/scorecard.ts';

import { besideOf, sharedOf } from '#domain/scores/compare/beside.ts';
import type { EditionScores } from '#domain/scores/editions.ts';
import { counted } from '#views/format/number.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import { stateView } from '#views/scores/states.ts';
import type { View } from '#views/site.ts';

import { type Side, sideOf } from './side.ts';
import { type Stated, stated } from './symbols.ts';

/** A commitment that both have, in the state it is in for each. */
export interface Differing {
  readonly title: Said;
  readonly href: string;
  readonly states: readonly [Stated, Stated];
}

/** Two scorecards of one edition, side by side. */
export interface Pair {
  /** Where it stands on the page, and the code by which an address asks for it. */
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** The other one. */
  readonly name: string;
  readonly sides: readonly [Side, Side];
  /** What the two scores show of each other, in words. */
  readonly verdict: string;
  readonly shared: string;
  readonly differing: readonly Differing[];
}

const verdictOf = (view: View, first: Scorecard, second: Scorecard): string => {
  const { verdict } = view.words.scores.compare;
  const beside = besideOf(first.score, second.score);
  const name = (which: 'first' | 'second'): string =>
    plain(sayLocal(view, (which === 'first' ? first : second).title));
  switch (beside.kind) {
    case 'one':
      return fill(verdict.one, { name: name(beside.scored) });
    case 'apart':
      return fill(verdict.apart, {
        higher: name(beside.higher),
        lower: name(beside.higher === 'first' ? 'second' : 'first'),
      });
    default:
      return verdict[beside.kind];
  }
};

const sharedWords = (view: View, count: number, differing: number): string => {
  const { compare: words } = view.words.scores;
  if (count === 0) return words.noneShared;
  const shared = counted(view, words.shared, count);
  return differing > 0 ? shared : `${shared} ${words.alike}`;
};

/** What `second` shows beside `first`. */
export const pairOf = (view: View, edition: EditionScores, first: Scorecard, second: Scorecard): Pair => {
  const { result } = edition;
  const sides = [sideOf(view, edition, first), sideOf(view, edition, second)] as const;
  const { count, differing } = sharedOf(first, second);
  return {
    id: (second.code ?? '').toLowerCase(),
    code: second.code ?? '',
    name: plain(sides[1].title),
    title: fill(view.words.scores.compare.pair, { a: plain(sides[0].title), b: plain(sides[1].title) }),
    sides,
    verdict: verdictOf(view, first, second),
    shared: sharedWords(view, count, differing.length),
    differing: differing.map((items) => {
      const id = items[0].commitment;
      const commitment = edition.commitment(id);
      const [a, b] = items.map(({ state }) =>
        stated(stateView(view, result.method, state, commitment?.scale)),
      ) as [Stated, Stated];
      return {
        title: commitment === undefined ? id : sayLocal(view, commitment.title),
        href: scoreHref(view, { kind: 'commitment', edition: result.id, id }),
        states: [a, b],
      };
    }),
  };
};
