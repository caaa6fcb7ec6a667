import type { Archive, Entry } from '#model/archive.ts';
import type { Update } from '#model/commitment.ts';
import { compareDates } from '#model/parts/date.ts';
import type { ScoredCommitment, ScoredPart } from '#model/scorecard.ts';

import { hasHappened } from '#domain/as-of.ts';
import { occurrencesOf, type RecurringDue } from '#domain/commitments/occurrences.ts';
import { areasOf } from '#domain/commitments/responsible.ts';

import { judgeArea } from './area.ts';
import { findingsAround } from './around.ts';
import type { EditionScores } from '#domain/scores/editions.ts';
import { scalesOf } from '#domain/scores/scale.ts';
import { type Counted, countedFindings } from './standing.ts';
import type { Time } from './times.ts';

/** A time that a recurring duty fell due, with what an edition knows of it. */
export interface KnownTime extends Time {
  /** Whether the edition judged it: it fell due within the validity of the method. */
  readonly counts: boolean;
  /** What speaks of it, by area. */
  readonly parts: readonly { readonly jurisdiction: string; readonly part: ScoredPart }[];
  /** What the state had said of it by the day of the edition. */
  readonly updates: readonly Update[];
}

/** The findings by commitment that had been published on the day, as if none of them were too old. */
const everFound = (
  archive: Archive,
  { method, asOf }: EditionScores['result'],
): ReadonlyMap<string, readonly Counted[]> =>
  new Map(
    [...countedFindings(archive, method, asOf)].map(([id, found]) => [
      id,
      found.map((each) => (each.unfit === 'too-old' ? { ...each, unfit: undefined } : each)),
    ]),
  );

/** Every time the duty fell due up to the day, by the terms of its record today. */
const timesDue = (
  { due, until, updates = [] }: Entry<'commitment'>,
  asOf: string,
): readonly (Time & Pick<KnownTime, 'updates'>)[] => {
  const said = updates.filter(({ on }) => hasHappened(on, asOf));
  return due
    .filter((each): each is RecurringDue => each.kind === 'recurring')
    .flatMap((each) => occurrencesOf(each, said, [], asOf))
    .filter(({ dueOn }) => until === undefined || compareDates(dueOn, until) <= 0);
};

const keyOf = ({ period, dueOn }: Time): string => `${period} ${dueOn}`;

/** The times that the edition judged, as it keeps them. */
const judgedTimes = ({ areas }: ScoredCommitment): ReadonlyMap<string, KnownTime> => {
  const times = new Map<string, KnownTime>();
  for (const { jurisdiction, parts } of areas)
    for (const part of parts) {
      const { period, dueOn } = part;
      if (period === undefined || dueOn === undefined) continue;
      const key = keyOf({ period, dueOn });
      const parts = [...(times.get(key)?.parts ?? []), { jurisdiction, part }];
      times.set(key, { period, dueOn, counts: true, updates: [], parts });
    }
  return times;
};

const oldestFirst = (a: Time, b: Time): number => compareDates(a.dueOn, b.dueOn);

/**
 * A reader of the times that the recurring duties of an edition fell due, oldest first. Those within the validity are the
 * edition's own, kept in its result; those before are judged by the same rules from the records of today that counted on
 * its day, as if findings did not age. None of a duty that does not recur; of one whose record is gone, those the
 * edition judged.
 */
export const timesReader = (
  archive: Archive,
  { result }: EditionScores,
): ((told: ScoredCommitment) => readonly KnownTime[]) => {
  const found = everFound(archive, result);
  const scales = scalesOf(result.method).all;
  return (told) => {
    const judged = judgedTimes(told);
    const commitment = archive.commitments.get(told.id);
    const scale = scales.find(({ id }) => id === told.scale);
    if (commitment === undefined || scale === undefined) return [...judged.values()].sort(oldestFirst);
    const due = timesDue(commitment, result.asOf);
    const before = due.filter((each) => !judged.has(keyOf(each)));
    const areas =
      told.areas.length > 0
        ? told.areas.map(({ jurisdiction }) => jurisdiction)
        : commitment.scope === 'national'
          ? [archive.portal.country]
          : areasOf(archive, commitment);
    const around = findingsAround(archive, found.get(told.id) ?? []);
    const parts = areas.flatMap((jurisdiction) =>
      judgeArea(
        jurisdiction,
        scale,
        result.method,
        before.map(({ period, dueOn }) => ({ period, dueOn })),
        around(jurisdiction),
      ).area.parts.map((part) => ({ jurisdiction, part })),
    );
    const updates = new Map(due.map((each) => [keyOf(each), each.updates]));
    return [
      ...before.map(({ period, dueOn, updates: said }) => ({
        period,
        dueOn,
        counts: false,
        parts: parts.filter(({ part }) => part.period === period && part.dueOn === dueOn),
        updates: said,
      })),
      ...[...judged.values()].map((time) => ({ ...time, updates: updates.get(keyOf(time)) ?? [] })),
    ].sort(oldestFirst);
  };
};
