import type { MethodEntry } from '#model/archive.ts';
import type { Score, Scorecard } from '#model/scorecard.ts';

import { isWhole } from './judging/area.ts';
import { type Combined, combineAll, combineSections } from './combine.ts';
import {
  compare,
  divide,
  type Fraction,
  fraction,
  fractionText,
  greater,
  lesser,
  parseFraction,
  percentOf,
  sum,
} from './fraction.ts';
import type { Item } from './item.ts';
import { openOrder } from './states.ts';

const isOpen = new Set<string>(openOrder);

/** How many items are in each state: levels of each scale best first, then the open states in their order. */
const distributionOf = (items: readonly Item[]): Score['distribution'] => {
  const counts = new Map<string, { state: string; scale?: string; count: number; place: number }>();
  for (const { judged, shown } of items) {
    const { state } = shown;
    const open = isOpen.has(state);
    const key = open ? state : `${judged.scale.id} ${state}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else
      counts.set(key, {
        state,
        ...(open ? {} : { scale: judged.scale.id }),
        count: 1,
        place: open
          ? 1000 + openOrder.findIndex((each) => each === state)
          : judged.scale.order.indexOf(state),
      });
  }
  return [...counts.values()]
    .sort((a, b) => a.place - b.place || ((a.scale ?? '') < (b.scale ?? '') ? -1 : 1))
    .map(({ place: _place, ...shown }) => shown);
};

const countOf = (items: readonly Item[], key: keyof Item['counts']): number =>
  items.reduce((count, { counts }) => count + counts[key], 0);

const share = (part: number, of: number): string | undefined =>
  of === 0 ? undefined : fractionText(fraction(part, of));

const withheldFor = (
  method: MethodEntry,
  { value }: Combined,
  applicable: number,
  coverage: Fraction | undefined,
): Score['withheld'] => {
  if (coverage === undefined || applicable === 0) return 'nothing-applies';
  if (value === undefined || coverage.numerator === 0n) return 'nothing-rated';
  return compare(coverage, parseFraction(method.minimumCoverage)) < 0 ? 'below-minimum-coverage' : undefined;
};

/** The score of items that are already combined, with coverage and interval (rule 5), distribution and the shares that stand beside it. */
export const scoreOf = (
  method: MethodEntry,
  items: readonly Item[],
  combined: Combined,
  notApplicable: number,
): Score => {
  const questions = items.filter(({ judged }) => !judged.scale.isPenalty);
  const applicable = questions.length;
  const coverage =
    applicable === 0 ? undefined : divide(sum(questions.map((item) => item.coverage)), fraction(applicable));
  const withheld = withheldFor(method, combined, applicable, coverage);
  const value = withheld === undefined ? combined.value : undefined;
  // Where scales have unlike worst levels the rated may lie outside: the interval then reaches to the value that is given.
  const low = value === undefined ? combined.low : lesser(combined.low, value);
  const high = value === undefined ? combined.high : greater(combined.high, value);
  const reviewed = countOf(questions, 'reviewed');
  const responseRate = share(reviewed - countOf(questions, 'unanswered'), reviewed);
  const reviewedTwice = share(countOf(items, 'ratedTwice'), countOf(items, 'rated'));
  return {
    ...(value === undefined ? {} : { value: fractionText(value), percent: percentOf(value) }),
    ...(withheld === undefined ? {} : { withheld }),
    ...(value !== undefined && method.combine === 'sum'
      ? { points: { reached: fractionText(combined.reached), maximum: fractionText(combined.maximum) } }
      : {}),
    ...(coverage === undefined
      ? {}
      : {
          interval: {
            low: fractionText(low),
            high: fractionText(high),
            lowPercent: percentOf(low),
            highPercent: percentOf(high),
          },
          coverage: fractionText(coverage),
          coveragePercent: percentOf(coverage),
        }),
    applicable,
    rated: questions.filter((item) => isWhole(item.coverage)).length,
    partlyRated: questions.filter(({ coverage: own }) => own.numerator > 0n && !isWhole(own)).length,
    reviewed: questions.filter(({ counts }) => counts.reviewed > 0).length,
    notApplicable,
    ...(responseRate === undefined ? {} : { responseRate }),
    ...(reviewedTwice === undefined ? {} : { reviewedTwice }),
    distribution: distributionOf(questions),
  };
};

/** What a scorecard says of the items it is made of; `notApplicable` more were taken out. */
export const scoresOf = (
  method: MethodEntry,
  items: readonly Item[],
  notApplicable: number,
): Pick<Scorecard, 'score' | 'sections'> => {
  const sections = combineSections(method, items);
  return {
    score: scoreOf(method, items, combineAll(method, items, sections), notApplicable),
    ...(method.sections === undefined
      ? {}
      : {
          sections: sections.map(({ id, weight, items: own, combined }) => ({
            id,
            label: method.sections?.find((section) => section.id === id)?.label ?? id,
            weight: fractionText(weight),
            score: scoreOf(method, own, combined, 0),
          })),
        }),
  };
};
