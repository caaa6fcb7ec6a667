import type { Entry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';

import { answersFor } from '#domain/commitments/responsible.ts';
import { timeOf } from '#views/format/date.ts';
import { recordHref } from '#views/links.ts';
import { auditTable } from '#views/lists/audits.ts';
import { commitmentItems } from '#views/lists/commitments.ts';
import { lawTable } from '#views/lists/laws.ts';
import { statisticTable } from '#views/lists/statistics.ts';
import { itemsOf, type ListItem } from '#views/lists/table.ts';
import { codeWords } from '#views/parts/code.ts';
import { placeFact } from '#views/parts/facts.ts';
import { type Said, shortLaw, titleOf, translationOf } from '#views/said.ts';
import { newestLine, type ScoreLine } from '#views/scores/newest.ts';
import type { View } from '#views/site.ts';

import { type Fact, type RecordView, recordView } from './record.ts';

/** The page of an institution: what it answers for, what it issued, audited, declared. */
export interface InstitutionPage extends RecordView {
  readonly facts: readonly Fact[];
  /** Its score in the newest edition. */
  readonly score?: ScoreLine;
  /** Lists that have rows, in the order of the page. */
  readonly lists: readonly {
    readonly id: string;
    readonly heading: Said;
    readonly items: readonly ListItem[];
  }[];
  readonly statements: readonly {
    readonly date: { readonly text: Said; readonly datetime: string };
    readonly text: Said;
    readonly href: string;
    readonly note: Said;
    readonly isAhead: boolean;
  }[];
  readonly parts: readonly { readonly text: Said; readonly href: string }[];
  readonly isIdle: boolean;
}

const factsOf = (view: View, institution: Entry<'institution'>): Fact[] => {
  const { facts: words } = view.words;
  const parent =
    institution.parent === undefined ? undefined : view.site.archive.institutions.get(institution.parent);
  const founder =
    institution.foundedBy === undefined ? undefined : view.site.archive.laws.get(institution.foundedBy);
  return [
    { term: words.kind, values: [{ text: codeWords(view, 'institutionKinds', institution.kind) }] },
    { term: words.jurisdiction, values: [placeFact(view, institution.jurisdiction)] },
    ...(parent
      ? [{ term: words.parent, values: [{ text: titleOf(view, parent), href: recordHref(view, parent) }] }]
      : []),
    ...(institution.foundedOn === undefined
      ? []
      : [{ term: words.founded, values: [timeOf(view, institution.foundedOn)] }]),
    ...(founder
      ? [
          {
            term: words.foundedBy,
            values: [{ text: shortLaw(view, founder), href: recordHref(view, founder) }],
          },
        ]
      : []),
    ...(institution.url === undefined
      ? []
      : [{ term: words.website, values: [{ text: institution.url, href: institution.url }] }]),
  ];
};

const statementsOf = (view: View, id: string): InstitutionPage['statements'] =>
  view.site.archive.commitments.all
    .flatMap((commitment) =>
      (commitment.updates ?? []).filter(({ by }) => by === id).map((update) => ({ commitment, update })),
    )
    .sort((a, b) => compareDates(b.update.on, a.update.on) || (a.commitment.id < b.commitment.id ? -1 : 1))
    .map(({ commitment, update }) => ({
      date: timeOf(view, update.on),
      text: translationOf(view, commitment).item('updates', update, 'note', update.note),
      href: recordHref(view, commitment),
      note: view.words.updateStatuses[update.status],
      isAhead: false,
    }));

/** The view of an institution. */
export const institutionPage = (view: View, institution: Entry<'institution'>): InstitutionPage => {
  const { archive } = view.site;
  const { institution: words } = view.words;
  const lists = [
    {
      id: 'commitments',
      heading: words.responsible,
      items: commitmentItems(
        view,
        archive.commitments.all.filter((each) => answersFor(archive, each, institution)),
        institution.id,
      ),
    },
    {
      id: 'laws',
      heading: words.issued,
      items: itemsOf(
        lawTable(
          view,
          archive.laws.all.filter(({ issuers }) => issuers.includes(institution.id)),
          words.issued,
        ),
      ),
    },
    {
      id: 'audits',
      heading: words.audits,
      items: itemsOf(
        auditTable(
          view,
          archive.audits.all.filter(({ auditors }) =>
            auditors.some((each) => each.institution === institution.id),
          ),
          words.audits,
        ),
      ),
    },
    {
      id: 'statistics',
      heading: words.publishes,
      items: itemsOf(
        statisticTable(
          view,
          archive.statistics.all.filter(({ publisher }) => publisher === institution.id),
          words.publishes,
        ),
      ),
    },
  ].filter(({ items }) => items.length > 0);
  const statements = statementsOf(view, institution.id);
  const score = newestLine(view, 'institution', institution.id);
  return {
    ...recordView(
      view,
      institution,
      codeWords(view, 'institutionKinds', institution.kind),
      institution.shortName,
    ),
    facts: factsOf(view, institution),
    ...(score ? { score } : {}),
    lists,
    statements,
    parts: archive.institutions.all
      .filter(({ parent }) => parent === institution.id)
      .map((part) => ({ text: titleOf(view, part), href: recordHref(view, part) })),
    isIdle: lists.length === 0 && statements.length === 0,
  };
};
