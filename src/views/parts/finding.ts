import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';
import { type Finding, selfReport } from '#model/audit.ts';

import { periodWords } from '#views/format/date.ts';
import { numberWords } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { plain, type Said, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { placeWords, unitWords } from './code.ts';
import { quoteWords } from './quote.ts';
import { ratingOf, type RatingView } from './rating.ts';
import { replyOf, type ReplyView } from './reply.ts';
import { pageWords } from './sources.ts';

type Measure = NonNullable<Finding['measure']>;

/** A measured figure: "3 de 17 servicios", "más de 2 300 días". */
export const measureWords = (view: View, { value, unit, of, qualifier }: Measure): string => {
  const noun = plain(unitWords(view, unit, of ?? value));
  const text =
    of === undefined
      ? `${numberWords(view, value)} ${noun}`
      : fill(view.words.finding.of, {
          value: numberWords(view, value),
          of: numberWords(view, of),
          unit: noun,
        });
  return qualifier === undefined ? text : `${view.words.qualifiers[qualifier]} ${text}`;
};

export interface EvidenceView {
  readonly text: Said;
  readonly href: string;
  readonly quote?: Said;
}

/** The evidence of a finding or observation; `base` is the page that lists the audit's sources, empty for that page itself. */
export const evidenceOf = (
  view: View,
  audit: Entry<'audit'>,
  evidence: Finding['evidence'],
  base: string,
): readonly EvidenceView[] =>
  evidence.map(({ source: key, page, quote, quoteLanguage, url }) => {
    const source = audit.sources.find((each) => each.key === key);
    const at = page === undefined ? '' : `, ${pageWords(view, page)}`;
    return {
      text: `${source?.publisher ?? key}${at}`,
      href: url ?? `${base}#source-${key}`,
      ...(quote === undefined ? {} : { quote: quoteWords(view, quote, quoteLanguage) }),
    };
  });

/** A finding as a card: what was found, by whom, where, when, with what evidence. */
export interface FindingView {
  readonly id: string;
  readonly rating: RatingView | { readonly mark?: undefined; readonly label: Said };
  readonly statement: Said;
  readonly audit: { readonly text: Said; readonly href?: string };
  readonly facts: readonly { readonly term: Said; readonly value: Said; readonly datetime?: string }[];
  readonly evidence: readonly EvidenceView[];
  readonly limitation?: { readonly label: Said; readonly text: Said };
  readonly reply?: ReplyView;
  readonly warnings: readonly Said[];
}

/**
 * The card of a finding. On the audit's own page it leads to the commitment, elsewhere to the audit.
 */
export const findingView = (
  view: View,
  audit: Entry<'audit'>,
  finding: Finding,
  on: 'audit' | 'elsewhere',
): FindingView => {
  const { finding: words } = view.words;
  const translated = translationOf(view, audit);
  const commitment = view.site.archive.commitments.get(finding.commitment);
  const href = recordHref(view, audit);
  const target =
    on === 'audit'
      ? {
          text: commitment ? titleOf(view, commitment) : finding.commitment,
          ...(commitment ? { href: recordHref(view, commitment) } : {}),
        }
      : { text: titleOf(view, audit), href: `${href}#${finding.id}` };
  const reply = replyOf(view, audit, 'findings', finding);
  return {
    id: finding.id,
    rating: ratingOf(view, { finding }) ?? { label: view.words.outcomes.none },
    statement: translated.item('findings', finding, 'statement', finding.statement),
    audit: target,
    facts: [
      ...(finding.jurisdiction === undefined
        ? []
        : [{ term: words.place, value: placeWords(view, finding.jurisdiction) }]),
      ...(finding.period === undefined
        ? []
        : [{ term: words.period, value: periodWords(view, finding.period.from, finding.period.to) }]),
      ...(finding.measure === undefined
        ? []
        : [{ term: words.measure, value: measureWords(view, finding.measure) }]),
    ],
    evidence: evidenceOf(view, audit, finding.evidence, on === 'audit' ? '' : href),
    ...(finding.limitation === undefined
      ? {}
      : {
          limitation: {
            label: words.limitation,
            text: translated.item('findings', finding, 'limitation', finding.limitation),
          },
        }),
    ...(reply === undefined ? {} : { reply }),
    warnings: [
      ...(audit.kind === selfReport ? [words.selfReport] : []),
      ...(audit.reviewedBy === undefined && audit.kind !== selfReport ? [words.unreviewed] : []),
    ],
  };
};
