import type { Due } from '#model/due.ts';
import { compareDates } from '#model/parts/date.ts';

import { boundedBy, nextOccurrence, type RecurringDue } from './occurrences.ts';

type OnceDue = Extract<Due, { kind: 'once' }>;

/** A deadline that has a day: one, or one after another as long as the duty binds. */
export type Deadline = OnceDue | RecurringDue;

/** Whether a duty had ended before its deadline came. */
export const hasLapsed = ({ on }: OnceDue, endsOn: string | undefined, day: string): boolean =>
  endsOn !== undefined && compareDates(endsOn, day) < 0 && compareDates(on, endsOn) > 0;

/** Earlier than any date on record. */
const before = '1799-12-31';

/**
 * The deadlines of a duty that stand in a calendar on `day`, in the order of the record, those that have passed too. What has no day
 * is left out: continuous duties, those without a date, those that ended before they fell due. `endsOn` is the last day on which the
 * duty binds.
 */
export const deadlinesOf = (
  due: readonly Due[],
  endsOn: string | undefined,
  day: string,
): readonly Deadline[] =>
  due.flatMap((each): readonly Deadline[] => {
    if (each.kind === 'once') return hasLapsed(each, endsOn, day) ? [] : [each];
    if (each.kind !== 'recurring') return [];
    const bounded = boundedBy(each, endsOn);
    return nextOccurrence(bounded, before) === undefined ? [] : [bounded];
  });
