import { statisticsHrefs } from '#views/exports/statistics/addresses.ts';
import { type Frame, frameOf, sectionPath } from '#views/frame.ts';
import { counted } from '#views/format/number.ts';
import { pillarHref, recordHref } from '#views/links.ts';
import { institutionTable } from '#views/lists/institutions.ts';
import { statisticTable } from '#views/lists/statistics.ts';
import { placeTables } from '#views/lists/places.ts';
import { cell, type Table } from '#views/lists/table.ts';

import { type Said, sayLocal } from './said.ts';
import type { View } from './site.ts';

/** Sections that are a plain list; laws, commitments and audits have trackers, comparisons a page of what disagrees. */
export const listSections = ['statistics', 'institutions', 'regions', 'pillars'] as const;
export type ListSection = (typeof listSections)[number];

/** The page of a section: its records as a table. */
export interface ListPage {
  readonly frame: Frame;
  readonly title: Said;
  readonly lead: Said;
  readonly count: string;
  readonly table: Table;
  /** What stands in the section without being one of its records: areas that only count, among the regions. */
  readonly others: readonly Table[];
  readonly help?: { readonly href: string; readonly text: Said };
  /** Everything of the section as files. */
  readonly files: readonly { readonly href: string; readonly text: string }[];
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

const tablesOf = (view: View, section: ListSection): readonly Table[] => {
  const { archive } = view.site;
  const caption = view.words.sectionTitles[section];
  switch (section) {
    case 'statistics':
      return [statisticTable(view, archive.statistics.all, caption)];
    case 'institutions':
      return [institutionTable(view, archive.institutions.all, caption)];
    case 'regions':
      return placeTables(view);
    case 'pillars':
      return [pillarTable(view)];
  }
};

/** The files that hold all statistics; a portal without any has none. */
const filesOf = (view: View, section: ListSection): ListPage['files'] => {
  const { files } = view.words.statistic;
  if (section !== 'statistics' || view.site.archive.statistics.all.length === 0) return [];
  const hrefs = statisticsHrefs(view.site);
  return [
    { href: hrefs.csv, text: files.csv },
    { href: hrefs.json, text: files.json },
    { href: hrefs.datapackage, text: files.datapackage },
    { href: hrefs.dictionaryCsv, text: files.dictionary },
  ];
};

/** The view of a section's list. */
export const listPage = (view: View, section: ListSection): ListPage => {
  const { site, words } = view;
  const title = words.sectionTitles[section];
  const [table = { caption: title, columns: [], rows: [] }, ...others] = tablesOf(view, section);
  const help = site.archive.pages.get('take-part');
  return {
    frame: frameOf(view, {
      title,
      description: words.sectionLeads[section],
      section,
      path: sectionPath(site, section),
      crumbs: [{ text: title }],
      // Areas and pillars are lists that hold no records of their own: they are followed one by one.
      follow: [section === 'regions' || section === 'pillars' ? 'all' : section],
    }),
    title,
    lead: words.sectionLeads[section],
    count: counted(view, words.list.count, table.rows.length),
    table,
    others,
    files: filesOf(view, section),
    ...(help ? { help: { href: recordHref(view, help), text: words.list.emptyHelp } } : {}),
    words,
  };
};
