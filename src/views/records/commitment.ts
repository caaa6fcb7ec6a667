import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';

import { isOutside } from '#domain/audits/findings.ts';
import { progressOf } from '#domain/commitments/progress/progress.ts';
import { dateGaps, dateWords, timeOf } from '#views/format/date.ts';
import { recordHref } from '#views/links.ts';
import { type Table } from '#views/lists/table.ts';
import { codePlural, codeWords } from '#views/parts/code.ts';
import { dueWords, lateWords, timelinessMark } from '#views/parts/due.ts';
import { findingView, type FindingView } from '#views/parts/finding.ts';
import { quoteOf, type QuoteView } from '#views/parts/quote.ts';
import { placeFact, roleFact, subjectFacts } from '#views/parts/facts.ts';
import { updateView, type UpdateView } from '#views/parts/update.ts';
import { progressView, type ProgressView } from '#views/progress/view.ts';
import { targetWords } from '#views/progress/words.ts';
import { plain, type Said, shortLaw, titleOf, translationOf } from '#views/said.ts';
import { contrastLink } from '#views/scores/contrast.ts';
import type { Linked } from '#views/scores/parts/links.ts';
import { newestWhy } from '#views/scores/why/page.ts';
import type { View } from '#views/site.ts';

import { occurrenceTable } from './commitment-occurrences.ts';
import { type Fact, type FactValue, headlineFacts, type RecordView, recordView } from './record.ts';

/** The page of a commitment: "the state says" beside "the watchdog found". */
export interface CommitmentPage extends RecordView {
  readonly state: {
    readonly mark?: string;
    readonly label: Said;
    readonly late?: Said;
    readonly next?: Said;
    readonly saidOnly?: Said;
  };
  readonly facts: readonly Fact[];
  readonly details: readonly Fact[];
  readonly fulfilledWhen: Said;
  /** The words of the instrument that bind. */
  readonly quote?: QuoteView;
  readonly target?: Said;
  /** How the statistic that the target names stands to it. */
  readonly progress?: ProgressView;
  readonly updates: readonly UpdateView[];
  readonly findings: readonly FindingView[];
  /** Where the two sides are set against each other, if they are. */
  readonly contrast?: { readonly href: string; readonly text: string };
  /** Why it stands as it does in the newest edition that holds it. */
  readonly why?: Linked;
  readonly changes: readonly {
    readonly date: { readonly text: Said; readonly datetime: string };
    readonly text: Said;
    readonly href?: string;
    readonly note?: Said;
  }[];
  readonly occurrences?: Table;
}

const originFact = (view: View, commitment: Entry<'commitment'>): FactValue => {
  const { origin } = commitment;
  const { archive } = view.site;
  const law = origin.law === undefined ? undefined : archive.laws.get(origin.law);
  if (law) {
    const provisions = (origin.provisions ?? []).join('; ');
    const name = plain(shortLaw(view, law));
    return { text: provisions === '' ? name : `${name}, ${provisions}`, href: recordHref(view, law) };
  }
  const audit = origin.audit === undefined ? undefined : archive.audits.get(origin.audit);
  if (audit)
    return { text: titleOf(view, audit), href: `${recordHref(view, audit)}#${origin.recommendation ?? ''}` };
  return {
    text: translationOf(view, commitment).inside('origin', 'title', origin.title ?? ''),
    ...(origin.url === undefined ? {} : { href: origin.url }),
  };
};

const scopeValues = (view: View, { scope }: Entry<'commitment'>): FactValue[] =>
  typeof scope === 'string'
    ? [{ text: view.words.scopes[scope] }]
    : scope.map((code) => placeFact(view, code));

const responsibleValues = (view: View, commitment: Entry<'commitment'>): FactValue[] =>
  commitment.responsible.map(({ institution: id, class: group, role, from }) => {
    const institution = id === undefined ? undefined : view.site.archive.institutions.get(id);
    const bare = plain(codeWords(view, 'roles', role));
    const roleWords =
      from === undefined
        ? bare
        : fill(view.words.commitment.roleSince, { role: bare, ...dateGaps(view, from) });
    return roleFact(view, institution, codePlural(view, 'classes', group ?? ''), roleWords);
  });

