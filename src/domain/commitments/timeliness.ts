import type { Entry } from '#model/archive.ts';
import type { Update } from '#model/commitment.ts';
import type { Due } from '#model/due.ts';
import { compareDates, daysBetween } from '#model/parts/date.ts';

import { hasHappened } from '#domain/as-of.ts';
import { type FoundIn, isOutside, speaksOf } from '#domain/audits/findings.ts';

import { hasLapsed } from './deadlines.ts';
import { boundedBy, nextOccurrence, occurrencesOf } from './occurrences.ts';

/**
 * How a commitment stands against its deadline. `overdue`: passed, and an outside check found it undone.
 * `deadline-passed`: passed, and nothing on record says whether it was met. They are two different things.
 * `met-undated`: found fulfilled some time after the deadline, and nobody says when it was.
 */
export type TimelinessState =
  | 'overdue'
  | 'deadline-passed'
  | 'upcoming'
  | 'met-late'
  | 'met-undated'
  | 'met'
  | 'continuous'
  | 'no-date'
  | 'ended';

export interface Timeliness {
  readonly state: TimelinessState;
  /** The deadline this speaks of. */
  readonly dueOn?: string;
  /** Days since the deadline (state passed), days left (upcoming), days late (met late). Never negative. */
  readonly days?: number;
  readonly metOn?: string;
  /** Whose word a met deadline rests on. */
  readonly evidence?: 'said' | 'found';
  /** The deadline itself is known only about; so are the days counted from it. */
  readonly isAbout?: boolean;
  /** The next time a recurring duty falls due. */
  readonly nextOn?: string;
}

/** What a deadline is held against. */
export interface Evidence {
  readonly updates: readonly Update[];
  /** Findings on the commitment, newest period first. */
  readonly found: readonly FoundIn[];
  /** Ratings that mean "fulfilled". */
  readonly topLevels: ReadonlySet<string>;
  /** The areas that the commitment binds one by one; empty when it is national. */
  readonly areas: readonly string[];
  /** The last day on which it binds, by its own terms or because its origin was repealed. */
  readonly endsOn?: string | undefined;
}

/** Most pressing first: of several deadlines the commitment shows the first of these. */
const pressing: readonly TimelinessState[] = [
  'overdue',
  'deadline-passed',
  'upcoming',
  'met-late',
  'met-undated',
  'met',
  'continuous',
  'no-date',
  'ended',
];

/** The days on which the state says it delivered, oldest first. */
const deliveries = (updates: readonly Update[], day: string): readonly string[] =>
  updates
    .filter(({ status, on }) => status === 'delivered' && hasHappened(on, day))
    .map(({ deliveredOn, on }) => deliveredOn ?? on)
    .sort(compareDates);

/**
 * The outside rating that speaks for the whole commitment: the newest. Where several areas are bound one by one, a rating of one
 * of them speaks for all only if it shows the duty undone, or if every area has been found to have fulfilled it.
 */
const speaking = ({ found, topLevels, areas }: Evidence, day: string): FoundIn | undefined => {
  const rated = found.filter(
    (each) =>
      isOutside(each) && each.finding.rating !== undefined && hasHappened(each.audit.publishedOn, day),
  );
  if (areas.length <= 1) return rated[0];
  const byArea = areas.map((area) => rated.find(({ finding }) => speaksOf(finding, area)));
  const undone = byArea.find((each) => each && !topLevels.has(each.finding.rating as string));
  return undone ?? (byArea.every((each) => each !== undefined) ? byArea[0] : undefined);
};

const met = (dueOn: string, metOn: string | undefined, evidence: 'said' | 'found'): Timeliness => {
  if (metOn === undefined || compareDates(metOn, dueOn) <= 0)
    return { state: 'met', dueOn, evidence, ...(metOn === undefined ? {} : { metOn }) };
  return { state: 'met-late', dueOn, metOn, days: daysBetween(dueOn, metOn), evidence };
};

/**
 * A deadline against what is on record. The outside rating speaks first; the state's own word counts where no outside check
 * says otherwise after it. A rating from before the deadline does not prove that it was missed.
 */
const against = (dueOn: string, evidence: Evidence, day: string): Timeliness => {
  const said = deliveries(evidence.updates, day);
  const rating = speaking(evidence, day);
  if (rating && evidence.topLevels.has(rating.finding.rating as string)) {
    const inTime = rating.until !== undefined && compareDates(rating.until, dueOn) <= 0;
    if (said[0] === undefined && !inTime) return { state: 'met-undated', dueOn, evidence: 'found' };
    return met(dueOn, said[0], 'found');
  }
  const undoneOn = rating?.until;
  const saidOn = said.find((on) => undoneOn === undefined || compareDates(undoneOn, on) <= 0);
  if (saidOn !== undefined) return met(dueOn, saidOn, 'said');
  if (compareDates(dueOn, day) >= 0) return { state: 'upcoming', dueOn, days: daysBetween(day, dueOn) };
  const missed = undoneOn !== undefined && compareDates(undoneOn, dueOn) >= 0;
  return { state: missed ? 'overdue' : 'deadline-passed', dueOn, days: daysBetween(dueOn, day) };
};

const ofDue = (due: Due, evidence: Evidence, day: string): Timeliness => {
  const { endsOn } = evidence;
  const over = endsOn !== undefined && compareDates(endsOn, day) < 0;
  if (due.kind === 'continuous' || due.kind === 'unset')
    return { state: over ? 'ended' : due.kind === 'continuous' ? 'continuous' : 'no-date' };
  if (due.kind === 'once')
    return hasLapsed(due, endsOn, day)
      ? { state: 'ended' }
      : { ...against(due.on, evidence, day), ...(due.precision === 'about' ? { isAbout: true } : {}) };
  const bounded = boundedBy(due, endsOn);
  const nextOn = nextOccurrence(bounded, day);
  const last = occurrencesOf(bounded, evidence.updates, evidence.found, day).at(-1);
  const next = nextOn === undefined ? {} : { nextOn };
  if (!last)
    return nextOn === undefined
      ? { state: 'ended' }
      : { state: 'upcoming', dueOn: nextOn, days: daysBetween(day, nextOn), nextOn };
  return {
    ...against(last.dueOn, { ...evidence, updates: last.updates, found: last.findings }, day),
    ...next,
  };
};

/** How a commitment stands against its deadlines on `day`. Of several the most pressing speaks, the oldest of equals. */
export const timelinessOf = (
  { due }: Pick<Entry<'commitment'>, 'due'>,
  evidence: Evidence,
  day: string,
): Timeliness =>
  due
    .map((each) => ofDue(each, evidence, day))
    .reduce((best, each) => {
      const difference = pressing.indexOf(each.state) - pressing.indexOf(best.state);
      if (difference !== 0) return difference < 0 ? each : best;
      return (each.dueOn ?? '') < (best.dueOn ?? '') ? each : best;
    });
