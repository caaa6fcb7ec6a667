import type { Score, Scorecard } from '#model/scorecard.ts';
import { scorecardName } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';

/** A scorecard of one edition that two states of the records give otherwise; absent on the side that has none. */
export interface MovedScore {
  readonly card: Pick<Scorecard, 'kind' | 'code' | 'title'>;
  readonly before?: Score;
  readonly now?: Score;
}

/** What a reader sees of a score that must not change unseen: value, why there is none, bounds, coverage. */
const seen = ({ value, withheld, interval, coverage, applicable, rated, partlyRated }: Score): string =>
  JSON.stringify([value, withheld, interval?.low, interval?.high, coverage, applicable, rated, partlyRated]);

/**
 * The scorecards whose value, bounds or coverage differ between two states of an edition, exactly and not as they are rounded, in the
 * order of the edition; those that are gone last.
 */
export const movedScores = (before: EditionScores, now: EditionScores): readonly MovedScore[] => {
  const names = new Set(now.result.scorecards.map(({ kind, code }) => scorecardName(kind, code)));
  const present = now.result.scorecards.flatMap((card): readonly MovedScore[] => {
    const old = before.scorecard(card.kind, card.code)?.score;
    if (old === undefined) return [{ card, now: card.score }];
    return seen(old) === seen(card.score) ? [] : [{ card, before: old, now: card.score }];
  });
  const gone = before.result.scorecards
    .filter(({ kind, code }) => !names.has(scorecardName(kind, code)))
    .map((card) => ({ card, before: card.score }));
  return [...present, ...gone];
};
