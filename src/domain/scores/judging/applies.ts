import type { Archive, Entry, MethodEntry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';
import type { ExcludedReason } from '#model/scorecard.ts';

import { hasHappened, madeOn } from '#domain/as-of.ts';
import { relationsOf } from '#domain/laws/relations.ts';
import { type LegalState, legalState } from '#domain/laws/status.ts';

/** Why a commitment is not in the denominator, and what ended it. */
export interface Exclusion {
  readonly reason: ExcludedReason;
  readonly on?: string;
  readonly by?: string;
}

/** The status of every norm on `asOf`. */
const statesOn = (archive: Archive, asOf: string): ReadonlyMap<string, LegalState> => {
  const { incoming } = relationsOf(archive);
  const rules = archive.portal.inForceRule ?? [];
  return new Map(
    archive.laws.all.map((law) => [law.id, legalState(law, incoming.get(law.id) ?? [], asOf, rules)]),
  );
};

const originEnded = (state: LegalState | undefined): Exclusion | undefined => {
  if (state?.status !== 'repealed' && state?.status !== 'expired') return undefined;
  for (const reason of state.reasons) {
    if (reason.kind === 'ended-by')
      return {
        reason: 'origin-not-in-force',
        ...(reason.by.on === undefined ? {} : { on: reason.by.on }),
        by: reason.by.from.id,
      };
    if (reason.kind === 'ended-own-term') return { reason: 'origin-not-in-force', on: reason.on };
  }
  return { reason: 'origin-not-in-force' };
};

/**
 * Which commitments count on `asOf` (rule 1: by the day they were made, else that of their origin; one whose day nobody knows
 * counts), each with why it is not in the denominator (rule 2), or undefined where it is. Commitments made later are not
 * in the list at all.
 */
export const applicableOn = (
  archive: Archive,
  method: MethodEntry,
  asOf: string,
): readonly { readonly commitment: Entry<'commitment'>; readonly exclusion: Exclusion | undefined }[] => {
  const states = statesOn(archive, asOf);
  const strengths = new Set<string>(method.scoredStrengths);
  const responses = new Set<string>(method.scoredResponses ?? ['accepted']);
  const listed =
    method.sections && new Set<string>(method.sections.flatMap(({ commitments }) => commitments));
  const exclusionOf = (commitment: Entry<'commitment'>): Exclusion | undefined => {
    const { id, strength, response, until, origin } = commitment;
    if (!strengths.has(strength)) return { reason: 'strength-not-scored' };
    if (strength === 'recommendation' && !responses.has(response ?? 'unknown'))
      return { reason: 'recommendation-not-accepted' };
    if (until !== undefined && compareDates(until, asOf) < 0) return { reason: 'ended', on: until };
    const ended = origin.law === undefined ? undefined : originEnded(states.get(origin.law));
    if (ended) return ended;
    return listed && !listed.has(id) ? { reason: 'not-in-method' } : undefined;
  };
  return archive.commitments.all
    .filter(({ id }) => hasHappened(madeOn(archive, id), asOf))
    .map((commitment) => ({ commitment, exclusion: exclusionOf(commitment) }));
};
