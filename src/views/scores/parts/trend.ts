import { fill } from '#i18n/words.ts';
import type { ScorecardKind } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { type Trend, trendOf } from '#domain/scores/compare/trend.ts';
import { timeOf } from '#views/format/date.ts';
import { listWords } from '#views/format/list.ts';
import { counted } from '#views/format/number.ts';
import { percentWords } from '#views/format/percent.ts';
import { type Said, sayLocal } from '#views/said.ts';
import { scoreName } from '#views/scores/score.ts';
import type { View } from '#views/site.ts';

import { type ScoreRow, scoreRow } from './table.ts';
import { subjectHref } from './subjects.ts';

/** A score in one of the editions. */
export interface TrendRow {
  readonly id: string;
  readonly edition: Said;
  /** Absent for the edition of the page itself. */
  readonly href?: string;
  readonly asOf: { readonly text: string; readonly datetime: string };
  readonly isRetrospective: boolean;
  readonly method: Said;
  readonly score: Omit<ScoreRow, 'title'>;
  /** An arrow only where the two may be compared; words always. */
  readonly change: { readonly arrow?: 'up' | 'down' | 'same'; readonly text: string };
}

const changedWords = (view: View, trend: Extract<Trend, { kind: 'changed' }>): string => {
  const { trend: words } = view.words.scores;
  const { method, entered, left, weights } = trend;
  const moved = [
    ...(entered.length > 0 ? [counted(view, words.entered, entered.length)] : []),
    ...(left.length > 0 ? [counted(view, words.left, left.length)] : []),
  ];
  const why = [
    ...(method ? [words.method] : []),
    ...(moved.length > 0 ? [fill(words.set, { how: listWords(view, moved) })] : []),
    ...(weights ? [words.weights] : []),
  ];
  return fill(words.changed, { why: listWords(view, why) });
};

/** How a score stands to the edition before, in words; with an arrow only where the two may be compared. */
export const changeWords = (view: View, trend: Trend): TrendRow['change'] => {
  const { trend: words } = view.words.scores;
  switch (trend.kind) {
    case 'first':
    case 'new':
      return { text: words[trend.kind] };
    case 'changed':
      return { text: changedWords(view, trend) };
    case 'no-score':
      return { text: words.noScore[trend.before ? 'now' : trend.now ? 'before' : 'both'] };
    default:
      return {
        arrow: trend.kind,
        text: fill(words[trend.kind], { before: percentWords(view, trend.before.percent as number) }),
      };
  }
};

/** The score of something in every edition that has it, the newest first, each against the edition before. */
export const trendRows = (
  view: View,
  here: EditionScores,
  kind: ScorecardKind,
  code?: string,
): readonly TrendRow[] => {
  const { editions } = view.site;
  return editions.flatMap((edition, index) => {
    const card = edition.scorecard(kind, code);
    if (card === undefined) return [];
    const { result } = edition;
    const href = edition === here ? undefined : subjectHref(view, edition, kind, code);
    const { title: _title, ...score } = scoreRow(view, edition, card.score, {
      name: scoreName(kind, code),
      title: '',
    });
    return [
      {
        id: result.id,
        edition: sayLocal(view, result.title),
        ...(href === undefined ? {} : { href }),
        asOf: timeOf(view, result.asOf),
        isRetrospective: result.calculatedOn !== undefined,
        method: sayLocal(view, result.method.title),
        score,
        change: changeWords(view, trendOf(editions[index + 1], edition, kind, code)),
      },
    ];
  });
};
