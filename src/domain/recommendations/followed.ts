import type { Archive, Entry } from '#model/archive.ts';
import type { Recommendation } from '#model/audit.ts';
import type { RecommendationReply } from '#model/parts/reply.ts';
import { compareDates } from '#model/parts/date.ts';

import { hasHappened, madeOn } from '#domain/as-of.ts';

/**
 * What is on record of a recommendation. `answered`: a norm takes it up, an authority replied, or it grew into a commitment
 * that the state accepted, noted or has since spoken of. `followed`: it is kept as a commitment, and nothing says that the
 * state answered. `nothing`: no record refers to it, which does not say that nothing was done.
 */
export type Following = 'answered' | 'followed' | 'nothing';

/** A recommendation with everything on record that refers to it. */
export interface FollowedRecommendation {
  readonly audit: Entry<'audit'>;
  readonly recommendation: Recommendation;
  readonly following: Following;
  readonly commitments: readonly Entry<'commitment'>[];
  /** Norms that take it up, the oldest first. */
  readonly laws: readonly Entry<'law'>[];
  readonly reply?: RecommendationReply;
}

const keyOf = (audit: string, recommendation: string): string => `${audit}#${recommendation}`;

const push = <T>(groups: Map<string, T[]>, key: string, item: T): void => {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
};

const dateOf = ({ publishedOn, introducedOn }: Entry<'law'>): string | undefined =>
  publishedOn ?? introducedOn;

/** Records by the recommendation they refer to, as far as they count on `day`. */
const referring = (archive: Archive, day: string) => {
  const commitments = new Map<string, Entry<'commitment'>[]>();
  const laws = new Map<string, Entry<'law'>[]>();
  for (const commitment of archive.commitments.all) {
    const { audit, recommendation } = commitment.origin;
    if (audit === undefined || recommendation === undefined) continue;
    if (hasHappened(madeOn(archive, commitment.id), day))
      push(commitments, keyOf(audit, recommendation), commitment);
  }
  for (const law of archive.laws.all)
    if (hasHappened(dateOf(law), day))
      for (const key of new Set((law.answers ?? []).map((each) => keyOf(each.audit, each.recommendation))))
        push(laws, key, law);
  for (const list of laws.values())
    list.sort((a, b) => compareDates(dateOf(a) ?? '1800', dateOf(b) ?? '1800'));
  return { commitments, laws };
};

/** Whether the state answered by a commitment: it accepted or noted it, or has spoken of its delivery. */
const isAnswer = ({ response, updates = [] }: Entry<'commitment'>, day: string): boolean =>
  (response !== 'none' && response !== 'unknown') || updates.some(({ on }) => hasHappened(on, day));

/**
 * Every recommendation of every audit published by `day`, with what on record refers to it; the newest audit first, in the order
 * of each audit. A reply or norm of a later day does not count yet; one whose day nobody knows does.
 */
export const followedRecommendations = (archive: Archive, day: string): readonly FollowedRecommendation[] => {
  const { commitments, laws } = referring(archive, day);
  const audits = archive.audits.all
    .filter(({ publishedOn }) => hasHappened(publishedOn, day))
    .sort((a, b) => compareDates(b.publishedOn ?? '1800', a.publishedOn ?? '1800') || (a.id < b.id ? -1 : 1));
  return audits.flatMap((audit) =>
    (audit.recommendations ?? []).map((recommendation): FollowedRecommendation => {
      const key = keyOf(audit.id, recommendation.id);
      const [grown, taken] = [commitments.get(key) ?? [], laws.get(key) ?? []];
      const { reply } = recommendation;
      const replied = reply !== undefined && hasHappened(reply.on, day);
      const answered = replied || taken.length > 0 || grown.some((each) => isAnswer(each, day));
      return {
        audit,
        recommendation,
        following: answered ? 'answered' : grown.length > 0 ? 'followed' : 'nothing',
        commitments: grown,
        laws: taken,
        ...(replied ? { reply } : {}),
      };
    }),
  );
};
