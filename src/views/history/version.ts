import type { Stored } from '#model/archive.ts';
import type { RecordVersion } from '#model/history.ts';

import type { Site } from '#views/site.ts';

/** The versions of a record, the newest first; undefined where its history is not known. */
export const versionsOf = (
  site: Site,
  { type, id }: Pick<Stored, 'type' | 'id'>,
): readonly RecordVersion[] | undefined => {
  const { history } = site.archive;
  return history.available ? history.versions.get(`${type}/${id}`) : undefined;
};

/** The state in which a record was last saved: what a citation names. Undefined where its history is not known. */
export const lastVersionOf = (site: Site, record: Pick<Stored, 'type' | 'id'>): RecordVersion | undefined =>
  versionsOf(site, record)?.[0];

/** The fragment that leads to a version on the page of its record. */
export const versionAnchor = ({ commit }: Pick<RecordVersion, 'commit'>): string => `version-${commit}`;

/** Moment of what a file of the portal says: that of the newest saved content, else the beginning of the day that the portal speaks from. */
export const generatedAt = ({ archive: { history }, day }: Site): string =>
  history.available ? history.newest : `${day}T00:00:00Z`;
