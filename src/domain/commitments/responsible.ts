import type { Archive, Entry } from '#model/archive.ts';
import type { Jurisdiction } from '#model/jurisdiction.ts';

/** The regions that a commitment "of each region" binds. */
export const scoredRegions = (archive: Archive): readonly Jurisdiction[] =>
  archive.jurisdictions.all.filter(({ scored }) => scored === true);

/** The areas a commitment names or binds one by one; empty when it is national. */
export const areasOf = (archive: Archive, commitment: Entry<'commitment'>): readonly string[] => {
  if (commitment.scope === 'national') return [];
  if (commitment.scope === 'each-region') return scoredRegions(archive).map(({ code }) => code);
  return commitment.scope;
};

/** How an institution answers for a commitment: by name, or as one of a class in an area the commitment binds. */
export const answersFor = (
  archive: Archive,
  commitment: Entry<'commitment'>,
  institution: Entry<'institution'>,
): { readonly role: string; readonly byClass: boolean } | undefined => {
  for (const each of commitment.responsible) {
    if (each.institution === institution.id) return { role: each.role, byClass: false };
    if (each.class !== undefined && each.class === institution.class) {
      const areas = areasOf(archive, commitment);
      if (areas.length === 0 || areas.includes(institution.jurisdiction))
        return { role: each.role, byClass: true };
    }
  }
  return undefined;
};
