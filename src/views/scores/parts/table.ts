import { fill } from '#i18n/words.ts';
import type { Score, Scorecard } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { byAlphabet } from '#views/format/list.ts';
import { numberWords } from '#views/format/number.ts';
import { percentWords } from '#views/format/percent.ts';
import { plain, type Said } from '#views/said.ts';
import { distributionOf, scoreName, type StateCount } from '#views/scores/score.ts';
import type { View } from '#views/site.ts';

import { subjectHref, subjectName } from './subjects.ts';

/** A score in a line: its value or the words in its place, never without its coverage. */
export interface ScoreRow {
  /** Names the score in the data: `jurisdiction:PE-CUS`. */
  readonly name: string;
  readonly title: Said;
  readonly href?: string;
  readonly value?: { readonly text: string; readonly exact: string };
  readonly withheld?: string;
  readonly coverage: { readonly text: string; readonly exact?: string; readonly percent?: string };
  readonly distribution: readonly StateCount[];
  /** Of a section of the method: what it weighs. */
  readonly weight?: string;
}

/** Scores of one kind as a table. */
export interface ScoreTable {
  readonly caption: Said;
  readonly note?: Said;
  /** The head of the column of names. */
  readonly corner: Said;
  readonly hasWeights: boolean;
  readonly rows: readonly ScoreRow[];
}

/** How many are rated of how many, in a cell: "3 de 8, y 2 en parte". */
export const shortCoverage = (view: View, { rated, partlyRated, applicable }: Score): string => {
  const { overview } = view.words.scores;
  return fill(partlyRated === 0 ? overview.coverage : overview.coveragePartly, {
    rated: numberWords(view, rated),
    partly: numberWords(view, partlyRated),
    total: numberWords(view, applicable),
  });
};

/** A score as a line of a table. */
export const scoreRow = (
  view: View,
  edition: EditionScores,
  score: Score,
  { name, title, href }: { name: string; title: Said; href?: string | undefined },
): ScoreRow => ({
  name,
  title,
  ...(href === undefined ? {} : { href }),
  ...(score.value === undefined || score.percent === undefined
    ? {}
    : { value: { text: percentWords(view, score.percent), exact: score.value } }),
  ...(score.withheld === undefined ? {} : { withheld: view.words.scores.score.withheld[score.withheld] }),
  coverage: {
    text: shortCoverage(view, score),
    ...(score.coverage === undefined || score.coveragePercent === undefined
      ? {}
      : { exact: score.coverage, percent: percentWords(view, score.coveragePercent) }),
  },
  distribution: distributionOf(view, edition, score),
});

/** The line of a scorecard, with the way to its page. */
export const rowOf = (view: View, edition: EditionScores, card: Scorecard): ScoreRow =>
  scoreRow(view, edition, card.score, {
    name: scoreName(card.kind, card.code),
    title: subjectName(view, card),
    href: subjectHref(view, edition, card.kind, card.code),
  });

/** Orders scorecards as a reader would look them up: a list by score would be a ranking that coverage does not carry. */
export const byName = (view: View): ((a: ScoreRow, b: ScoreRow) => number) => {
  const compare = byAlphabet(view);
  return (a, b) => compare(plain(a.title), plain(b.title));
};
