import type { Entry } from '#model/archive.ts';

import { type Deadline, deadlinesOf } from '#domain/commitments/deadlines.ts';
import { areasOf } from '#domain/commitments/responsible.ts';
import type { View } from '#views/site.ts';

/** A deadline of a commitment, for all that it binds or in one of its areas. */
export interface DeadlineEvent {
  /** The same in every calendar and language, whatever the title becomes; without a domain. */
  readonly key: string;
  readonly commitment: Entry<'commitment'>;
  readonly deadline: Deadline;
  readonly area?: string;
}

/** What tells the deadlines of a commitment apart: the id that the record gives, else the date; of what recurs, since when. */
const dueKey = (due: Deadline): string => due.id ?? (due.kind === 'once' ? due.on : `from-${due.from}`);

/** The deadlines of a commitment that have a day, as they stand for all it binds or, with `area`, in that area. */
export const deadlineEvents = (
  { site }: View,
  commitment: Entry<'commitment'>,
  area?: string,
): readonly DeadlineEvent[] => {
  // A commitment that binds no area one by one is the same everywhere.
  const own = area !== undefined && areasOf(site.archive, commitment).includes(area) ? area : undefined;
  return deadlinesOf(commitment.due, site.endsOn(commitment), site.day).map((deadline) => ({
    key: [commitment.id, dueKey(deadline), ...(own === undefined ? [] : [own.toLowerCase()])].join('.'),
    commitment,
    deadline,
    ...(own === undefined ? {} : { area: own }),
  }));
};
