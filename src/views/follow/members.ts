import type { Entry, Stored } from '#model/archive.ts';
import type { Jurisdiction } from '#model/jurisdiction.ts';

import { answersFor } from '#domain/commitments/responsible.ts';
import { ofPlace } from '#views/comparisons/table.ts';
import { placesWithPage, recordsOf } from '#views/area-records.ts';
import { type Site, type View, viewOf } from '#views/site.ts';

/** What belongs to something that is followed as a whole, `law/ley-28950-2007`, by the code or id of that. */
export interface Members {
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly pillars: ReadonlyMap<string, readonly string[]>;
  readonly institutions: ReadonlyMap<string, readonly string[]>;
}

type Named = Pick<Stored, 'type' | 'id'>;

const keysOf = (...lists: readonly (readonly Named[])[]): readonly string[] =>
  lists.flat().map(({ type, id }) => `${type}/${id}`);

/** Statistics by the areas of which they have a row. */
const statisticsByArea = ({ archive }: Site): ReadonlyMap<string, readonly Named[]> => {
  const found = new Map<string, Named[]>();
  for (const statistic of archive.statistics.all)
    for (const area of new Set(statistic.observations.map(({ jurisdiction }) => jurisdiction)))
      found.set(area, [...(found.get(area) ?? []), statistic]);
  return found;
};

/** What the page of an area shows. */
const ofArea = (view: View, place: Jurisdiction, statistics: readonly Named[]): readonly string[] => {
  const { laws, own, each, audits } = recordsOf(view, place);
  const comparisons = ofPlace(view, place.code).map(({ comparison }) => comparison);
  return keysOf(laws, own, each, audits, statistics, comparisons);
};

const ofPillar = ({ archive }: Site, code: string): readonly string[] =>
  keysOf(
    ...[archive.commitments.all, archive.laws.all, archive.statistics.all].map(
      (records: readonly (Named & { pillars: readonly string[] })[]) =>
        records.filter(({ pillars }) => pillars.includes(code)),
    ),
  );

/** An institution itself, what it answers for, issued, audited and publishes. */
const ofInstitution = ({ archive }: Site, institution: Entry<'institution'>): readonly string[] =>
  keysOf(
    [institution],
    archive.commitments.all.filter((each) => answersFor(archive, each, institution)),
    archive.laws.all.filter(({ issuers }) => issuers.includes(institution.id)),
    archive.audits.all.filter(({ auditors }) =>
      auditors.some((auditor) => auditor.institution === institution.id),
    ),
    archive.statistics.all.filter(({ publisher }) => publisher === institution.id),
  );

const known = new WeakMap<Site, Members>();

/** What belongs to each area, pillar and institution that has a page, worked out once for all languages. */
export const membersOf = (site: Site): Members => {
  const before = known.get(site);
  if (before) return before;
  const { archive, addresses } = site;
  // Which records belong to something is the same in every language.
  const view = viewOf(site, addresses.languages[0]?.language as string);
  const statistics = statisticsByArea(site);
  const members: Members = {
    places: new Map(
      placesWithPage(view).map((place) => [
        place.code,
        ofArea(view, place, statistics.get(place.code) ?? []),
      ]),
    ),
    pillars: new Map((archive.portal.codes['pillars'] ?? []).map(({ code }) => [code, ofPillar(site, code)])),
    institutions: new Map(archive.institutions.all.map((each) => [each.id, ofInstitution(site, each)])),
  };
  known.set(site, members);
  return members;
};
