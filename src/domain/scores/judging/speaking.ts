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
  let state = 'not-reviewed';
  for (const { reason } of aside) {
    if (reason === 'no-verdict' || reason === 'not-on-scale' || reason === 'elsewhere') return 'unrated';
    if (reason === 'too-old' || reason === 'undated') state = 'outdated';
  }
  return state;
};

const verdictOf = ({ finding }: Counted): string => (finding.rating ?? finding.outcome) as string;

const unspoken: Spoken = { part: { state: 'not-reviewed' }, value: undefined, isReviewedTwice: false };

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
  if (found.length + elsewhere.length === 0) return unspoken;
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
  // Fields in the order of the schema, so that a result reads the same however it came about.
  if (speaker === undefined) {
    const part: ScoredPart = { state: silent(aside) };
    if (aside.length > 0) part.setAside = aside;
    return { part, value: undefined, isReviewedTwice: false };
  }
  const state = verdictOf(speaker);
  const agreeing: string[] = [];
  for (const each of newest) {
    if (each === speaker) continue;
    if (verdictOf(each) === state) agreeing.push(each.key);
    else aside.push({ finding: each.key, reason: 'outvoted' });
  }
  const value = rated.length > 0 ? valueOn(scale, speaker) : undefined;
  const part: ScoredPart = { state };
  if (value !== undefined) part.value = fractionText(value);
  part.finding = speaker.key;
  if (agreeing.length > 0) part.agreeing = agreeing;
  if (value !== undefined && rated.some((each) => verdictOf(each) !== state)) part.disagreement = true;
  if (aside.length > 0) part.setAside = aside;
  return { part, value, isReviewedTwice: value !== undefined && speaker.audit.reviewedBy !== undefined };
};
