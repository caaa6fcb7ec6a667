import { fill } from '#i18n/words.ts';
import type { Term } from '#model/portal.ts';

import { type Frame, frameOf, prosePath, sectionPath } from '#views/frame.ts';
import { counted } from '#views/format/number.ts';
import { bodyOf, pillarHref, recordHref } from '#views/links.ts';
import { auditTable } from '#views/lists/audits.ts';
import { commitmentTable } from '#views/lists/commitments.ts';
import { institutionTable } from '#views/lists/institutions.ts';
import { lawTable } from '#views/lists/laws.ts';
import { statisticTable } from '#views/lists/statistics.ts';
import { cell, type Table } from '#views/lists/table.ts';
import type { Entry } from '#model/archive.ts';

import { mapNote, placeTable } from './places.ts';
import { ratioWords } from './records/comparison.ts';
import { plain, type Said, sayLocal, shortLaw, titleOf, translationOf } from './said.ts';
import type { View } from './site.ts';

/** Sections that are a list of records. */
export const listSections = ['laws', 'commitments', 'audits', 'statistics', 'comparisons', 'institutions', 'regions', 'pillars'] as const;
export type ListSection = (typeof listSections)[number];

/** The page of a section: its records as a table. */
export interface ListPage {
  readonly frame: Frame;
  readonly title: Said;
  readonly lead: Said;
  readonly note?: Said;
  readonly count: string;
  readonly table: Table;
  readonly help?: { readonly href: string; readonly text: Said };
  readonly words: View['words'];
}

const pillarTable = (view: View): Table => {
  const { archive } = view.site;
  const { columns, sectionTitles } = view.words;
  const count = (records: readonly { pillars: readonly string[] }[], code: string): string =>
    String(records.filter(({ pillars }) => pillars.includes(code)).length);
  return {
    caption: sectionTitles.pillars,
    columns: [
      { label: view.words.typeNames.pillar },
      { label: columns.laws, num: true },
      { label: columns.commitments, num: true },
    ],
    rows: (archive.portal.codes['pillars'] ?? []).map(({ code, label, description }) => ({
      id: code,
      cells: [
        cell(sayLocal(view, label), {
          href: pillarHref(view, code),
          ...(description === undefined ? {} : { note: sayLocal(view, description) }),
        }),
        cell(count(archive.laws.all, code)),
        cell(count(archive.commitments.all, code)),
      ],
    })),
  };
};

const comparisonTable = (view: View): Table => {
  const { columns, comparison: words, sectionTitles } = view.words;
  return {
    caption: sectionTitles.comparisons,
    columns: [{ label: view.words.typeNames.comparison }, { label: words.measure }, { label: columns.latest }],
    rows: view.site.archive.comparisons.all.map((comparison) => ({
      id: comparison.id,
      cells: [
        cell(titleOf(view, comparison), { href: recordHref(view, comparison) }),
        cell(translationOf(view, comparison).text('measure', comparison.measure)),
        cell(ratioWords(view, comparison) ?? '—'),
      ],
    })),
  };
};

const tableOf = (view: View, section: ListSection): Table => {
  const { archive } = view.site;
  const caption = view.words.sectionTitles[section];
  switch (section) {
    case 'laws':
      return lawTable(view, archive.laws.all, caption);
    case 'commitments':
      return commitmentTable(view, archive.commitments.all, caption);
    case 'audits':
      return auditTable(view, archive.audits.all, caption);
    case 'statistics':
      return statisticTable(view, archive.statistics.all, caption);
    case 'institutions':
      return institutionTable(view, archive.institutions.all, caption);
    case 'regions':
      return placeTable(view);
    case 'pillars':
      return pillarTable(view);
    case 'comparisons':
      return comparisonTable(view);
  }
};

/** The view of a section's list. */
export const listPage = (view: View, section: ListSection): ListPage => {
  const { site, words } = view;
  const table = tableOf(view, section);
  const help = site.archive.pages.get('take-part');
  const note = section === 'regions' ? mapNote(view) : undefined;
  const title = words.sectionTitles[section];
  return {
    frame: frameOf(view, {
      title,
      description: words.sectionLeads[section],
      section,
      path: sectionPath(site, section),
      crumbs: [{ text: title }],
    }),
    title,
    lead: words.sectionLeads[section],
    ...(note === undefined ? {} : { note }),
    count: counted(view, words.list.count, table.rows.length),
    table,
    ...(help ? { help: { href: recordHref(view, help), text: words.list.emptyHelp } } : {}),
    words,
  };
};

