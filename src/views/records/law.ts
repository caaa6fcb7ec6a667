import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';

import { inForceOn } from '#domain/laws/in-force.ts';
import type { Link } from '#domain/laws/relations.ts';
import type { LegalStatus } from '#domain/laws/status.ts';
import { timelineOf } from '#domain/laws/timeline.ts';
import { timeOf } from '#views/format/date.ts';
import { recordHref } from '#views/links.ts';
import { commitmentItems } from '#views/lists/commitments.ts';
import type { ListItem } from '#views/lists/table.ts';
import { codeWords } from '#views/parts/code.ts';
import { placeFact, subjectFacts } from '#views/parts/facts.ts';
import { recommendationView } from '#views/parts/recommendation.ts';
import { sourceLink } from '#views/parts/sources.ts';
import { plain, type Said, shortLaw, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type ArticleView, articlesOf } from './law-articles.ts';
import { reasonsOf, type ReasonView } from './law-reasons.ts';
import { type Fact, headlineFacts, type RecordView, recordView } from './record.ts';

/** The page of a norm. */
export interface LawPage extends RecordView {
  readonly status: { readonly mark: LegalStatus; readonly label: Said };
  readonly reasons: readonly ReasonView[];
  readonly facts: readonly Fact[];
  readonly details: readonly Fact[];
  readonly relations: readonly {
    readonly relation: Said;
    readonly records: readonly {
      readonly text: Said;
      readonly href: string;
      readonly identifier?: Said;
      readonly note?: Said;
    }[];
  }[];
  readonly timeline: readonly {
    readonly date: { readonly text: Said; readonly datetime: string };
    readonly text: Said;
    readonly href?: string;
    readonly note?: Said;
    readonly source?: { readonly href: string; readonly text: Said };
    readonly isAhead: boolean;
  }[];
  readonly articles: readonly ArticleView[];
  readonly commitments: readonly ListItem[];
  /** Recommendations that it takes up. */
  readonly answers: readonly { readonly text: Said; readonly href: string }[];
  readonly founded: readonly { readonly text: Said; readonly href: string }[];
}

const dated = (view: View, term: string, on: string | undefined): Fact[] =>
  on === undefined ? [] : [{ term, values: [timeOf(view, on)] }];

const factsOf = (view: View, law: Entry<'law'>): readonly Fact[] => {
  const date = law.publishedOn ?? law.introducedOn;
  return headlineFacts(view, law, {
    when: date === undefined ? [] : [timeOf(view, date)],
    who: law.issuers.map((id) => {
      const institution = view.site.archive.institutions.get(id);
      return institution
        ? { text: titleOf(view, institution), href: recordHref(view, institution) }
        : { text: id };
    }),
    where: [placeFact(view, law.jurisdiction)],
  });
};

const detailsOf = (view: View, law: Entry<'law'>): Fact[] => {
  const { facts: words } = view.words;
  const start = inForceOn(law, view.site.archive.portal.inForceRule ?? []);
  return [
    { term: words.rank, values: [{ text: codeWords(view, 'ranks', law.rank) }] },
    ...dated(view, words.introduced, law.introducedOn),
    ...dated(view, words.published, law.publishedOn),
    ...dated(view, words.inForce, start?.on),
    ...dated(view, words.until, law.effectiveUntil),
    ...subjectFacts(view, law),
  ];
};

const relationGroups = (view: View, law: Entry<'law'>): LawPage['relations'] => {
  const groups = new Map<string, LawPage['relations'][number]['records'][number][]>();
  const add = (heading: string, link: Link, other: Entry<'law'>) => {
    const provisions = (link.relation.provisions ?? []).join('; ');
    const when = link.on === undefined ? '' : timeOf(view, link.on).text;
    const note = [provisions, when].filter((part) => part !== '').join(' · ');
    groups.set(heading, [
      ...(groups.get(heading) ?? []),
      {
        text: titleOf(view, other),
        href: recordHref(view, other),
        ...(other.identifier === undefined ? {} : { identifier: other.identifier }),
        ...(note === '' ? {} : { note }),
      },
    ]);
  };
  const { outgoing, incoming } = view.words.relations;
  for (const link of view.site.relations.outgoing.get(law.id) ?? [])
    add(outgoing[link.relation.type], link, link.to);
  for (const link of view.site.relations.incoming.get(law.id) ?? [])
    add(incoming[link.relation.type], link, link.from);
  return [...groups].map(([relation, records]) => ({ relation, records }));
};

const timelineView = (view: View, law: Entry<'law'>): LawPage['timeline'] => {
  const { law: words, relations } = view.words;
  const translated = translationOf(view, law);
  const links = {
    incoming: view.site.relations.incoming.get(law.id) ?? [],
    outgoing: view.site.relations.outgoing.get(law.id) ?? [],
  };
  return timelineOf(law, links, view.site.archive.portal.inForceRule ?? []).map((moment) => {
    const common = { date: timeOf(view, moment.on), isAhead: compareDates(moment.on, view.site.day) > 0 };
    if (moment.kind === 'event') {
      const source = sourceLink(law.sources, moment.event.source);
      return {
        ...common,
        text: translated.item('events', moment.event, 'what', moment.event.what),
        ...(source ? { source } : {}),
      };
    }
    if (moment.kind === 'relation')
      return {
        ...common,
        text: fill(words.changes, {
          relation: relations.incoming[moment.link.relation.type],
          law: plain(shortLaw(view, moment.link.from)),
        }),
        href: recordHref(view, moment.link.from),
        ...((moment.link.relation.provisions ?? []).length > 0
          ? { note: (moment.link.relation.provisions ?? []).join('; ') }
          : {}),
      };
    const texts = {
      introduced: words.introduced,
      published: words.published,
      'in-force': words.inForce,
      until: words.until,
    };
    return { ...common, text: texts[moment.kind] };
  });
};

const answersOf = (view: View, { answers = [] }: Entry<'law'>): LawPage['answers'] =>
  answers.flatMap((answer) => {
    const audit = view.site.archive.audits.get(answer.audit);
    const recommendation = audit?.recommendations?.find(({ id }) => id === answer.recommendation);
    if (!audit || !recommendation) return [];
    const { text, href } = recommendationView(view, audit, recommendation);
    return [{ text, href }];
  });

/** The view of a norm: its derived status with the reasons, what it changes and what changed it, its life, what rests on it. */
export const lawPage = (view: View, law: Entry<'law'>): LawPage => {
  const state = view.site.legalStates.get(law.id);
  if (!state) throw new Error(`No legal status was derived for ${law.id}.`);
  const resting = view.site.commitmentsOfLaw.get(law.id) ?? [];
  return {
    ...recordView(view, law, view.words.typeNames.law, law.identifier),
    status: { mark: state.status, label: view.words.legalStatus[state.status] },
    reasons: reasonsOf(view, state.reasons),
    facts: factsOf(view, law),
    details: detailsOf(view, law),
    relations: relationGroups(view, law),
    timeline: timelineView(view, law),
    articles: articlesOf(view, law),
    commitments: commitmentItems(view, resting),
    answers: answersOf(view, law),
    founded: view.site.archive.institutions.all
      .filter(({ foundedBy }) => foundedBy === law.id)
      .map((each) => ({ text: titleOf(view, each), href: recordHref(view, each) })),
  };
};
