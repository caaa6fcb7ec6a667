import { fill } from '#i18n/words.ts';
import type { Entry, Stored } from '#model/archive.ts';

import { periodWords, timeOf } from '#views/format/date.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { codePlural, codeWords } from '#views/parts/code.ts';
import {
  evidenceOf,
  type EvidenceView,
  findingView,
  type FindingView,
  measureWords,
} from '#views/parts/finding.ts';
import { placeFact, roleFact } from '#views/parts/facts.ts';
import { recommendationView } from '#views/parts/recommendation.ts';
import type { ReplyView } from '#views/parts/reply.ts';
import { plain, type Said, shortLaw, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type Fact, headlineFacts, type RecordView, recordView } from './record.ts';

/** The page of an audit: its findings, what else it reports, what it asks for. */
export interface AuditPage extends RecordView {
  readonly facts: readonly Fact[];
  readonly details: readonly Fact[];
  readonly method?: Said;
  readonly selfReport?: Said;
  readonly requests: readonly { readonly to: Said; readonly text: Said }[];
  readonly findings: readonly FindingView[];
  /** What it means that there are none, by how much of the audit was read. */
  readonly noFindings: Said;
  readonly observations: readonly {
    readonly id: string;
    readonly statement: Said;
    readonly measure?: Said;
    readonly evidence: readonly EvidenceView[];
  }[];
  readonly recommendations: readonly {
    readonly id: string;
    readonly text: Said;
    readonly notes: readonly Said[];
    /** Commitments that grew from it and norms that take it up, each with how. */
    readonly became: readonly { readonly term: Said; readonly text: Said; readonly href: string }[];
    readonly reply?: ReplyView;
  }[];
}

const nameOf = (view: View, id: string): Said => {
  const institution = view.site.archive.institutions.get(id);
  return institution ? titleOf(view, institution) : id;
};

const factsOf = (view: View, audit: Entry<'audit'>): readonly Fact[] =>
  headlineFacts(view, audit, {
    when: [
      audit.publishedOn === undefined ? { text: view.words.audit.undated } : timeOf(view, audit.publishedOn),
    ],
    who: audit.auditors.map(({ institution: id, role }) =>
      roleFact(view, view.site.archive.institutions.get(id), id, plain(codeWords(view, 'roles', role))),
    ),
    where: audit.jurisdictions.map((code) => placeFact(view, code)),
  });

const detailsOf = (view: View, audit: Entry<'audit'>): Fact[] => {
  const { facts: words } = view.words;
  return [
    { term: words.kind, values: [{ text: codeWords(view, 'auditKinds', audit.kind) }] },
    ...(audit.period
      ? [{ term: words.period, values: [{ text: periodWords(view, audit.period.from, audit.period.to) }] }]
      : []),
    { term: words.codedBy, values: [{ text: audit.codedBy }] },
    { term: words.reviewedBy, values: [{ text: audit.reviewedBy ?? words.noReview }] },
  ];
};

const requestsOf = (view: View, audit: Entry<'audit'>): AuditPage['requests'] => {
  const { audit: words } = view.words;
  const translated = translationOf(view, audit);
  return (audit.informationRequests ?? []).map((request) => {
    const parts: string[] = [];
    if (request.sent !== undefined) parts.push(counted(view, words.requestSent, request.sent));
    if (request.answered !== undefined) parts.push(counted(view, words.requestAnswered, request.answered));
    if (request.share !== undefined && request.words === undefined)
      parts.push(fill(words.requestShare, { share: numberWords(view, request.share) }));
    const said =
      request.words === undefined
        ? undefined
        : translated.item('informationRequests', request, 'words', request.words);
    const joined = [...parts, ...(said === undefined ? [] : [plain(said)])].join('; ');
    return {
      to:
        request.institution === undefined
          ? codePlural(view, 'classes', request.class ?? '')
          : nameOf(view, request.institution),
      text: said === undefined || typeof said === 'string' ? joined : { text: joined, lang: said.lang },
    };
  });
};

const recommendationsOf = (view: View, audit: Entry<'audit'>): AuditPage['recommendations'] =>
  (audit.recommendations ?? []).map((recommendation) => {
    const { commitments = [], laws = [] } =
      view.site.recommendationsOf
        .get(audit.id)
        ?.find((followed) => followed.recommendation === recommendation) ?? {};
    const { text, notes, reply } = recommendationView(view, audit, recommendation);
    const link = (words: string, title: Said, record: Stored) => ({
      term: words,
      text: title,
      href: recordHref(view, record),
    });
    return {
      id: recommendation.id,
      text,
      notes,
      became: [
        ...commitments.map((each) => link(view.words.audit.became, titleOf(view, each), each)),
        ...laws.map((each) => link(view.words.scores.recommendations.law, shortLaw(view, each), each)),
      ],
      ...(reply === undefined ? {} : { reply }),
    };
  });

/** The view of an audit. */
export const auditPage = (view: View, audit: Entry<'audit'>): AuditPage => {
  const translated = translationOf(view, audit);
  return {
    ...recordView(view, audit, codeWords(view, 'auditKinds', audit.kind)),
    facts: factsOf(view, audit),
    details: detailsOf(view, audit),
    ...(audit.methodNote === undefined ? {} : { method: translated.text('methodNote', audit.methodNote) }),
    ...(audit.kind === 'self-report' ? { selfReport: view.words.finding.selfReport } : {}),
    requests: requestsOf(view, audit),
    findings: (audit.findings ?? []).map((finding) => findingView(view, audit, finding, 'audit')),
    noFindings: view.words.audit.findingsNoneMeaning[audit.extent ?? 'unknown'],
    observations: (audit.observations ?? []).map((observation) => ({
      id: observation.id,
      statement: translated.item('observations', observation, 'statement', observation.statement),
      ...(observation.measure === undefined ? {} : { measure: measureWords(view, observation.measure) }),
      evidence: evidenceOf(view, audit, observation.evidence, ''),
    })),
    recommendations: recommendationsOf(view, audit),
  };
};
