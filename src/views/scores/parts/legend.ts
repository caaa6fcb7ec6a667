import { fill } from '#i18n/words.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { openOrder } from '#domain/scores/states.ts';
import type { RatingView } from '#views/parts/rating.ts';
import { type Said, sayLocal } from '#views/said.ts';
import { stateView } from '#views/scores/states.ts';
import type { View } from '#views/site.ts';

/** A state with what it means. */
export interface LegendLine {
  readonly state: RatingView;
  readonly meaning?: Said;
  /** Of a level: what it is worth, in words. */
  readonly value?: string;
  /** Whether this is the one that holds. */
  readonly holds?: true;
}

/** The levels of a scale, best first, each with what it is worth; empty where the method has no such scale. */
export const levelLines = (
  view: View,
  { result: { method } }: EditionScores,
  scale: string,
  holding?: string,
): readonly LegendLine[] =>
  (method.scales.find(({ id }) => id === scale)?.levels ?? [])
    .map(({ code, value, description }): LegendLine => ({
      state: stateView(view, method, code, scale),
      ...(description === undefined ? {} : { meaning: sayLocal(view, description) }),
      value: fill(view.words.scores.why.levelValue, { value }),
      ...(code === holding ? { holds: true } : {}),
    }))
    .toReversed();

/** What every state that is not a level means, in the order they are listed. */
export const openLines = (view: View, { result }: EditionScores): readonly LegendLine[] =>
  openOrder.map((state) => ({
    state: stateView(view, result.method, state),
    meaning: view.words.scores.states[state].meaning,
  }));
