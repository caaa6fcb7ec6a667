import type { Score, ScoredItem, Scorecard, ScorecardKind } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { compare, parseFraction } from '#domain/scores/fraction.ts';
import { changedRules } from './method-rules.ts';

/**
 * How a score stands to that of the edition before: it rose, fell or stayed only where both have a value, by one method, over one
 * set of commitments with one weight each. Else what keeps the two from being compared.
 */
export type Trend =
  | { readonly kind: 'first' }
  | { readonly kind: 'new' }
  | {
      readonly kind: 'changed';
      readonly method: boolean;
      /** Commitments that came into the denominator, and that left it. */
      readonly entered: readonly string[];
      readonly left: readonly string[];
      /** Some weigh otherwise, or are judged over other areas. */
      readonly weights: boolean;
    }
  | { readonly kind: 'no-score'; readonly before: boolean; readonly now: boolean }
  | { readonly kind: 'up' | 'down' | 'same'; readonly before: Score };

const idsOf = ({ items }: Scorecard): ReadonlySet<string> =>
  new Set(items.map(({ commitment }) => commitment));

const weighed = ({ commitment, jurisdiction, weight }: ScoredItem): string =>
  `${commitment} ${jurisdiction ?? ''} ${weight}`;

const weightsOf = ({ items }: Scorecard): string => items.map(weighed).sort().join('\n');

/** How the score of something in an edition stands to the edition `before`; `first` where there is none, `new` where that had no such scorecard. */
export const trendOf = (
  before: EditionScores | undefined,
  now: EditionScores,
  kind: ScorecardKind,
  code?: string,
): Trend => {
  const [old, card] = [before?.scorecard(kind, code), now.scorecard(kind, code)];
  if (before === undefined) return { kind: 'first' };
  if (old === undefined || card === undefined) return { kind: 'new' };
  const [ids, oldIds] = [idsOf(card), idsOf(old)];
  const [oldMethod, newMethod] = [before.result.method, now.result.method];
  const method = oldMethod.id !== newMethod.id || changedRules(oldMethod, newMethod).length > 0;
  const entered = [...ids].filter((id) => !oldIds.has(id));
  const left = [...oldIds].filter((id) => !ids.has(id));
  const isOneSet = entered.length + left.length === 0;
  const weights = isOneSet && weightsOf(old) !== weightsOf(card);
  if (method || !isOneSet || weights) return { kind: 'changed', method, entered, left, weights };
  const [was, is] = [old.score.value, card.score.value];
  if (was === undefined || is === undefined)
    return { kind: 'no-score', before: was !== undefined, now: is !== undefined };
  const difference = compare(parseFraction(is), parseFraction(was));
  return { kind: difference > 0 ? 'up' : difference < 0 ? 'down' : 'same', before: old.score };
};
