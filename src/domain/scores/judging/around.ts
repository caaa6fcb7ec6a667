import type { Archive } from '#model/archive.ts';

import { above } from './above.ts';
import type { Counted } from './standing.ts';

/** Findings by what they have to do with an area. */
export interface Around {
  /** Those that speak of it: of it, of an area that holds it, or of all that the commitment binds. */
  readonly here: readonly Counted[];
  /** Those of a part of it. */
  readonly elsewhere: readonly Counted[];
}

const none: readonly Counted[] = [];

/** A reader of the findings around an area, in the order of `found`. What speaks of several areas alike is one list. */
export const findingsAround = (archive: Archive, found: readonly Counted[]): ((code: string) => Around) => {
  const byPlace = new Map<string | undefined, Counted[]>();
  const withParts = new Set<string>();
  for (const each of found) {
    const list = byPlace.get(each.finding.jurisdiction);
    if (list) list.push(each);
    else {
      byPlace.set(each.finding.jurisdiction, [each]);
      for (const code of each.above) withParts.add(code);
    }
  }
  const ofAll = byPlace.get(undefined);
  return (code) => {
    const over = above(archive, code);
    const own = byPlace.get(code);
    // Most often one place speaks, and its findings are in order already.
    if (!withParts.has(code) && !over.some((place) => byPlace.has(place)) && !(ofAll && own))
      return { here: own ?? ofAll ?? none, elsewhere: none };
    const here: Counted[] = [];
    const elsewhere: Counted[] = [];
    for (const each of found) {
      const { jurisdiction } = each.finding;
      if (jurisdiction === undefined || jurisdiction === code || over.includes(jurisdiction)) here.push(each);
      else if (each.above.includes(code)) elsewhere.push(each);
    }
    return { here, elsewhere };
  };
};