const dueNotes = (view: View, commitment: Entry<'commitment'>): Said | undefined => {
  const translated = translationOf(view, commitment);
  const notes = commitment.due.flatMap((due) =>
    due.basis === undefined
      ? []
      : [fill(view.words.due.basis, { basis: plain(translated.item('due', due, 'basis', due.basis)) })],
  );
  return notes.length > 0 ? notes.join(' ') : undefined;
};

const factsOf = (view: View, commitment: Entry<'commitment'>): readonly Fact[] => {
  const note = dueNotes(view, commitment);
  return headlineFacts(view, commitment, {
    when: commitment.due.map((due) => ({ text: dueWords(view, due) })),
    who: responsibleValues(view, commitment),
    where: scopeValues(view, commitment),
  }).map((fact) => (note !== undefined && fact.term === view.words.facts.when ? { ...fact, note } : fact));
};

const detailsOf = (view: View, commitment: Entry<'commitment'>): Fact[] => {
  const { facts: words, strengths, responses } = view.words;
  return [
    { term: words.strength, values: [{ text: strengths[commitment.strength] }] },
    ...(commitment.response === undefined
      ? []
      : [{ term: words.response, values: [{ text: responses[commitment.response] }] }]),
    { term: words.origin, values: [originFact(view, commitment)] },
    ...(commitment.code === undefined ? [] : [{ term: words.code, values: [{ text: commitment.code }] }]),
    ...(commitment.madeOn === undefined
      ? []
      : [{ term: words.madeOn, values: [timeOf(view, commitment.madeOn)] }]),
    ...(commitment.until === undefined
      ? []
      : [{ term: words.until, values: [timeOf(view, commitment.until)] }]),
    ...subjectFacts(view, commitment),
  ];
};

/** The view of a commitment. */
export const commitmentPage = (view: View, commitment: Entry<'commitment'>): CommitmentPage => {
  const { site, words } = view;
  const translated = translationOf(view, commitment);
  const timeliness = site.timelinessOf(commitment);
  const late = lateWords(view, timeliness);
  const target = targetWords(view, commitment);
  const progress = progressOf(site.archive, commitment, site.day);
  const quote = quoteOf(view, commitment.sources, commitment.origin);
  const occurrences = occurrenceTable(view, commitment);
  const found = site.findings.get(commitment.id) ?? [];
  const contrast = contrastLink(view, commitment.id);
  const why = newestWhy(view, commitment.id);
  return {
    ...recordView(
      view,
      commitment,
      `${words.typeNames.commitment} · ${words.strengths[commitment.strength].toLocaleLowerCase(view.language)}`,
      commitment.code,
    ),
    state: {
      ...timelinessMark(view, timeliness),
      ...(late === undefined
        ? {}
        : {
            late:
              timeliness.dueOn === undefined || timeliness.nextOn === undefined
                ? late
                : `${dateWords(view, timeliness.dueOn)}: ${late}`,
          }),
      ...(timeliness.nextOn === undefined
        ? {}
        : { next: fill(words.due.next, dateGaps(view, timeliness.nextOn)) }),
      ...(timeliness.evidence === 'said' ? { saidOnly: words.commitment.saidOnly } : {}),
    },
    facts: factsOf(view, commitment),
    details: detailsOf(view, commitment),
    ...(quote ? { quote } : {}),
    fulfilledWhen: translated.text('fulfilledWhen', commitment.fulfilledWhen),
    ...(target === undefined ? {} : { target }),
    ...(progress ? { progress: progressView(view, progress) } : {}),
    updates: [...(commitment.updates ?? [])]
      .sort((a, b) => compareDates(b.on, a.on))
      .map((update) => updateView(view, commitment, update, '')),
    findings: [...found.filter(isOutside), ...found.filter((entry) => !isOutside(entry))].map(
      ({ audit, finding }) => findingView(view, audit, finding, 'elsewhere'),
    ),
    ...(contrast === undefined ? {} : { contrast }),
    ...(why === undefined ? {} : { why }),
    changes: (commitment.changes ?? []).map((change) => {
      const law = site.archive.laws.get(change.by);
      return {
        date: timeOf(view, change.on),
        text: translated.item('changes', change, 'what', change.what),
        ...(law ? { href: recordHref(view, law), note: shortLaw(view, law) } : {}),
      };
    }),
    ...(occurrences ? { occurrences } : {}),
  };
};
