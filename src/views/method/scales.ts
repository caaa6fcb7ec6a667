import { fill } from '#i18n/words.ts';
import type { MethodEntry } from '#model/archive.ts';
import { openStates } from '#model/scorecard.ts';

import { fractionText } from '#domain/scores/fraction.ts';
import { type Scale, scalesOf } from '#domain/scores/scale.ts';
import { exactWords } from '#views/format/exact.ts';
import { numberWords } from '#views/format/number.ts';
import type { RatingView } from '#views/parts/rating.ts';
import { type Said, sayLocal } from '#views/said.ts';
import { stateView } from '#views/scores/states.ts';
import type { View } from '#views/site.ts';

/** A level of a scale: its mark, what it is worth and when it applies. */
export interface LevelRow {
  readonly level: RatingView;
  readonly value: string;
  /** Its value divided by that of the best level. */
  readonly share?: string;
  readonly when?: Said;
}

/** A scale as a table. */
export interface ScaleTable {
  readonly caption: string;
  readonly notes: readonly string[];
  /** Whether the values are not yet shares of the best. */
  readonly hasShares: boolean;
  readonly hasWhen: boolean;
  readonly rows: readonly LevelRow[];
}

const rowsOf = (
  view: View,
  method: MethodEntry,
  { id, levels }: MethodEntry['scales'][number],
  scale: Scale,
  hasShares: boolean,
): readonly LevelRow[] =>
  levels.map(({ code, value, description }) => {
    const share = scale.values.get(code);
    return {
      level: stateView(view, method, code, id),
      value: exactWords(value),
      ...(hasShares && share !== undefined ? { share: exactWords(fractionText(share)) } : {}),
      ...(description === undefined ? {} : { when: sayLocal(view, description) }),
    };
  });

/** The scales of a method, the one that holds by default first. */
export const scaleTables = (view: View, method: MethodEntry): readonly ScaleTable[] => {
  const { scale: words } = view.words.scores.method;
  const read = scalesOf(method).all;
  return method.scales.map((scale, index) => {
    const own = read[index] as Scale;
    const hasShares = !own.isPenalty && fractionText(own.maximum) !== '1';
    const isOnly = method.scales.length === 1;
    return {
      caption: isOnly ? words.only : fill(words.caption, { number: numberWords(view, index + 1) }),
      notes: [
        ...(isOnly ? [] : [index === 0 ? words.first : words.named]),
        ...(own.isPenalty ? [words.penalty] : []),
      ],
      hasShares,
      hasWhen: scale.levels.some(({ description }) => description !== undefined),
      rows: rowsOf(view, method, scale, own, hasShares),
    };
  });
};

/** The states that are not a level, each with what it means. */
export const stateRows = (
  view: View,
  method: MethodEntry,
): readonly { readonly state: RatingView; readonly meaning: string }[] =>
  openStates.map((state) => ({
    state: stateView(view, method, state),
    meaning: view.words.scores.states[state].meaning,
  }));
