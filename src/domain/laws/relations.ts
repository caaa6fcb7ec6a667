import type { Archive, Entry } from '#model/archive.ts';
import type { Relation } from '#model/law.ts';
import { compareDates } from '#model/parts/date.ts';

import { inForceOn } from './in-force.ts';

/** A relation seen from either side, with the day it takes effect, as far as that is known. */
export interface Link {
  readonly relation: Relation;
  /** The norm that states the relation. */
  readonly from: Entry<'law'>;
  /** The norm it speaks of. */
  readonly to: Entry<'law'>;
  readonly on: string | undefined;
}

/** All relations by the norm they speak of, and by the norm that states them. */
export interface Relations {
  readonly incoming: ReadonlyMap<string, readonly Link[]>;
  readonly outgoing: ReadonlyMap<string, readonly Link[]>;
}

/** Undated relations first; a partial date counts as its last day, as everywhere. */
const byDate = (a: Link, b: Link): number =>
  compareDates(a.on ?? '1800', b.on ?? '1800') ||
  (a.from.id < b.from.id ? -1 : a.from.id > b.from.id ? 1 : 0);

/** The relations of an archive from both sides, oldest first. A relation is written once, on the newer norm. */
export const relationsOf = (archive: Archive): Relations => {
  const rules = archive.portal.inForceRule ?? [];
  const incoming = new Map<string, Link[]>();
  const outgoing = new Map<string, Link[]>();
  for (const from of archive.laws.all)
    for (const relation of from.relations ?? []) {
      const to = archive.laws.get(relation.law);
      if (!to) continue;
      const link: Link = {
        relation,
        from,
        to,
        on: relation.on ?? inForceOn(from, rules)?.on ?? from.publishedOn,
      };
      incoming.set(to.id, [...(incoming.get(to.id) ?? []), link]);
      outgoing.set(from.id, [...(outgoing.get(from.id) ?? []), link]);
    }
  for (const links of [...incoming.values(), ...outgoing.values()]) links.sort(byDate);
  return { incoming, outgoing };
};
