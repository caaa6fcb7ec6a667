import type { Entry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';
import type { InForceRule } from '#model/portal.ts';

import { hasHappened } from '#domain/as-of.ts';

import { inForceOn } from './in-force.ts';
import type { Link } from './relations.ts';

export type LegalStatus = 'bill' | 'not-yet-in-force' | 'in-force' | 'amended' | 'expired' | 'repealed';

/** What a legal status rests on. Each kind carries what a reader needs to check it. */
export type Reason =
  | { readonly kind: 'introduced'; readonly on: string }
  | { readonly kind: 'published'; readonly on: string }
  | { readonly kind: 'in-force-since'; readonly on: string; readonly supplied?: InForceRule }
  | { readonly kind: 'in-force-unknown' }
  | { readonly kind: 'not-yet'; readonly on: string; readonly supplied?: InForceRule }
  | { readonly kind: 'until'; readonly on: string; readonly extendedBy?: Link }
  | { readonly kind: 'extended-open'; readonly extendedBy: Link }
  | { readonly kind: 'changed'; readonly by: Link }
  | { readonly kind: 'ended-by'; readonly by: Link }
  | { readonly kind: 'ended-own-term'; readonly on: string; readonly extendedBy?: Link }
  | { readonly kind: 'no-repeal'; readonly checkedOn: string };

export interface LegalState {
  readonly status: LegalStatus;
  readonly reasons: readonly Reason[];
}

/** Whether a text is a norm by `day`: a bill, or one whose publication is still to come, changes nothing yet. */
const isNorm = (law: Entry<'law'>, day: string): boolean =>
  law.publishedOn === undefined ? law.introducedOn === undefined : hasHappened(law.publishedOn, day);

/** Whether a relation ends the whole norm: a repeal or replacement that names no single provision. */
const endsWhole = ({ relation }: Link): boolean =>
  ['repeals', 'replaces'].includes(relation.type) && (relation.provisions ?? []).length === 0;

/** Whether a relation changes the text of the norm without ending it. */
const changesText = (link: Link): boolean =>
  ['amends', 'inserts', 'moves'].includes(link.relation.type) ||
  (['repeals', 'replaces'].includes(link.relation.type) && !endsWhole(link));

/** The last day of a norm's own term, moved by the norms that extended it; undefined when it has none. */
const term = (
  law: Entry<'law'>,
  extensions: readonly Link[],
): { on: string | undefined; extendedBy?: Link } | undefined => {
  if (law.effectiveUntil === undefined) return undefined;
  const last = extensions.at(-1);
  return last ? { on: last.relation.until, extendedBy: last } : { on: law.effectiveUntil };
};

/**
 * The legal status of a norm on `day`, derived from dates and from what later norms did to it, with the reasons. It is never
 * typed. "In force" says only that no repeal is on record. A relation counts once it has taken effect by `day`.
 * `incoming` are the relations that speak of the norm, oldest first.
 */
export const legalState = (
  law: Entry<'law'>,
  incoming: readonly Link[],
  day: string,
  rules: readonly InForceRule[],
): LegalState => {
  if (law.publishedOn === undefined && law.introducedOn !== undefined)
    return { status: 'bill', reasons: [{ kind: 'introduced', on: law.introducedOn }] };
  if (!hasHappened(law.publishedOn, day))
    return { status: 'not-yet-in-force', reasons: [{ kind: 'published', on: law.publishedOn as string }] };
  const effective = incoming.filter((link) => isNorm(link.from, day) && hasHappened(link.on, day));
  const end = effective.find(endsWhole);
  if (end) return { status: 'repealed', reasons: [{ kind: 'ended-by', by: end }] };
  const own = term(
    law,
    effective.filter(({ relation }) => relation.type === 'extends'),
  );
  if (own?.on !== undefined && compareDates(own.on, day) < 0)
    return {
      status: 'expired',
      reasons: [
        { kind: 'ended-own-term', on: own.on, ...(own.extendedBy ? { extendedBy: own.extendedBy } : {}) },
      ],
    };
  const start = inForceOn(law, rules);
  if (start && !hasHappened(start.on, day))
    return { status: 'not-yet-in-force', reasons: [{ kind: 'not-yet', ...start }] };
  const changes = effective.filter(changesText);
  const reasons: Reason[] = [
    start ? { kind: 'in-force-since', ...start } : { kind: 'in-force-unknown' },
    ...changes.map((by): Reason => ({ kind: 'changed', by })),
  ];
  if (own?.on !== undefined)
    reasons.push({ kind: 'until', on: own.on, ...(own.extendedBy ? { extendedBy: own.extendedBy } : {}) });
  else if (own?.extendedBy) reasons.push({ kind: 'extended-open', extendedBy: own.extendedBy });
  reasons.push({ kind: 'no-repeal', checkedOn: law.checkedOn });
  return { status: changes.length > 0 ? 'amended' : 'in-force', reasons };
};

/** The day a repealed norm ceased to have effect, as far as it is known; undefined for any other. */
export const repealedOn = (state: LegalState | undefined): string | undefined => {
  const end = state?.reasons.find((reason) => reason.kind === 'ended-by');
  return end?.kind === 'ended-by' ? end.by.on : undefined;
};
