import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';

import { inForceOn } from '#domain/laws/in-force.ts';
import type { Link } from '#domain/laws/relations.ts';
import type { LegalStatus, Reason } from '#domain/laws/status.ts';
import { timelineOf } from '#domain/laws/timeline.ts';
import { dateGaps, timeOf } from '#views/format/date.ts';
import { listWords } from '#views/format/list.ts';
import { pillarHref, recordHref, regionHref } from '#views/links.ts';
import { commitmentTable } from '#views/lists/commitments.ts';
import type { Table } from '#views/lists/table.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { sourceLink } from '#views/parts/sources.ts';
import { plain, type Said, sayLocal, shortLaw, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type Fact, headlineFacts, type RecordView, recordView } from './record.ts';

interface Linked {
  readonly text: Said;
  readonly href?: string;
}

/** The page of a norm. */
export interface LawPage extends RecordView {
  readonly status: { readonly mark: LegalStatus; readonly label: Said };
  readonly reasons: readonly Linked[];
  readonly facts: readonly Fact[];
  readonly details: readonly Fact[];
  readonly relations: readonly {
    readonly relation: Said;
    readonly records: readonly { readonly text: Said; readonly href: string; readonly identifier?: Said; readonly note?: Said }[];
  }[];
  readonly timeline: readonly {
    readonly date: { readonly text: Said; readonly datetime: string };
    readonly text: Said;
    readonly href?: string;
    readonly note?: Said;
    readonly source?: { readonly href: string; readonly text: Said };
    readonly isAhead: boolean;
  }[];
  readonly articles: readonly {
    readonly title: Said;
    readonly former?: Said;
    readonly subject: Said;
    readonly versions: readonly { readonly since: Said; readonly href?: string; readonly gist: Said; readonly source?: { readonly href: string; readonly text: Said } }[];
  }[];
  readonly commitments?: Table;
}

const reasonWords = (view: View, reason: Reason): Linked[] => {
  const { legalReason: words } = view.words;
  const law = (link: Link) => ({ law: plain(shortLaw(view, link.from)) });
  const said = (text: string, link?: Link): Linked => ({ text, ...(link ? { href: recordHref(view, link.from) } : {}) });
  const gaps = (on: string | undefined) => (on === undefined ? undefined : dateGaps(view, on));
  switch (reason.kind) {
    case 'introduced':
      return [said(fill(words.bill, dateGaps(view, reason.on)))];
    case 'published':
      return [said(fill(words.notYetPublished, dateGaps(view, reason.on)))];
    case 'in-force-unknown':
      return [said(words.inForceUnknown)];
    case 'in-force-since':
    case 'not-yet': {
      const supplied = reason.supplied
        ? [said(fill(words.suppliedBy, { basis: plain(sayLocal(view, reason.supplied.basis)).replace(/\.$/, '') }))]
        : [];
      return [said(fill(reason.kind === 'not-yet' ? words.notYet : words.inForceSince, dateGaps(view, reason.on))), ...supplied];
    }
    case 'changed':
    case 'ended-by': {
      const when = gaps(reason.by.on);
      const text = reason.kind === 'changed' ? words.amendedBy : words.repealedBy;
      const undated = reason.kind === 'changed' ? words.amendedByUndated : words.repealedByUndated;
      return [said(when ? fill(text, { ...law(reason.by), ...when }) : fill(undated, law(reason.by)), reason.by)];
    }
    case 'until':
      return [
        reason.extendedBy
          ? said(fill(words.extended, { ...law(reason.extendedBy), ...dateGaps(view, reason.on) }), reason.extendedBy)
          : said(fill(words.until, dateGaps(view, reason.on))),
      ];
    case 'extended-open':
      return [said(fill(words.extendedOpen, law(reason.extendedBy)), reason.extendedBy)];
    case 'ended-own-term':
      return [
        reason.extendedBy
          ? said(fill(words.expiredExtended, { ...law(reason.extendedBy), ...dateGaps(view, reason.on) }), reason.extendedBy)
          : said(fill(words.expired, dateGaps(view, reason.on))),
      ];
    case 'no-repeal':
      return [said(fill(words.noRepeal, dateGaps(view, reason.checkedOn)))];
  }
};

/** A norm that changed this one at several places is one reason, not several. */
const onePerNorm = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter(
    (reason, index) =>
      reason.kind !== 'changed' ||
      reasons.findIndex((each) => each.kind === 'changed' && each.by.from.id === reason.by.from.id && each.by.on === reason.by.on) === index,
  );

