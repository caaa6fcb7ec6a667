import type { Archive, MethodEntry } from '#model/archive.ts';
import type { ScoredArea, SetAside } from '#model/scorecard.ts';

import { above } from './above.ts';
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

/** The findings that speak of an area: of it, of one that holds it, or of all that the commitment binds; and those of a part of it. */
export const findingsIn = (
  archive: Archive,
  found: readonly Counted[],
  code: string,
): { readonly here: readonly Counted[]; readonly elsewhere: readonly Counted[] } => {
  if (found.length === 0) return { here: found, elsewhere: found };
  const around = above(archive, code);
  const here: Counted[] = [];
  const elsewhere: Counted[] = [];
  for (const each of found) {
    const { jurisdiction } = each.finding;
    if (jurisdiction === undefined || jurisdiction === code || around.includes(jurisdiction)) here.push(each);
    else if (each.above.includes(code)) elsewhere.push(each);
  }
  return { here, elsewhere };
};

/** Findings set aside: for what is wrong with them anyway, else for `reason`. */
const asideFor = (found: readonly Counted[], reason: SetAside['reason']): readonly SetAside[] =>
  found.map(({ key, unfit }) => ({ finding: key, reason: unfit ?? reason }));

const countOf = (spoken: readonly Spoken[]): PartCounts => {
  let [reviewed, unanswered, rated, ratedTwice] = [0, 0, 0, 0];
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
  const [count, open] = [fraction(applying.length), fraction(applying.length - values.length)];
  const known = sum(values);
  const bound = (each: Fraction): Fraction => divide(add(known, multiply(open, each)), count);
  return {
    value: mean(values),
    low: bound(scale.worst),
    high: bound(scale.best),
    coverage: divide(fraction(values.length), count),
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
  const area: ScoredArea = {
    jurisdiction,
    state: applies ? stateOfMany(states, scale.order) : 'not-applicable',
    ...(value === undefined ? {} : { value: fractionText(value) }),
    low: fractionText(low),
    high: fractionText(high),
    coverage: fractionText(coverage),
    parts: spoken.map(({ part }) => part),
    ...(strays.length > 0 ? { setAside: [...strays] } : {}),
  };
  return { area, applies, value, low, high, coverage, counts: countOf(applying) };
};

/** Judges a commitment in an area: by each time it fell due within the validity, else once. */
export const judgeArea = (
  code: string,
  scale: Scale,
  method: MethodEntry,
  times: readonly Time[],
  { here, elsewhere }: ReturnType<typeof findingsIn>,
): JudgedArea => {
  if (times.length === 0) {
    const once = speakingOf(scale, method, here, asideFor(elsewhere, 'elsewhere'));
    return areaWith(code, scale, [once], []);
  }
  const spoken = times.map((time): Spoken => {
    const [about = [], apart = []] = [here, elsewhere].map((found) =>
      found.filter((each) => isAbout(time, each)),
    );
    const { part, ...rest } = speakingOf(scale, method, about, asideFor(apart, 'elsewhere'));
    return { ...rest, part: { ...time, ...part } };
  });
  const isStray = (each: Counted): boolean => !times.some((time) => isAbout(time, each));
  return areaWith(code, scale, spoken, [
    ...asideFor(elsewhere.filter(isStray), 'elsewhere'),
    ...asideFor(here.filter(isStray), 'other-period'),
  ]);
};

export const isWhole = (coverage: Fraction): boolean =>
  coverage.numerator === one.numerator && coverage.denominator === one.denominator;
