import type { Archive, Entry, StatisticEntry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';
import { differenceOf, isDecimal } from '#model/parts/decimal.ts';

import { hasHappened, madeOn } from '#domain/as-of.ts';

import { isOneRun, type Measured, measuredIn, rowsOf } from './measured.ts';
import { meets, type Target } from './meets.ts';

/** A period held against a target. */
export interface Held extends Measured {
  /** Undefined where it cannot be said, with the reason in `open`. */
  readonly meets: boolean | undefined;
  readonly open: 'part' | 'levels' | 'bounds' | 'disputed' | undefined;
  /** From the number to the target, exact; undefined where the number itself is not. */
  readonly distance: string | undefined;
}

/** Why nothing can be said of the target's day: no figure at all, none of that day, one without a value, or one that does not decide. */
export type Unknown = 'no-value' | 'nothing-then' | 'missing-then' | NonNullable<Held['open']>;

/** How the state's number stands to the state's target. It rates nothing: what a watchdog finds is another matter. */
export interface Progress {
  readonly commitment: Entry<'commitment'>;
  readonly target: Target;
  readonly statistic: StatisticEntry;
  /** The newest whole period with a value; where there is none, the newest part. */
  readonly latest: Held | undefined;
  /** A newer value of a part of a period, for which no verdict is given. */
  readonly part: Measured | undefined;
  /** The period that the verdict is from. */
  readonly deciding: Held | undefined;
  /** `open` while the target’s day is ahead, or where it has none: then the latest says how it stands. */
  readonly verdict: 'reached' | 'missed' | 'open' | 'unknown';
  readonly unknown: Unknown | undefined;
  /** The last whole period with a value before the commitment was made. */
  readonly base: Measured | undefined;
}

const hasValue = ({ shown }: Measured): boolean => shown.value !== undefined;

const held = (target: Target, statistic: StatisticEntry, measured: Measured): Held => {
  const { shown, standing, isWhole } = measured;
  const isNumber = statistic.ordinal === undefined && standing.every(({ value = '' }) => isDecimal(value));
  const said = isNumber ? standing.map((row) => meets(target, row)) : [];
  const [first] = said;
  const isOne = said.every((each) => each === first);
  const open = !isWhole
    ? 'part'
    : !isNumber
      ? 'levels'
      : isOne
        ? first === undefined
          ? 'bounds'
          : undefined
        : 'disputed';
  const wanted = String(target.value);
  const isExact = isNumber && shown.qualifier === undefined && isDecimal(wanted);
  return {
    ...measured,
    meets: open === undefined ? first : undefined,
    open,
    distance: isExact && shown.value !== undefined ? differenceOf(shown.value, wanted) : undefined,
  };
};

interface Decision {
  readonly verdict: Progress['verdict'];
  readonly deciding?: Held | undefined;
  readonly unknown?: Unknown;
}

/**
 * What a cumulative series settles, since from its one beginning it only grows: above a floor it stays, above a ceiling it never comes back, and what it
 * had not reached later it had not reached before.
 */
const settled = (
  { comparator, by }: Target,
  periods: readonly Held[],
  isOver: boolean,
): Decision | undefined => {
  if (comparator === 'exactly') return undefined;
  const isFloor = comparator === 'at-least' || comparator === 'more-than';
  const until = periods.filter(({ periodEnd }) => by === undefined || compareDates(periodEnd, by) <= 0);
  const passed = until.find((each) => each.meets === isFloor);
  if (passed) return { verdict: isFloor ? 'reached' : 'missed', deciding: passed };
  const from = periods.find(
    (each) => isOver && by !== undefined && compareDates(each.periodEnd, by) >= 0 && each.meets === !isFloor,
  );
  return from && { verdict: isFloor ? 'missed' : 'reached', deciding: from };
};

const decide = (
  target: Target,
  { cumulative }: StatisticEntry,
  all: readonly Measured[],
  periods: readonly Held[],
  day: string,
): Decision => {
  const { by } = target;
  if (periods.length === 0) return { verdict: 'unknown', unknown: 'no-value' };
  const isOver = by !== undefined && hasHappened(by, day);
  const early = cumulative === true && isOneRun(all) ? settled(target, periods, isOver) : undefined;
  if (early) return early;
  if (!isOver) return { verdict: 'open' };
  const onTheDay = ({ periodEnd }: Measured): boolean => compareDates(periodEnd, by) === 0;
  const ended = periods.filter(onTheDay);
  const deciding = ended.findLast(({ isWhole }) => isWhole) ?? ended.at(-1);
  if (!deciding) return { verdict: 'unknown', unknown: all.some(onTheDay) ? 'missing-then' : 'nothing-then' };
  if (deciding.open !== undefined) return { verdict: 'unknown', unknown: deciding.open, deciding };
  return { verdict: deciding.meets === true ? 'reached' : 'missed', deciding };
};

/**
 * How the statistic that a target names stands to it on a day; undefined where the target names none. What is said is said only of
 * whole periods: nine months are neither too few nor enough. After the target’s day the period that ends on it decides, and no
 * other; before it the latest stands for itself. “About”, bounds that leave it open, sources that differ, levels: it cannot be said.
 */
export const progressOf = (
  archive: Archive,
  commitment: Entry<'commitment'>,
  day: string,
): Progress | undefined => {
  const { target } = commitment;
  const statistic = target?.statistic === undefined ? undefined : archive.statistics.get(target.statistic);
  if (!target || !statistic) return undefined;
  const all = measuredIn(statistic, rowsOf(archive, statistic, target, day), day);
  const periods = all.filter(hasValue).map((each) => held(target, statistic, each));
  const whole = periods.filter(({ isWhole }) => isWhole);
  const latest = whole.at(-1) ?? periods.at(-1);
  const part = periods.at(-1);
  const made = madeOn(archive, commitment.id);
  const { verdict, deciding, unknown } = decide(target, statistic, all, periods, day);
  return {
    commitment,
    target,
    statistic,
    latest,
    part:
      latest && part && !part.isWhole && compareDates(part.periodEnd, latest.periodEnd) > 0
        ? part
        : undefined,
    deciding,
    verdict,
    unknown,
    base:
      made === undefined ? undefined : whole.findLast(({ periodEnd }) => compareDates(periodEnd, made) <= 0),
  };
};

/** The progress of every target that a statistic measures, in the order of the commitments. */
export const progressIn = (archive: Archive, statistic: string, day: string): readonly Progress[] =>
  archive.commitments.all
    .filter(({ target }) => target?.statistic === statistic)
    .flatMap((commitment) => progressOf(archive, commitment, day) ?? []);
