import { fill } from '#i18n/words.ts';
import { type Score, scorecardName } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { parseFraction, percentOf } from '#domain/scores/fraction.ts';
import { neededFor } from '#domain/scores/needed.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { percentWords } from '#views/format/percent.ts';
import { dateGaps, dateWords } from '#views/format/date.ts';
import type { RatingView } from '#views/parts/rating.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { stateView } from './states.ts';

/** How many commitments are in a state, with its mark. */
export interface StateCount {
  readonly state: RatingView;
  readonly count: number;
  /** "3 Limitado". */
  readonly text: string;
}

/** A score as it is always drawn: the value or the words in its place, and all that must stand beside it. */
export interface ScoreView {
  /** Names the score in the data: `whole`, `jurisdiction:PE-CUS`. */
  readonly name: string;
  /** Absent where there is no score. */
  readonly value?: { readonly text: string; readonly exact: string };
  /** "31 de 100 puntos", where the method adds up points. */
  readonly points?: string;
  /** In the place of the value: what is missing. */
  readonly withheld?: { readonly text: string; readonly missing: string };
  /** Percent of the bar: where it begins, ends, and where the value stands. Only with a value. */
  readonly interval?: {
    readonly text: string;
    readonly low: number;
    readonly high: number;
    readonly at: number;
    readonly width: number;
  };
  readonly coverage: string;
  /** Absent where nothing applies. */
  readonly coverageExact?: string;
  readonly coveragePercent?: string;
  /** Reviewed, answered, reviewed twice, not applicable. */
  readonly besides: readonly string[];
  readonly distribution: readonly StateCount[];
  /** "Edición 2025, al 31 de diciembre de 2025". */
  readonly asOf: string;
}

export { scorecardName as scoreName };

/** "31 de 42 compromisos evaluados y 3 solo en parte". */
export const coverageWords = (view: View, { applicable, rated, partlyRated }: Score): string => {
  const { score: words } = view.words.scores;
  const all = counted(view, words.coverage, applicable, { rated: numberWords(view, rated) });
  return partlyRated === 0 ? all : `${all} ${counted(view, words.partly, partlyRated)}`;
};

const missingWords = (view: View, score: Score, minimumCoverage: string): string => {
  const { score: words } = view.words.scores;
  if (score.withheld === 'nothing-applies') return words.nothingApplies;
  return counted(view, words.missing, neededFor(score, minimumCoverage), {
    total: numberWords(view, score.applicable),
  });
};

const shareWords = (view: View, words: string, share: string): string =>
  fill(words, { percent: percentWords(view, percentOf(parseFraction(share))) });

const besidesOf = (view: View, score: Score): readonly string[] => {
  const { score: words } = view.words.scores;
  const { applicable, reviewed, responseRate, reviewedTwice, notApplicable } = score;
  return [
    ...(applicable === 0
      ? []
      : [counted(view, words.reviewed, reviewed, { total: numberWords(view, applicable) })]),
    ...(responseRate === undefined ? [] : [shareWords(view, words.responseRate, responseRate)]),
    ...(reviewedTwice === undefined
      ? []
      : [
          reviewedTwice === '0'
            ? words.noneReviewedTwice
            : shareWords(view, words.reviewedTwice, reviewedTwice),
        ]),
    ...(notApplicable === 0 ? [] : [counted(view, words.notApplicable, notApplicable)]),
  ];
};

/** The states of a score, each with its mark and how many there are. */
export const distributionOf = (view: View, { result }: EditionScores, score: Score): readonly StateCount[] =>
  score.distribution.map(({ state, scale, count }) => {
    const shown = stateView(view, result.method, state, scale);
    return {
      state: shown,
      count,
      text: fill(view.words.scores.score.count, {
        count: numberWords(view, count),
        label: plain(shown.label),
      }),
    };
  });

/** The line that a score never stands without: which edition, of which day. */
export const asOfWords = (view: View, { result }: EditionScores): string =>
  fill(view.words.scores.score.asOf, {
    edition: plain(sayLocal(view, result.title)),
    date: dateWords(view, result.asOf),
  });

/** Whether an edition was calculated after the fact, is open or closed: what a reader must know before citing it. */
export const standingWords = (view: View, { edition, result }: EditionScores): readonly Said[] => {
  const { score: words } = view.words.scores;
  return [
    ...(result.calculatedOn === undefined
      ? []
      : [fill(words.retrospective, dateGaps(view, result.calculatedOn))]),
    edition.lock === undefined ? words.open : fill(words.closed, dateGaps(view, edition.lock.closedOn)),
  ];
};

const intervalOf = (view: View, { interval, percent }: Score): ScoreView['interval'] => {
  if (interval === undefined || percent === undefined) return undefined;
  const { lowPercent: low, highPercent: high } = interval;
  const text = fill(view.words.scores.score.interval, {
    low: percentWords(view, low),
    high: percentWords(view, high),
  });
  return { text, low, high, at: percent, width: high - low };
};

/** The view of a score of an edition. */
export const scoreView = (view: View, edition: EditionScores, score: Score, name: string): ScoreView => {
  const { score: words } = view.words.scores;
  const interval = intervalOf(view, score);
  return {
    name,
    ...(score.value === undefined || score.percent === undefined
      ? {}
      : { value: { text: percentWords(view, score.percent), exact: score.value } }),
    ...(score.points === undefined ? {} : { points: fill(words.points, score.points) }),
    ...(score.withheld === undefined
      ? {}
      : {
          withheld: {
            text: words.withheld[score.withheld],
            missing: missingWords(view, score, edition.result.method.minimumCoverage),
          },
        }),
    ...(interval === undefined ? {} : { interval }),
    coverage: coverageWords(view, score),
    ...(score.coverage === undefined ? {} : { coverageExact: score.coverage }),
    ...(score.coveragePercent === undefined
      ? {}
      : {
          coveragePercent: fill(words.coverageIs, { percent: percentWords(view, score.coveragePercent) }),
        }),
    besides: besidesOf(view, score),
    distribution: distributionOf(view, edition, score),
    asOf: asOfWords(view, edition),
  };
};
