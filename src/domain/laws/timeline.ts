import type { Entry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';
import type { InForceRule } from '#model/portal.ts';

import { inForceOn } from './in-force.ts';
import type { Link } from './relations.ts';

/** Something dated in the life of a norm. */
export type LawMoment =
  | { readonly kind: 'introduced' | 'published' | 'until'; readonly on: string }
  | { readonly kind: 'in-force'; readonly on: string; readonly supplied: boolean }
  | {
      readonly kind: 'event';
      readonly on: string;
      readonly event: NonNullable<Entry<'law'>['events']>[number];
    }
  | {
      readonly kind: 'relation';
      readonly on: string;
      readonly link: Link;
      readonly side: 'incoming' | 'outgoing';
    };

const rankOf = { introduced: 0, published: 1, 'in-force': 2, event: 3, relation: 4, until: 5 } as const;

/** The life of a norm, oldest first; undated relations are left out, since they stand in the list of relations. */
export const timelineOf = (
  law: Entry<'law'>,
  links: { incoming: readonly Link[]; outgoing: readonly Link[] },
  rules: readonly InForceRule[],
): readonly LawMoment[] => {
  const start = inForceOn(law, rules);
  const moments: LawMoment[] = [];
  if (law.introducedOn) moments.push({ kind: 'introduced', on: law.introducedOn });
  if (law.publishedOn) moments.push({ kind: 'published', on: law.publishedOn });
  if (start) moments.push({ kind: 'in-force', on: start.on, supplied: start.supplied !== undefined });
  for (const event of law.events ?? []) moments.push({ kind: 'event', on: event.on, event });
  for (const link of links.incoming)
    if (link.on !== undefined) moments.push({ kind: 'relation', on: link.on, link, side: 'incoming' });
  if (law.effectiveUntil) moments.push({ kind: 'until', on: law.effectiveUntil });
  return moments.sort((a, b) => compareDates(a.on, b.on) || rankOf[a.kind] - rankOf[b.kind]);
};