/** The name of a place as a fact, linked where it has a page. */
export const placeFact = (view: View, code: string): { text: Said; href?: string } => ({
  text: placeWords(view, code),
  ...(code === view.site.archive.portal.country ? {} : { href: regionHref(view, code) }),
});

/** The pillars and topics of a record as facts. */
export const subjectFacts = (view: View, { pillars, topics }: { pillars: readonly string[]; topics?: readonly string[] | undefined }): Fact[] => [
  {
    term: view.words.facts.pillars,
    values: pillars.map((code) => ({ text: codeWords(view, 'pillars', code), href: pillarHref(view, code) })),
  },
  ...(topics && topics.length > 0
    ? [{ term: view.words.facts.topics, values: topics.map((code) => ({ text: codeWords(view, 'topics', code) })) }]
    : []),
];

const dated = (view: View, term: string, on: string | undefined): Fact[] =>
  on === undefined ? [] : [{ term, values: [timeOf(view, on)] }];

const factsOf = (view: View, law: Entry<'law'>): readonly Fact[] => {
  const date = law.publishedOn ?? law.introducedOn;
  return headlineFacts(view, law, {
    when: date === undefined ? [] : [timeOf(view, date)],
    who: law.issuers.map((id) => {
      const institution = view.site.archive.institutions.get(id);
      return institution ? { text: titleOf(view, institution), href: recordHref(view, institution) } : { text: id };
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
  for (const link of view.site.relations.outgoing.get(law.id) ?? []) add(outgoing[link.relation.type], link, link.to);
  for (const link of view.site.relations.incoming.get(law.id) ?? []) add(incoming[link.relation.type], link, link.from);
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
      return { ...common, text: translated.item('events', moment.event, 'what', moment.event.what), ...(source ? { source } : {}) };
    }
    if (moment.kind === 'relation')
      return {
        ...common,
        text: fill(words.changes, {
          relation: relations.incoming[moment.link.relation.type],
          law: plain(shortLaw(view, moment.link.from)),
        }),
        href: recordHref(view, moment.link.from),
        ...((moment.link.relation.provisions ?? []).length > 0 ? { note: (moment.link.relation.provisions ?? []).join('; ') } : {}),
      };
    const texts = { introduced: words.introduced, published: words.published, 'in-force': words.inForce, until: words.until };
    return { ...common, text: texts[moment.kind] };
  });
};

const articlesOf = (view: View, law: Entry<'law'>): LawPage['articles'] => {
  const { law: words } = view.words;
  const translated = translationOf(view, law);
  const fields = law.translations[view.language]?.fields['articles'] as { number: string; versions?: { from: string; gist?: string }[] }[] | undefined;
  return (law.articles ?? []).map((article) => {
    const other = fields?.find(({ number }) => number === article.number);
    return {
      title: fill(words.article, { number: article.number }),
      ...((article.formerNumbers ?? []).length > 0
        ? { former: fill(words.formerNumber, { numbers: listWords(view, article.formerNumbers ?? []) }) }
        : {}),
      subject: translated.item('articles', article, 'subject', article.subject),
      versions: article.versions.map((version) => {
        const by = view.site.archive.laws.get(version.by);
        const source = sourceLink(law.sources, version.source);
        const gist = other?.versions?.find(({ from }) => from === version.from)?.gist;
        return {
          since: fill(words.since, { ...dateGaps(view, version.from), law: by ? plain(shortLaw(view, by)) : version.by }),
          ...(by && by.id !== law.id ? { href: recordHref(view, by) } : {}),
          gist: translated.say(version.gist, gist),
          ...(source ? { source } : {}),
        };
      }),
    };
  });
};

/** The view of a norm: its derived status with the reasons, what it changes and what changed it, its life, what rests on it. */
export const lawPage = (view: View, law: Entry<'law'>): LawPage => {
  const state = view.site.legalStates.get(law.id);
  if (!state) throw new Error(`No legal status was derived for ${law.id}.`);
  const resting = view.site.commitmentsOfLaw.get(law.id) ?? [];
  return {
    ...recordView(view, law, view.words.typeNames.law, law.identifier),
    status: { mark: state.status, label: view.words.legalStatus[state.status] },
    reasons: onePerNorm(state.reasons).flatMap((reason) => reasonWords(view, reason)),
    facts: factsOf(view, law),
    details: detailsOf(view, law),
    relations: relationGroups(view, law),
    timeline: timelineView(view, law),
    articles: articlesOf(view, law),
    ...(resting.length > 0 ? { commitments: commitmentTable(view, resting, view.words.law.commitments) } : {}),
  };
};
