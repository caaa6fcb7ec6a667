import type { Archive, Entry } from '#model/archive.ts';

import { type FoundIn, speaksOf } from '#domain/audits/findings.ts';

import { areasOf } from './responsible.ts';
import type { Evidence } from './timeliness.ts';

/** What is on record of a commitment's deadlines: for all it binds, or, with `area`, in that one area. */
export const evidenceOf = (
  archive: Archive,
  found: readonly FoundIn[],
  commitment: Entry<'commitment'>,
  area?: string,
): Pick<Evidence, 'updates' | 'found' | 'areas'> => {
  const areas = area === undefined ? areasOf(archive, commitment) : [area];
  return {
    updates: (commitment.updates ?? []).filter((update) =>
      area === undefined ? areas.length <= 1 || update.jurisdiction === undefined : speaksOf(update, area),
    ),
    found: area === undefined ? found : found.filter(({ finding }) => speaksOf(finding, area)),
    areas,
  };
};
