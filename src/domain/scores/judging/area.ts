import type { MethodEntry } from '#model/archive.ts';
import type { ScoredArea, SetAside } from '#model/scorecard.ts';

import type { Around } from './around.ts';
import {
  add,
  divide,
  type Fraction,
  fraction,
  fractionText,
  mean,
  multiply,
  one,
  sum,
  zero,
} from '#domain/scores/fraction.ts';
import type { Scale } from '#domain/scores/scale.ts';
import { type Spoken, speakingOf } from './speaking.ts';
import type { Counted } from './standing.ts';
import { stateOfMany } from '#domain/scores/states.ts';
import { isAbout, type Time } from './times.ts';

/** A commitment judged in one area, with what a score adds up. */
export interface JudgedArea {
  readonly area: ScoredArea;
  /** Whether it applies there; a standing "not applicable" takes it out. */
  readonly applies: boolean;
  readonly value: Fraction | undefined;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly coverage: Fraction;
  /** Parts by what was done about them. */
  readonly counts: PartCounts;
}

export interface PartCounts {
  readonly reviewed: number;
  readonly unanswered: number;
  readonly rated: number;
  readonly ratedTwice: number;
}

/** Findings set aside: for what is wrong with them anyway, else for `reason`. */
const asideFor = (found: readonly Counted[], reason: SetAside['reason']): readonly SetAside[] =>
  found.length === 0 ? [] : found.map(({ key, unfit }) => ({ finding: key, reason: unfit ?? reason }));

/** Those of the findings that speak of a time. */
const spokenOf = (found: readonly Counted[], time: Time): readonly Counted[] =>
  found.length === 0 ? found : found.filter((each) => isAbout(time, each));

const countOf = (spoken: readonly Spoken[]): PartCounts => {
  let reviewed = 0;
  let unanswered = 0;
  let rated = 0;
  let ratedTwice = 0;
  for (const { part, value, isReviewedTwice } of spoken) {
    if (part.state !== 'not-reviewed' && part.state !== 'outdated') reviewed += 1;
    if (part.state === 'no-answer') unanswered += 1;
    if (value === undefined) continue;
    rated += 1;
    if (isReviewedTwice) ratedTwice += 1;
  }
  return { reviewed, unanswered, rated, ratedTwice };
};

/** The mean of the rated parts, their share, and the mean with the others at their worst and best; 0 where no part applies. */
const numbersOf = (
  scale: Scale,
  applying: readonly Spoken[],
): Pick<JudgedArea, 'value' | 'low' | 'high' | 'coverage'> => {
  const [only] = applying;
  if (only === undefined) return { value: undefined, low: zero, high: zero, coverage: zero };
  const { value: alone } = only;
  if (applying.length === 1)
    return alone === undefined
      ? { value: undefined, low: scale.worst, high: scale.best, coverage: zero }
      : { value: alone, low: alone, high: alone, coverage: one };
  const values = applying.flatMap(({ value }) => value ?? []);
  const value = mean(values);
  if (value === undefined) return { value, low: scale.worst, high: scale.best, coverage: zero };
  if (values.length === applying.length) return { value, low: value, high: value, coverage: one };
  const count = fraction(applying.length);
  const open = fraction(applying.length - values.length);
  const known = sum(values);
  const bound = (each: Fraction): Fraction => divide(add(known, multiply(open, each)), count);
  return {
    value,
    low: bound(scale.worst),
    high: bound(scale.best),
    coverage: fraction(values.length, applying.length),
  };
};

/** An area by what speaks for each of its parts; `strays` are findings that speak of none of them. */
const areaWith = (
  jurisdiction: string,
  scale: Scale,
  spoken: readonly Spoken[],
  strays: readonly SetAside[],
): JudgedArea => {
  const applying = spoken.filter(({ part }) => part.state !== 'not-applicable');
  const applies = applying.length > 0;
  const { value, low, high, coverage } = numbersOf(scale, applying);
  const states = applying.map(({ part }) => part.state);
  const state = applies ? stateOfMany(states, scale.order) : 'not-applicable';
  const bounds = { low: fractionText(low), high: fractionText(high), coverage: fractionText(coverage) };
  const parts = spoken.map(({ part }) => part);
  const area: ScoredArea =
    value === undefined
      ? { jurisdiction, state, ...bounds, parts }
      : { jurisdiction, state, value: fractionText(value), ...bounds, parts };
  if (strays.length > 0) area.setAside = [...strays];
  return { area, applies, value, low, high, coverage, counts: countOf(applying) };
};

/** Judges a commitment in an area: by each time it fell due within the validity, else once. */
export const judgeArea = (
  code: string,
  scale: Scale,
  method: MethodEntry,
  times: readonly Time[],
  { here, elsewhere }: Around,
): JudgedArea => {
  if (times.length === 0) {
    const once = speakingOf(scale, method, here, asideFor(elsewhere, 'elsewhere'));
    return areaWith(code, scale, [once], []);
  }
  const spoken = times.map((time): Spoken => {
    const apart = asideFor(spokenOf(elsewhere, time), 'elsewhere');
    const { part, value, isReviewedTwice } = speakingOf(scale, method, spokenOf(here, time), apart);
    return { part: { ...time, ...part }, value, isReviewedTwice };
  });
  const isStray = (each: Counted): boolean => !times.some((time) => isAbout(time, each));
  return areaWith(code, scale, spoken, [
    ...asideFor(elsewhere.filter(isStray), 'elsewhere'),
    ...asideFor(here.filter(isStray), 'other-period'),
  ]);
};
