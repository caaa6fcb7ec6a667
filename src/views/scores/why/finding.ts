import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';
import { type Finding, selfReport } from '#model/audit.ts';
import type { UsedFinding } from '#model/edition-result.ts';
import type { ScoredCommitment } from '#model/scorecard.ts';

import { levelOf } from '#domain/commitments/levels.ts';
import type { EditionScores } from '#domain/scores/editions.ts';
import { periodWords, timeOf } from '#views/format/date.ts';
import { recordHref } from '#views/links.ts';
import { placeWords } from '#views/parts/code.ts';
import type { FindingView } from '#views/parts/finding.ts';
import { quoteWords } from '#views/parts/quote.ts';
import type { RatingView } from '#views/parts/rating.ts';
import { replyOf } from '#views/parts/reply.ts';
import { pageWords } from '#views/parts/sources.ts';
import { type Said, sayLocal, translationOf } from '#views/said.ts';
import { stateView } from '#views/scores/states.ts';
import type { View } from '#views/site.ts';

/** Where it stands: page and link, and the archived copy where there is one. */
export interface UsedEvidence {
  readonly text: Said;
  readonly href: string;
  readonly quote?: Said;
  readonly archived?: { readonly href: string; readonly text: string };
}

/** A finding as an edition keeps it, with what today's records add: links, quotations, limits, the authority's reply. */
export interface UsedFindingView extends Omit<FindingView, 'evidence'> {
  readonly evidence: readonly UsedEvidence[];
}

/** The id of a finding on a page that shows findings of several audits. */
export const findingAnchor = (key: string): string => `finding-${key.replace('/', '-')}`;

interface Recorded {
  readonly audit: Entry<'audit'>;
  readonly finding: Finding | undefined;
}

const recordedOf = (view: View, { key, audit: id }: UsedFinding): Recorded | undefined => {
  const audit = view.site.archive.audits.get(id);
  return audit && { audit, finding: audit.findings?.find((each) => `${id}/${each.id}` === key) };
};

/** A rating that the scale of the edition lacks is told without a mark: that of another scale would place it on this one. */
const ratingOf = (
  view: View,
  { result }: EditionScores,
  { scale }: ScoredCommitment,
  { rating, outcome }: UsedFinding,
): RatingView | { readonly label: Said } => {
  const isLevel = result.method.scales.some(
    ({ id, levels }) => id === scale && levels.some(({ code }) => code === rating),
  );
  if (rating !== undefined && !isLevel) {
    const placed = levelOf(view.site.levels, rating, undefined);
    return { label: placed ? sayLocal(view, placed.level.label) : rating };
  }
  return stateView(view, result.method, rating ?? outcome ?? 'unrated', scale);
};

/** The quotation that the record gives for a piece of evidence: the one at that address and page. */
const quoteFor = (
  view: View,
  recorded: Recorded | undefined,
  { url, page }: UsedFinding['evidence'][number],
): Said | undefined => {
  const found = recorded?.finding?.evidence.find((each) => {
    const source = recorded.audit.sources.find(({ key }) => key === each.source);
    return (each.url ?? source?.url) === url && (each.page ?? source?.page) === page;
  });
  return found?.quote === undefined ? undefined : quoteWords(view, found.quote, found.quoteLanguage);
};

const evidenceOf = (view: View, used: UsedFinding, recorded: Recorded | undefined): readonly UsedEvidence[] =>
  used.evidence.map((each) => {
    const text = fill(view.words.scores.why.evidence, { title: each.title, publisher: each.publisher });
    const quote = quoteFor(view, recorded, each);
    return {
      text: each.page === undefined ? text : `${text}, ${pageWords(view, each.page)}`,
      href: each.url,
      ...(quote === undefined ? {} : { quote }),
      ...(each.archivedUrl === undefined
        ? {}
        : { archived: { href: each.archivedUrl, text: view.words.sources.archivedCopy } }),
    };
  });

const factsOf = (view: View, { jurisdiction, period, publishedOn }: UsedFinding): FindingView['facts'] => {
  const { finding: words, facts } = view.words;
  const published = publishedOn === undefined ? undefined : timeOf(view, publishedOn);
  return [
    ...(jurisdiction === undefined ? [] : [{ term: words.place, value: placeWords(view, jurisdiction) }]),
    ...(period === undefined
      ? []
      : [{ term: words.period, value: periodWords(view, period.from, period.to) }]),
    ...(published === undefined
      ? []
      : [{ term: facts.published, value: published.text, datetime: published.datetime }]),
  ];
};

/** The card of a finding that an edition names. A record that is gone leaves what the edition kept, without links. */
export const usedFindingView = (
  view: View,
  edition: EditionScores,
  told: ScoredCommitment,
  used: UsedFinding,
): UsedFindingView => {
  const { finding: words, scores } = view.words;
  const recorded = recordedOf(view, used);
  const { audit, finding } = recorded ?? {};
  const reply = audit && finding && replyOf(view, audit, 'findings', finding);
  return {
    id: findingAnchor(used.key),
    rating: ratingOf(view, edition, told, used),
    statement: sayLocal(view, used.statement),
    audit: {
      text: sayLocal(view, used.auditTitle),
      ...(audit ? { href: `${recordHref(view, audit)}${finding ? `#${finding.id}` : ''}` } : {}),
    },
    facts: factsOf(view, used),
    evidence: evidenceOf(view, used, recorded),
    ...(audit === undefined || finding?.limitation === undefined
      ? {}
      : {
          limitation: {
            label: words.limitation,
            text: translationOf(view, audit).item('findings', finding, 'limitation', finding.limitation),
          },
        }),
    ...(reply === undefined ? {} : { reply }),
    warnings: [
      used.kind === selfReport
        ? words.selfReport
        : used.reviewedTwice
          ? scores.why.reviewedTwice
          : words.unreviewed,
    ],
  };
};
