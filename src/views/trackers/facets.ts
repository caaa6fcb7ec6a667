import type { Entry } from '#model/archive.ts';

import { isOutside } from '#domain/audits/findings.ts';
import { answersFor, areasOf } from '#domain/commitments/responsible.ts';
import { dateOfLaw, statusOfLaw } from '#views/lists/laws.ts';
import { glanceOf } from '#views/parts/rating.ts';
import type { View } from '#views/site.ts';

import type { FacetValues } from './facet-names.ts';

/** A record of a tracker. */
export type Tracked = Entry<'law'> | Entry<'commitment'> | Entry<'audit'>;

const yearOf = (date: string | undefined): string[] => (date === undefined ? [] : [date.slice(0, 4)]);

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

const ofLaw = (view: View, law: Entry<'law'>): FacetValues => ({
  jurisdiction: [law.jurisdiction],
  pillar: law.pillars,
  topic: law.topics ?? [],
  institution: law.issuers,
  rank: [law.rank],
  status: [statusOfLaw(view, law)],
  year: yearOf(dateOfLaw(law)),
});

/** National duties are of the country; those of each region are of every region. */
const placesOf = (view: View, commitment: Entry<'commitment'>): readonly string[] =>
  commitment.scope === 'national'
    ? [view.site.archive.portal.country]
    : areasOf(view.site.archive, commitment);

const ofCommitment = (view: View, commitment: Entry<'commitment'>): FacetValues => {
  const { archive } = view.site;
  const state = view.site.timelinessOf(commitment);
  const found = (view.site.findings.get(commitment.id) ?? []).filter(isOutside);
  return {
    jurisdiction: placesOf(view, commitment),
    pillar: commitment.pillars,
    topic: commitment.topics ?? [],
    institution: archive.institutions.all
      .filter((institution) => answersFor(archive, commitment, institution))
      .map(({ id }) => id),
    status: [state.state],
    strength: [commitment.strength],
    rating: [glanceOf(view, commitment).code],
    auditor: unique(found.flatMap(({ audit }) => audit.auditors.map(({ institution }) => institution))),
    origin: [
      commitment.origin.law !== undefined
        ? 'law'
        : commitment.origin.audit !== undefined
          ? 'audit'
          : 'instrument',
    ],
    year: yearOf(state.dueOn),
  };
};

const ofAudit = (view: View, audit: Entry<'audit'>): FacetValues => {
  const findings = audit.findings ?? [];
  const judged = findings.flatMap(({ commitment }) => view.site.archive.commitments.get(commitment) ?? []);
  return {
    jurisdiction: unique([
      ...audit.jurisdictions,
      ...findings.flatMap(({ jurisdiction }) => jurisdiction ?? []),
    ]),
    pillar: unique(judged.flatMap(({ pillars }) => pillars)),
    kind: [audit.kind],
    auditor: unique(audit.auditors.map(({ institution }) => institution)),
    rating: unique(findings.map(({ rating, outcome }) => rating ?? outcome ?? 'unrated')),
    year: yearOf(audit.publishedOn),
  };
};

/** What a record is filtered by. */
export const facetValues = (view: View, record: Tracked): FacetValues => {
  switch (record.type) {
    case 'law':
      return ofLaw(view, record);
    case 'commitment':
      return ofCommitment(view, record);
    case 'audit':
      return ofAudit(view, record);
  }
};
