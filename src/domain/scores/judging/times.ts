import type { Entry, MethodEntry } from '#model/archive.ts';
import { compareDates, firstDay, lastDay } from '#model/parts/date.ts';

import { occurrencesOf, type RecurringDue } from '#domain/commitments/occurrences.ts';

import { type Counted, isValid } from './standing.ts';

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

/** Whether a finding speaks of the year or month of a time. */
export const isAbout = ({ period }: Time, { from, to }: Counted): boolean =>
  from !== undefined && to !== undefined && from <= lastDay(period) && to >= firstDay(period);