/** The page of a pillar of the policy. */
export interface PillarPage {
  readonly frame: Frame;
  readonly title: Said;
  readonly lead?: Said;
  readonly tables: readonly { readonly id: string; readonly table: Table }[];
  readonly words: View['words'];
}

export const pillarPage = (view: View, code: string): PillarPage => {
  const { site, words } = view;
  const { archive } = site;
  const pillar = archive.code('pillars', code);
  if (!pillar) throw new Error(`There is no pillar "${code}".`);
  const title = sayLocal(view, pillar.label);
  const own = <T extends { pillars: readonly string[] }>(records: readonly T[]) => records.filter(({ pillars }) => pillars.includes(code));
  return {
    frame: frameOf(view, {
      title,
      description: `${plain(title)}. ${words.sectionLeads.pillars}`,
      section: 'pillars',
      path: sectionPath(site, 'pillars', code),
      crumbs: [{ text: words.sectionTitles.pillars, href: pillarHref(view, '').replace(/\/+$/, '/') }, { text: title }],
    }),
    title,
    ...(pillar.description === undefined ? {} : { lead: sayLocal(view, pillar.description) }),
    tables: [
      { id: 'commitments', table: commitmentTable(view, own(archive.commitments.all), words.pillar.commitments) },
      { id: 'laws', table: lawTable(view, own(archive.laws.all), words.pillar.laws) },
      { id: 'statistics', table: statisticTable(view, own(archive.statistics.all), words.pillar.statistics) },
    ].filter(({ table }) => table.rows.length > 0),
    words,
  };
};

interface TermView {
  readonly id: string;
  readonly term: Said;
  readonly meaning: Said;
  readonly notes: readonly { readonly text: Said; readonly href?: string }[];
}

/** The glossary, by group. */
export interface GlossaryPage {
  readonly frame: Frame;
  readonly title: Said;
  readonly lead: Said;
  readonly groups: readonly { readonly id: string; readonly heading: Said; readonly terms: readonly TermView[] }[];
  readonly words: View['words'];
}

const termView = (view: View, term: Term): TermView => {
  const law = term.law === undefined ? undefined : view.site.archive.laws.get(term.law);
  return {
    id: term.id,
    term: sayLocal(view, term.term),
    meaning: sayLocal(view, term.meaning),
    notes: [
      ...(law
        ? [{ text: fill(view.words.glossary.law, { law: plain(shortLaw(view, law)) }), href: recordHref(view, law) }]
        : []),
      ...(term.confidence === 'recalled' ? [{ text: view.words.glossary.recalled }] : []),
    ],
  };
};

export const glossaryPage = (view: View): GlossaryPage => {
  const { words, site } = view;
  const groups = new Map<string, { heading: Said; terms: TermView[] }>();
  for (const term of site.archive.glossary) {
    const heading = term.group === undefined ? words.glossary.ungrouped : sayLocal(view, term.group);
    const group = groups.get(plain(heading)) ?? { heading, terms: [] };
    group.terms.push(termView(view, term));
    groups.set(plain(heading), group);
  }
  return {
    frame: frameOf(view, {
      title: words.sectionTitles.glossary,
      description: words.sectionLeads.glossary,
      section: 'glossary',
      path: sectionPath(site, 'glossary'),
      crumbs: [{ text: words.sectionTitles.glossary }],
    }),
    title: words.sectionTitles.glossary,
    lead: words.sectionLeads.glossary,
    groups: [...groups.values()].map(({ heading, terms }, index) => ({ id: `group-${index + 1}`, heading, terms })),
    words,
  };
};

/** A page of prose. */
export interface ProsePage {
  readonly frame: Frame;
  readonly title: Said;
  readonly lead: Said;
  readonly body?: { readonly html: string; readonly lang?: string };
  readonly words: View['words'];
}

export const prosePage = (view: View, page: Entry<'page'>): ProsePage => {
  const title = titleOf(view, page);
  const lead = translationOf(view, page).text('description', page.description);
  const body = bodyOf(view, page);
  return {
    frame: frameOf(view, { title, description: lead, path: prosePath(view.site, page.id), crumbs: [{ text: title }] }),
    title,
    lead,
    ...(body === undefined ? {} : { body }),
    words: view.words,
  };
};

