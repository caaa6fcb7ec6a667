import type { ApiRecordType, Derived } from '#model/api/record.ts';
import type { Entry } from '#model/archive.ts';

import { areasOf, answersFor } from '#domain/commitments/responsible.ts';
import type { Timeliness } from '#domain/commitments/timeliness.ts';
import { inForceOn } from '#domain/laws/in-force.ts';
import type { Reason } from '#domain/laws/status.ts';
import { daysLate } from '#views/lists/commitments.ts';
import { reasonsOf } from '#views/records/law-reasons.ts';
import { plain } from '#views/said.ts';
import type { Views } from '#views/site.ts';

import { localIn } from './given.ts';
import { unique } from './lists/row.ts';

/** A record that has a file of its own, with what is derived beside what was written. */
export type ApiEntry = { readonly [T in ApiRecordType]: Entry<T> }[ApiRecordType];

/** The parts of an object that are there. */
type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const defined = <T extends object>(values: T): Defined<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;

const reasonOf = (views: Views, reason: Reason): Derived['law']['reasons'][number] => {
  const link = 'by' in reason ? reason.by : 'extendedBy' in reason ? reason.extendedBy : undefined;
  const on = 'on' in reason ? reason.on : 'checkedOn' in reason ? reason.checkedOn : link?.on;
  const supplied = 'supplied' in reason ? reason.supplied : undefined;
  return {
    kind: reason.kind,
    ...defined({
      on,
      law: link?.from.id,
      suppliedBy: supplied === undefined ? undefined : localIn(views, supplied.basis),
    }),
  };
};

const ofLaw = (views: Views, law: Entry<'law'>): Derived['law'] => {
  const { site } = views[0];
  const state = site.legalStates.get(law.id);
  if (!state) throw new Error(`No legal status of ${law.id}.`);
  return {
    legalStatus: state.status,
    reasons: state.reasons.map((reason) => reasonOf(views, reason)),
    explanation: Object.fromEntries(
      views.map((view) => [view.language, reasonsOf(view, state.reasons).map(({ text }) => plain(text))]),
    ),
    ...defined({ inForceOn: inForceOn(law, site.archive.portal.inForceRule ?? [])?.on }),
    changedBy: (site.relations.incoming.get(law.id) ?? []).map(({ relation, from, on }) => ({
      type: relation.type,
      law: from.id,
      ...defined({ provisions: relation.provisions, on }),
    })),
    commitments: (site.commitmentsOfLaw.get(law.id) ?? []).map(({ id }) => id),
  };
};

const timelinessFacts = (timeliness: Timeliness): Derived['commitment']['timeliness'] => {
  const { state, dueOn, isAbout, metOn, evidence, nextOn } = timeliness;
  return { state, ...defined({ dueOn, daysLate: daysLate(timeliness), isAbout, metOn, evidence, nextOn }) };
};

const ofCommitment = (views: Views, commitment: Entry<'commitment'>): Derived['commitment'] => {
  const { site } = views[0];
  return {
    timeliness: timelinessFacts(site.timelinessOf(commitment)),
    areas: areasOf(site.archive, commitment).map((area) => ({
      jurisdiction: area,
      ...timelinessFacts(site.timelinessOf(commitment, area)),
    })),
    findings: (site.findings.get(commitment.id) ?? []).map(
      ({ audit, finding }) => `${audit.id}/${finding.id}`,
    ),
  };
};

const ofAudit = (views: Views, audit: Entry<'audit'>): Derived['audit'] => ({
  commitments: unique((audit.findings ?? []).map(({ commitment }) => commitment)),
  recommendations: (views[0].site.recommendationsOf.get(audit.id) ?? []).map((each) => ({
    id: each.recommendation.id,
    following: each.following,
    commitments: each.commitments.map(({ id }) => id),
    laws: each.laws.map(({ id }) => id),
  })),
});

const ofComparison = (views: Views, { id }: Entry<'comparison'>): Derived['comparison'] => {
  const found = views[0].site.discrepancies.find(({ comparison }) => comparison.id === id);
  if (!found) throw new Error(`No comparison "${id}".`);
  return {
    standing: found.standing,
    ...defined({ ratio: found.pair?.ratio }),
    values: found.figures.map(({ side, value }) => ({ side: side.id, ...defined({ value }) })),
  };
};

const ofInstitution = (views: Views, institution: Entry<'institution'>): Derived['institution'] => {
  const { archive } = views[0].site;
  const { id } = institution;
  return {
    commitments: archive.commitments.all.flatMap((each) => {
      const found = answersFor(archive, each, institution);
      return found ? [{ commitment: each.id, ...found }] : [];
    }),
    laws: archive.laws.all.filter(({ issuers }) => issuers.includes(id)).map((law) => law.id),
    audits: archive.audits.all
      .filter(({ auditors }) => auditors.some((each) => each.institution === id))
      .map((audit) => audit.id),
    statistics: archive.statistics.all.filter(({ publisher }) => publisher === id).map((each) => each.id),
  };
};

/** What follows from a record and from those that speak of it, on the day that the portal speaks from. */
export const derivedOf = (views: Views, record: ApiEntry): Derived[ApiRecordType] => {
  switch (record.type) {
    case 'law':
      return ofLaw(views, record);
    case 'commitment':
      return ofCommitment(views, record);
    case 'audit':
      return ofAudit(views, record);
    case 'comparison':
      return ofComparison(views, record);
    case 'institution':
      return ofInstitution(views, record);
  }
};
