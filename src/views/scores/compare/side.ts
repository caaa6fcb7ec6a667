import { fill } from '#i18n/words.ts';
import type { Score, Scorecard } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { parseFraction, percentOf } from '#domain/scores/fraction.ts';
import { numberWords } from '#views/format/number.ts';
import { percentWords } from '#views/format/percent.ts';
import type { Said } from '#views/said.ts';
import { subjectHref, subjectName } from '#views/scores/parts/subjects.ts';
import { scoreName, scoreView, type ScoreView } from '#views/scores/score.ts';
import type { Site, View } from '#views/site.ts';

import { type Stated, stated } from './symbols.ts';

/** One of two that stand side by side: what a score says, cut to what fits beside another. */
export interface Side {
  /** Names the score in the data: `jurisdiction:PE-CUS`. */
  readonly name: string;
  readonly edition: string;
  readonly title: Said;
  /** Its own page. */
  readonly href?: string;
  readonly value?: NonNullable<ScoreView['value']>;
  readonly withheld?: NonNullable<ScoreView['withheld']>;
  readonly interval?: string;
  readonly coverage: string;
  readonly reviewed: string;
  readonly answers: string;
  readonly twice: string;
  readonly states: readonly { readonly count: number; readonly state: Stated }[];
}

const intervalWords = (view: View, { interval, value }: Score): string | undefined =>
  interval === undefined || value === undefined
    ? undefined
    : fill(view.words.scores.compare.interval, {
        low: percentWords(view, interval.lowPercent),
        high: percentWords(view, interval.highPercent),
      });

const shareOr = (view: View, share: string | undefined, without: string): string =>
  share === undefined ? without : percentWords(view, percentOf(parseFraction(share)));

const makeSide = (view: View, edition: EditionScores, card: Scorecard): Side => {
  const { compare: words } = view.words.scores;
  const { score } = card;
  const shown = scoreView(view, edition, score, scoreName(card.kind, card.code));
  const interval = intervalWords(view, score);
  const href = subjectHref(view, edition, card.kind, card.code);
  return {
    name: shown.name,
    edition: edition.result.id,
    title: subjectName(view, card),
    ...(href === undefined ? {} : { href }),
    ...(shown.value === undefined ? {} : { value: shown.value }),
    ...(shown.withheld === undefined ? {} : { withheld: shown.withheld }),
    ...(interval === undefined ? {} : { interval }),
    coverage: shown.coverage,
    reviewed: fill(words.of, {
      count: numberWords(view, score.reviewed),
      total: numberWords(view, score.applicable),
    }),
    answers: shareOr(view, score.responseRate, words.nothingReviewed),
    twice: shareOr(view, score.reviewedTwice, words.nothingRated),
    states: shown.distribution.map(({ count, state }) => ({ count, state: stated(state) })),
  };
};

const known = new WeakMap<Site, Map<string, Side>>();

/** A scorecard as one side of a comparison; worked out once, since it stands beside every other of its kind. */
export const sideOf = (view: View, edition: EditionScores, card: Scorecard): Side => {
  const sides = known.get(view.site) ?? new Map<string, Side>();
  known.set(view.site, sides);
  const key = `${view.language} ${edition.result.id} ${scoreName(card.kind, card.code)}`;
  const side = sides.get(key) ?? makeSide(view, edition, card);
  sides.set(key, side);
  return side;
};
