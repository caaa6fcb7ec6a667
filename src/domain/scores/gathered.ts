import type { Item } from './item.ts';

/** What a score is made of: the items that apply, and how many commitments do not. */
export interface Gathered {
  readonly items: readonly Item[];
  readonly notApplicable: number;
}

/** Gathers commitments as they come: all of them, and those of each pillar. */
export interface Gathering {
  /** Adds a commitment of these pillars; without an item it does not apply, and is only counted. */
  readonly put: (pillars: ReadonlySet<string>, item: Item | undefined) => void;
  readonly all: Gathered;
  /** A pillar of no commitment is not there. */
  readonly byPillar: ReadonlyMap<string, Gathered>;
}

export const nothing: Gathered = { items: [], notApplicable: 0 };

const add = (to: { items: Item[]; notApplicable: number }, item: Item | undefined): void => {
  if (item) to.items.push(item);
  else to.notApplicable += 1;
};

/** A gathering of nothing yet. */
export const gathering = (): Gathering => {
  const all = { items: [] as Item[], notApplicable: 0 };
  const byPillar = new Map<string, typeof all>();
  return {
    put: (pillars, item) => {
      add(all, item);
      for (const pillar of pillars) {
        let own = byPillar.get(pillar);
        if (!own) byPillar.set(pillar, (own = { items: [], notApplicable: 0 }));
        add(own, item);
      }
    },
    all,
    byPillar,
  };
};

/** What is made of these items alone. */
export const gatheredFrom = (items: readonly (Item | undefined)[]): Gathered => {
  const applying = items.filter((item) => item !== undefined);
  return { items: applying, notApplicable: items.length - applying.length };
};
