import type { MethodEntry } from '#model/archive.ts';
import type { ScoredPart, SetAside, SetAsideReason } from '#model/scorecard.ts';

import { compare, type Fraction, fractionText } from '#domain/scores/fraction.ts';
import type { Scale } from '#domain/scores/scale.ts';
import { type Counted, newestFirst, outcomeOrder } from './standing.ts';

/** What speaks for one part of a commitment, with the value it has there. */
export interface Spoken {
  readonly part: ScoredPart;
  readonly value: Fraction | undefined;
  /** Whether a second pair of eyes saw the finding that rates. */
  readonly isReviewedTwice: boolean;
}

const overlap = (a: Counted, b: Counted): boolean =>
  (a.from ?? '') <= (b.to ?? '') && (b.from ?? '') <= (a.to ?? '');

/** Why a finding that counts cannot speak here: for everyone, or since it has no level on the scale. */
const unfitFor = (scale: Scale, { finding, unfit }: Counted): SetAsideReason | undefined => {
  if (unfit !== undefined) return unfit;
  if (finding.rating !== undefined) return scale.values.has(finding.rating) ? undefined : 'not-on-scale';
  return finding.outcome === undefined ? 'no-verdict' : undefined;
};

/** The newest verdicts: the one with the latest end of its period, and all whose periods overlap it (or one that ends with it). */
const newestOf = (verdicts: readonly Counted[]): readonly Counted[] => {
  if (verdicts.length < 2) return verdicts;
  const [first] = verdicts;
  const seeds = verdicts.filter(({ to }) => to === first?.to);
  return verdicts.filter((each) => seeds.some((seed) => overlap(each, seed)));
};

const valueOn = (scale: Scale, { finding }: Counted): Fraction =>
  scale.values.get(finding.rating as string) as Fraction;

/** Whether two audits were published on one day, as far as their dates tell: a year counts as its last day. */
const isPublishedWith = (a: Counted, b: Counted): boolean => a.published === b.published;

/** The rating that speaks: the lowest, the highest or the latest; of equal ones the newest. `rated` are newest first. */
const chosen = (scale: Scale, rated: readonly Counted[], rule: MethodEntry['disagreement']): Counted => {
  const newest = rated[0] as Counted;
  if (rated.length === 1) return newest;
  const tied =
    rule === 'latest'
      ? rated.filter((each) => each.to === newest.to && isPublishedWith(each, newest))
      : rated;
  const sign = rule === 'highest' ? -1 : 1;
  return tied.reduce((best, each) =>
    sign * compare(valueOn(scale, each), valueOn(scale, best)) < 0 ? each : best,
  );
};

/** Without a verdict: what the findings set aside let a reader say. */
const silent = (aside: readonly SetAside[]): ScoredPart['state'] => {
  const reasons = new Set(aside.map(({ reason }) => reason));
  if (reasons.has('no-verdict') || reasons.has('not-on-scale') || reasons.has('elsewhere')) return 'unrated';
  return reasons.has('too-old') || reasons.has('undated') ? 'outdated' : 'not-reviewed';
};

/**
 * The finding that speaks for a part (rule 4): of the standing verdicts the one with the latest period end and all whose periods
 * overlap it; among these a rating beats an outcome, and where ratings differ the method says which wins. Everything else is set
 * aside with its reason. `found` may come in any order.
 */
export const speakingOf = (
  scale: Scale,
  method: Pick<MethodEntry, 'disagreement'>,
  found: readonly Counted[],
  elsewhere: readonly SetAside[] = [],
): Spoken => {
  const aside: SetAside[] = [...elsewhere];
  const verdicts: Counted[] = [];
  for (const each of found.length > 1 ? [...found].sort(newestFirst) : found) {
    const reason = unfitFor(scale, each);
    if (reason === undefined) verdicts.push(each);
    else aside.push({ finding: each.key, reason });
  }
  const newest = newestOf(verdicts);
  if (newest.length < verdicts.length)
    for (const each of verdicts)
      if (!newest.includes(each)) aside.push({ finding: each.key, reason: 'superseded' });
  const rated = newest.filter(({ finding }) => finding.rating !== undefined);
  const speaker =
    rated.length > 0
      ? chosen(scale, rated, method.disagreement)
      : newest.reduce<Counted | undefined>(
          (best, each) =>
            best === undefined ||
            (each.to === best.to &&
              outcomeOrder(each.finding.outcome ?? 'no-answer') <
                outcomeOrder(best.finding.outcome ?? 'no-answer'))
              ? each
              : best,
          undefined,
        );
  if (speaker === undefined)
    return {
      part: { state: silent(aside), ...(aside.length > 0 ? { setAside: aside } : {}) },
      value: undefined,
      isReviewedTwice: false,
    };
  const state = (speaker.finding.rating ?? speaker.finding.outcome) as string;
  const others = newest.filter((each) => each !== speaker);
  const agreeing = others.filter(({ finding }) => (finding.rating ?? finding.outcome) === state);
  for (const each of others)
    if (!agreeing.includes(each)) aside.push({ finding: each.key, reason: 'outvoted' });
  const value = rated.length > 0 ? valueOn(scale, speaker) : undefined;
  const differ = rated.some(({ finding }) => finding.rating !== state);
  return {
    part: {
      state,
      ...(value === undefined ? {} : { value: fractionText(value) }),
      finding: speaker.key,
      ...(agreeing.length > 0 ? { agreeing: agreeing.map(({ key }) => key) } : {}),
      ...(value !== undefined && differ ? { disagreement: true as const } : {}),
      ...(aside.length > 0 ? { setAside: aside } : {}),
    },
    value,
    isReviewedTwice: value !== undefined && speaker.audit.reviewedBy !== undefined,
  };
};
