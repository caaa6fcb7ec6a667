import { fill } from '#i18n/words.ts';
import type { MethodEntry } from '#model/archive.ts';

import { type Example, type ExampleCommitment, exampleOf } from '#domain/scores/example/example.ts';
import { fractionText, multiply, parseFraction } from '#domain/scores/fraction.ts';
import { type Supposing, workedCoverage, workedOut } from '#domain/scores/example/worked.ts';
import { dateGaps, dateWords } from '#views/format/date.ts';
import { exactWords } from '#views/format/exact.ts';
import { listWords } from '#views/format/list.ts';
import { numberWords } from '#views/format/number.ts';
import type { RatingView } from '#views/parts/rating.ts';
import { plain } from '#views/said.ts';
import { stateView } from '#views/scores/states.ts';
import type { View } from '#views/site.ts';

import { validityWords } from './facts.ts';
import { type SumView, sumView } from './sums.ts';

/** A commitment of the example: what was found, how it stands, what it adds. */
export interface ExampleRow {
  readonly name: string;
  readonly found: string;
  readonly state: RatingView;
  /** Its value; in words where it has none. */
  readonly value: { readonly text: string; readonly exact?: string };
}

/** An invented score by the method in force, from the findings to the percentage. */
export interface ExampleView {
  readonly note: string;
  readonly rows: readonly ExampleRow[];
  readonly sums: readonly SumView[];
  /** Where the method gives no score even here. */
  readonly withheld?: string;
}

const foundWords = (view: View, example: Example, { shows, ratings, told }: ExampleCommitment): string => {
  const { example: words } = view.words.scores.method;
  const { cases } = words;
  const level = (code: string): string =>
    fill(words.quoted, { text: plain(stateView(view, example.method, code, example.scale).label) });
  const levels = listWords(view, ratings.map(level));
  switch (shows) {
    case 'best':
    case 'low':
      return fill(cases.rated, { level: levels });
    case 'disagreement':
      return fill(cases.disagreement, { levels, level: level(told.areas[0]?.state ?? '') });
    case 'regions':
      return fill(cases.regions, {
        levels,
        total: numberWords(view, told.areas.length),
        count: numberWords(view, ratings.length),
      });
    case 'outdated':
      return fill(cases.outdated, {
        levels,
        months: validityWords(view, example.method),
        ...dateGaps(view, example.outdatedOn),
      });
    default:
      return cases[shows];
  }
};

const rowOf = (view: View, example: Example, commitment: ExampleCommitment, index: number): ExampleRow => {
  const { example: words } = view.words.scores.method;
  const { told } = commitment;
  const item = example.whole.items.find((each) => each.commitment === told.id);
  const state = item?.state ?? told.areas[0]?.state ?? 'not-reviewed';
  const isPoints = example.method.combine === 'sum';
  const points = (share: string): string =>
    fractionText(multiply(parseFraction(share), parseFraction(told.maximum)));
  return {
    name: fill(words.name, { letter: String.fromCharCode('A'.charCodeAt(0) + index) }),
    found: foundWords(view, example, commitment),
    state: stateView(view, example.method, state, example.scale),
    value:
      item?.value === undefined
        ? { text: item === undefined ? words.leaves : words.nothing }
        : {
            text: isPoints
              ? fill(view.words.scores.card.value, {
                  value: exactWords(points(item.value)),
                  maximum: told.maximum,
                })
              : exactWords(item.value),
            exact: item.value,
          },
  };
};

const sumsOf = (view: View, example: Example): readonly SumView[] => {
  const { example: words } = view.words.scores.method;
  const { method, whole, commitments } = example;
  const told = commitments.map((each) => each.told);
  const worked = (supposing: Supposing) => workedOut(method, whole, told, supposing);
  const coverage = workedCoverage(whole);
  const isScored = whole.score.value !== undefined;
  return (
    [
      [words.value, isScored ? worked('value') : undefined],
      [words.coverage, coverage && { sections: [], total: coverage }],
      [words.low, worked('low')],
      [words.high, worked('high')],
    ] as const
  ).flatMap(([label, each]) => (each === undefined ? [] : [sumView(view, method, label, each)]));
};

/** The example as the page shows it: every number in it is one that the engine gave. */
export const exampleView = (view: View, method: MethodEntry): ExampleView => {
  const { example: words } = view.words.scores.method;
  const example = exampleOf(method);
  return {
    note: fill(words.note, { date: dateWords(view, example.asOf) }),
    rows: example.commitments.map((each, index) => rowOf(view, example, each, index)),
    sums: sumsOf(view, example),
    ...(example.whole.score.value === undefined ? { withheld: words.withheld } : {}),
  };
};
