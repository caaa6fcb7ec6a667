import type { Archive, Entry, MethodEntry } from '#model/archive.ts';
import { compareDates, firstDay, lastDay } from '#model/parts/date.ts';
import type { ScoredArea, SetAside } from '#model/scorecard.ts';

import { occurrencesOf, type RecurringDue } from '#domain/commitments/occurrences.ts';

import { above } from './above.ts';
import { add, divide, type Fraction, fraction, fractionText, mean, one, sum, zero } from './fraction.ts';
import type { Scale } from './scale.ts';
import { type Spoken, speakingOf } from './speaking.ts';
import { type Counted, isValid } from './standing.ts';
import { stateOfMany } from './states.ts';

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

/** A time that a recurring duty fell due and that is judged. */
export interface Time {
  readonly period: string;
  readonly dueOn: string;
}

/** The times that a recurring duty fell due within the validity of the method (rule 7), oldest first; none of other duties. */
export const timesOf = (
  { due, until }: Pick<Entry<'commitment'>, 'due' | 'until'>,
  { validityMonths }: Pick<MethodEntry, 'validityMonths'>,
  asOf: string,
): readonly Time[] =>
  due
    .filter((each): each is RecurringDue => each.kind === 'recurring')
    .flatMap((each) => occurrencesOf(each, [], [], asOf))
    .filter(
      ({ dueOn }) =>
        isValid(dueOn, validityMonths, asOf) && (until === undefined || compareDates(dueOn, until) <= 0),
    )
    .map(({ period, dueOn }) => ({ period, dueOn }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));

const isAbout = ({ period }: Time, { from, to }: Counted): boolean =>
  from !== undefined && to !== undefined && from <= lastDay(period) && to >= firstDay(period);

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
  const states = spoken.map(({ part }) => part.state);
  const rated = spoken.filter(({ value }) => value !== undefined);
  return {
    reviewed: states.filter((state) => state !== 'not-reviewed' && state !== 'outdated').length,
    unanswered: states.filter((state) => state === 'no-answer').length,
    rated: rated.length,
    ratedTwice: rated.filter(({ isReviewedTwice }) => isReviewedTwice).length,
  };
};

/** Judges a commitment in an area: by each time it fell due within the validity, else once. */
export const judgeArea = (
  code: string,
  scale: Scale,
  method: MethodEntry,
  times: readonly Time[],
  { here, elsewhere }: ReturnType<typeof findingsIn>,
): JudgedArea => {
  const isStray = (each: Counted): boolean => !times.some((time) => isAbout(time, each));
  const spoken: Spoken[] =
    times.length === 0
      ? [speakingOf(scale, method, here, asideFor(elsewhere, 'elsewhere'))]
      : times.map((time) => {
          const [about, apart] = [here, elsewhere].map((found) =>
            found.filter((each) => isAbout(time, each)),
          );
          const { part, ...rest } = speakingOf(
            scale,
            method,
            about ?? [],
            asideFor(apart ?? [], 'elsewhere'),
          );
          return { ...rest, part: { ...time, ...part } };
        });
  const strays =
    times.length === 0
      ? []
      : [
          ...asideFor(elsewhere.filter(isStray), 'elsewhere'),
          ...asideFor(here.filter(isStray), 'other-period'),
        ];
  const applying = spoken.filter(({ part }) => part.state !== 'not-applicable');
  const values = applying.flatMap(({ value }) => value ?? []);
  const open = fraction(applying.length - values.length);
  const count = fraction(Math.max(applying.length, 1));
  const known = sum(values);
  const bound = (each: Fraction): Fraction =>
    divide(add(known, fraction(open.numerator * each.numerator, each.denominator)), count);
  const [low, high] = [bound(scale.worst), bound(scale.best)];
  const applies = applying.length > 0;
  const coverage = applies ? divide(fraction(values.length), count) : zero;
  const value = mean(values);
  return {
    area: {
      jurisdiction: code,
      state: applies
        ? stateOfMany(
            applying.map(({ part }) => part.state),
            scale.order,
          )
        : 'not-applicable',
      ...(value === undefined ? {} : { value: fractionText(value) }),
      low: fractionText(low),
      high: fractionText(high),
      coverage: fractionText(coverage),
      parts: spoken.map(({ part }) => part),
      ...(strays.length > 0 ? { setAside: strays } : {}),
    },
    applies,
    value,
    low,
    high,
    coverage,
    counts: countOf(applying),
  };
};

export const isWhole = (coverage: Fraction): boolean =>
  coverage.numerator === one.numerator && coverage.denominator === one.denominator;
