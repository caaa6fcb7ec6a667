import type { AuditRow, FindingRow, RecommendationRow } from '#model/api/lists/audit.ts';
import type { Entry } from '#model/archive.ts';
import type { Finding } from '#model/audit.ts';

import { publishedRecord, recordHeadOf, requiredText, saidIn, textIn } from '#views/exports/api/given.ts';
import { codeWords } from '#views/parts/code.ts';
import { levelView } from '#views/parts/rating.ts';
import { titleOf } from '#views/said.ts';
import type { Views } from '#views/site.ts';

import { partPages, rowEnds } from './row.ts';

const auditRow = (views: Views, audit: Entry<'audit'>): AuditRow => {
  const given = publishedRecord(views[0].site, audit);
  const { start, end } = rowEnds(views, audit);
  return {
    ...start,
    title: requiredText(given, 'title'),
    gist: textIn(given, 'gist'),
    kind: audit.kind,
    kindLabel: saidIn(views, (view) => codeWords(view, 'auditKinds', audit.kind)),
    auditors: audit.auditors.map(({ institution }) => institution),
    periodFrom: audit.period?.from ?? null,
    periodTo: audit.period?.to ?? null,
    publishedOn: audit.publishedOn ?? null,
    jurisdictions: audit.jurisdictions,
    codedBy: audit.codedBy,
    reviewedBy: audit.reviewedBy ?? null,
    findings: audit.findings?.length ?? 0,
    observations: audit.observations?.length ?? 0,
    recommendations: audit.recommendations?.length ?? 0,
    ...end,
  };
};

/** The rows of `/api/v1/audits.json`, in the order of their ids. */
export const auditRows = (views: Views): readonly AuditRow[] =>
  views[0].site.archive.audits.all.map((each) => auditRow(views, each));

type Evidence = FindingRow['evidence'][number];

/** The evidence of a finding with the sources it points to. Every key is one of the audit: the check sees to that. */
const evidenceOf = ({ sources }: Entry<'audit'>, { evidence }: Finding): readonly Evidence[] =>
  evidence.map((each) => {
    const source = sources.find(({ key }) => key === each.source);
    if (!source) throw new Error(`No source "${each.source}".`);
    return {
      source: each.source,
      title: source.title,
      publisher: source.publisher,
      url: each.url ?? source.url,
      archivedUrl: source.archivedUrl ?? null,
      page: each.page ?? source.page ?? null,
      quote: each.quote ?? null,
      quoteLanguage: each.quoteLanguage ?? null,
    };
  });

type Reply = Pick<FindingRow, 'replyBy' | 'replyOn' | 'reply' | 'replyUrl'>;

const replyOf = (
  reply: { by: string; on?: string | undefined; url?: string | undefined } | undefined,
  given: unknown,
): Reply => ({
  replyBy: reply?.by ?? null,
  replyOn: reply?.on ?? null,
  reply: reply === undefined ? null : textIn((given as { reply: unknown }).reply, 'text'),
  replyUrl: reply?.url ?? null,
});

const findingRow = (
  views: Views,
  audit: Entry<'audit'>,
  { finding, given }: { finding: Finding; given: unknown },
): FindingRow => {
  const [{ site, language }] = views;
  const { rating, outcome, measure } = finding;
  const commitment = site.archive.commitments.get(finding.commitment);
  if (!commitment) throw new Error(`No commitment "${finding.commitment}".`);
  const pages = partPages(recordHeadOf(views, audit).pages, finding.id);
  const evidence = evidenceOf(audit, finding);
  const [first] = evidence;
  if (!first) throw new Error(`No evidence of ${audit.id}/${finding.id}.`);
  const period = finding.period ?? audit.period;
  return {
    id: `${audit.id}/${finding.id}`,
    url: pages[language] as string,
    audit: audit.id,
    auditTitle: saidIn(views, (view) => titleOf(view, audit)),
    auditKind: audit.kind,
    publishedOn: audit.publishedOn ?? null,
    finding: finding.id,
    commitment: finding.commitment,
    commitmentTitle: saidIn(views, (view) => titleOf(view, commitment)),
    jurisdiction: finding.jurisdiction ?? null,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    rating: rating ?? null,
    ratingLabel:
      rating === undefined ? null : saidIn(views, (view) => levelView(view, rating, commitment.scale).label),
    outcome: outcome ?? null,
    outcomeLabel: outcome === undefined ? null : saidIn(views, (view) => view.words.outcomes[outcome]),
    measureValue: measure?.value ?? null,
    measureUnit: measure?.unit ?? null,
    measureOf: measure?.of ?? null,
    measureQualifier: measure?.qualifier ?? null,
    statement: requiredText(given, 'statement'),
    limitation: textIn(given, 'limitation'),
    isReviewedTwice: audit.reviewedBy !== undefined,
    sourceTitle: first.title,
    sourcePublisher: first.publisher,
    sourceUrl: first.url,
    sourceArchivedUrl: first.archivedUrl,
    sourcePage: first.page,
    evidenceCount: evidence.length,
    ...replyOf(finding.reply, given),
    evidence,
    pages,
  };
};

/** The items of a list of an audit, each with what the API gives of it. */
const givenItems = (views: Views, audit: Entry<'audit'>, list: 'findings' | 'recommendations') =>
  (publishedRecord(views[0].site, audit)[list] ?? []) as readonly unknown[];

/** The rows of `/api/v1/findings.json`, by audit, as each record has them. */
export const findingRows = (views: Views): readonly FindingRow[] =>
  views[0].site.archive.audits.all.flatMap((audit) => {
    const given = givenItems(views, audit, 'findings');
    return (audit.findings ?? []).map((finding, at) =>
      findingRow(views, audit, { finding, given: given[at] }),
    );
  });

/** The rows of `/api/v1/recommendations.json`: those of audits that are published by the day of the portal; the newest audit first. */
export const recommendationRows = (views: Views): readonly RecommendationRow[] => {
  const [{ site, language }] = views;
  return [...site.recommendationsOf.values()].flat().map((each): RecommendationRow => {
    const { audit, recommendation } = each;
    const at = (audit.recommendations ?? []).indexOf(recommendation);
    const given = givenItems(views, audit, 'recommendations')[at];
    const pages = partPages(recordHeadOf(views, audit).pages, recommendation.id);
    return {
      id: `${audit.id}/${recommendation.id}`,
      url: pages[language] as string,
      audit: audit.id,
      auditTitle: saidIn(views, (view) => titleOf(view, audit)),
      publishedOn: audit.publishedOn ?? null,
      recommendation: recommendation.id,
      text: requiredText(given, 'text'),
      addressedTo: recommendation.addressedTo ?? [],
      basis: textIn(given, 'basis'),
      proposedBy: textIn(given, 'proposedBy'),
      following: each.following,
      commitments: each.commitments.map(({ id }) => id),
      laws: each.laws.map(({ id }) => id),
      ...replyOf(each.reply, given),
      pages,
    };
  });
};
