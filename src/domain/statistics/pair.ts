import type { Archive, Entry, StatisticEntry } from '#model/archive.ts';
import { compareDecimals } from '#model/parts/decimal.ts';
import { type Observation, type qualifiers, total } from '#model/observation.ts';

import { compare, divide, type Fraction, parseFraction } from '#domain/scores/fraction.ts';

import { observationsOf, ratioOf, valueOf } from './compare.ts';
import { gapsIn, holds, type Span, spanOf } from './coverage.ts';

type Side = Entry<'comparison'>['sides'][number];
export type Qualifier = (typeof qualifiers)[number];

/** A side with what it picks. */
export interface Figure {
  readonly side: Side;
  readonly statistic: StatisticEntry | undefined;
  readonly observations: readonly Observation[];
  /** Exact; undefined where an observation it needs has none. */
  readonly value: string | undefined;
  readonly qualifier: Qualifier | undefined;
  /** Days of its period that a sum has no row of: no data, which is not 0. */
  readonly gaps: readonly Span[];
}

/** What is not the same on two sides, so that their numbers do not speak of one thing. */
export const aspects = ['period', 'place', 'unit', 'group'] as const;
export type Aspect = (typeof aspects)[number];

/** Two figures with their quotient. */
export interface Pair {
  readonly most: Figure;
  readonly least: Figure;
  /** The greater number over the lesser; undefined over 0. */
  readonly quotient: Fraction | undefined;
  /** The same, to one decimal. */
  readonly ratio: string | undefined;
  /** Where a number is a bound or not exact, so is the quotient. */
  readonly bound: Qualifier | undefined;
  readonly differs: readonly Aspect[];
  /** Where one period lies inside the other: whether the greater number has more or less time. */
  readonly time: 'more' | 'less' | undefined;
}

/** What a side picks, with its value and what its sum lacks. */
export const figureOf = (archive: Archive, side: Side): Figure => {
  const observations = observationsOf(archive, side);
  return {
    side,
    statistic: archive.statistics.get(side.statistic),
    observations,
    value: valueOf(archive, side),
    qualifier: observations.find(({ qualifier }) => qualifier !== undefined)?.qualifier,
    gaps: side.sum === true ? gapsIn(spanOf(side.select), observations.map(spanOf)) : [],
  };
};

/** Groups are compared within one series: codes of two series may name one group in two ways. */
const isOtherGroup = ({ side: a }: Figure, { side: b }: Figure): boolean => {
  if (a.statistic !== b.statistic) return false;
  const [x, y] = [a.select.dimensions ?? {}, b.select.dimensions ?? {}];
  return Object.keys({ ...x, ...y }).some((name) => (x[name] ?? total) !== (y[name] ?? total));
};

const differencesOf = (a: Figure, b: Figure): readonly Aspect[] => {
  const [x, y] = [spanOf(a.side.select), spanOf(b.side.select)];
  const isOther: Readonly<Record<Aspect, boolean>> = {
    period: x.from !== y.from || x.until !== y.until || a.gaps.length + b.gaps.length > 0,
    place: a.side.select.jurisdiction !== b.side.select.jurisdiction,
    unit: a.statistic?.unit !== b.statistic?.unit,
    group: isOtherGroup(a, b),
  };
  return aspects.filter((aspect) => isOther[aspect]);
};

const timeOf = (most: Figure, least: Figure): Pair['time'] => {
  const [x, y] = [spanOf(most.side.select), spanOf(least.side.select)];
  if (holds(x, y) === holds(y, x)) return undefined;
  return holds(x, y) ? 'more' : 'less';
};

/** Two figures whose values are numbers of 0 or more; undefined where bounds leave open which is the greater, or whether they differ. */
export const pairOf = (a: Figure, b: Figure): Pair | undefined => {
  const order = compareDecimals(a.value ?? '', b.value ?? '');
  const isTurned = order < 0 || (order === 0 && b.qualifier === 'more-than');
  const [most, least] = isTurned ? [b, a] : [a, b];
  if (most.qualifier === 'less-than' || least.qualifier === 'more-than') return undefined;
  const bounds = [most.qualifier, least.qualifier];
  const bound = bounds.includes('about')
    ? 'about'
    : most.qualifier === 'more-than' || least.qualifier === 'less-than'
      ? 'more-than'
      : undefined;
  const ratio = ratioOf(most.value ?? '', least.value ?? '');
  if (bound === 'more-than' && ratio === '1.0') return undefined;
  return {
    most,
    least,
    quotient:
      ratio === undefined
        ? undefined
        : divide(parseFraction(most.value ?? ''), parseFraction(least.value ?? '')),
    ratio,
    bound,
    differs: differencesOf(most, least),
    time: timeOf(most, least),
  };
};

/** Greater quotients first; that of something over nothing before all. */
export const byQuotient = (a: Pair, b: Pair): number => {
  if (a.quotient === undefined || b.quotient === undefined)
    return Number(a.quotient !== undefined) - Number(b.quotient !== undefined);
  return compare(b.quotient, a.quotient);
};

/** Whether both numbers are the same. */
export const isEqual = ({ most, least }: Pair): boolean =>
  compareDecimals(most.value ?? '', least.value ?? '') === 0;
