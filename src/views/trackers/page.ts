import { fill } from '#i18n/words.ts';

import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { recordHref, sectionHref } from '#views/links.ts';
import type { Column, Table } from '#views/lists/table.ts';
import type { TrackerSource } from '#views/exports/tracker-about.ts';
import { trackerSource } from '#views/exports/tracker-source.ts';
import { plain, type Said } from '#views/said.ts';
import type { View } from '#views/site.ts';
import { commitmentTimeline } from '#views/timelines/commitments.ts';
import { lawTimeline } from '#views/timelines/laws.ts';
import type { TrackerTimelineView } from '#views/timelines/timeline.ts';

import { valueWords } from './facet-words.ts';
import type { FacetName, TrackerType } from './facet-names.ts';
import {
  facetLinks,
  type FacetLinks,
  hrefOfPart,
  mostRows,
  partPath,
  rowsOfPage,
  type TrackerPart,
} from './parts.ts';
import { select } from './select.ts';
import {
  choiceWords,
  facetLabel,
  facetViews,
  resultWords,
  trackedRecords,
  trackerSections,
  trackerTable,
} from './tracker.ts';

/** What the island of a tracker needs; names and shapes are its own. */
export interface TrackerIsland {
  readonly type: TrackerType;
  readonly language: string;
  readonly locale: string;
  readonly title: string;
  readonly total: number;
  readonly index: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly num?: boolean }[];
  readonly facets: readonly {
    readonly name: FacetName;
    readonly label: string;
    readonly values: readonly {
      readonly code: string;
      readonly label: string;
      readonly lang?: string;
      readonly count: number;
    }[];
  }[];
  readonly words: {
    readonly tracker: View['words']['tracker'];
    readonly count: View['words']['list']['count'];
  };
  readonly hasTimeline: boolean;
  /** What its files say of themselves. */
  readonly files: TrackerSource;
}

/** The page of a tracker, of one value of a facet, or of a part of a long list. */
export interface TrackerPage {
  readonly frame: Frame;
  readonly title: Said;
  readonly lead: Said;
  readonly count: string;
  readonly table: Table;
  readonly pages: readonly { readonly text: string; readonly href: string; readonly isCurrent: boolean }[];
  readonly facets: readonly FacetLinks[];
  /** On the whole list: what makes it interactive. On the page of a value: where the whole list is. */
  readonly island?: TrackerIsland;
  /** The records along time; only on the whole list, and not for audits. */
  readonly timeline?: TrackerTimelineView;
  readonly whole?: { readonly href: string; readonly text: string };
  readonly help?: { readonly href: string; readonly text: Said };
  readonly words: View['words'];
}

const columnsOf = (columns: readonly Column[]): TrackerIsland['columns'] =>
  columns.flatMap(({ key, label, num }) =>
    key === undefined ? [] : [{ key, label: plain(label), ...(num ? { num } : {}) }],
  );

const islandOf = (view: View, type: TrackerType, table: Table, total: number): TrackerIsland => ({
  type,
  language: view.language,
  locale: view.locale,
  title: plain(table.caption),
  total,
  index: `${view.site.addresses.base}api/v1/search/${view.language}.json`,
  columns: columnsOf(table.columns),
  facets: facetViews(view, type).map(({ name, label, values }) => ({
    name,
    label,
    values: values.map(({ code, label: text, count }) => ({
      code,
      label: plain(text),
      ...(typeof text === 'string' ? {} : { lang: text.lang }),
      count,
    })),
  })),
  words: { tracker: view.words.tracker, count: view.words.list.count },
  hasTimeline: type !== 'audit',
  files: trackerSource(view, type),
});

const timelineOf = (view: View, type: TrackerType): { timeline?: TrackerTimelineView } => {
  const { laws, commitments } = view.site.archive;
  if (type === 'law') return { timeline: lawTimeline(view, laws.all) };
  if (type === 'commitment') return { timeline: commitmentTimeline(view, commitments.all) };
  return {};
};

/** The page of a tracker. */
export const trackerPage = (view: View, type: TrackerType, part: TrackerPart = { page: 1 }): TrackerPage => {
  const { site, words } = view;
  const section = trackerSections[type];
  const all = trackedRecords(view, type);
  const isValue = 'facet' in part;
  const records = isValue ? select(all, { facets: { [part.facet]: [part.code] } }) : all;
  const name = words.sectionTitles[section];
  const title = isValue
    ? fill(words.tracker.filtered, {
        title: name,
        choice: choiceWords(view, type, part.facet, part.code),
      })
    : name;
  const whole = trackerTable(
    view,
    type,
    records.map(({ record }) => record),
    title,
  );
  const isLong = !isValue && records.length > mostRows;
  const first = isLong ? (part.page - 1) * rowsOfPage : 0;
  const table = isLong ? { ...whole, rows: whole.rows.slice(first, first + rowsOfPage) } : whole;
  const pages = isLong ? Math.ceil(records.length / rowsOfPage) : 0;
  const help = site.archive.pages.get('take-part');
  return {
    frame: frameOf(view, {
      title,
      description: isValue
        ? fill(words.tracker.wholeList, {
            section: name,
            facet: facetLabel(view, type, part.facet),
            value: plain(valueWords(view, type, part.facet, part.code)),
          })
        : words.sectionLeads[section],
      section,
      path: partPath(view, type, part),
      crumbs: isValue
        ? [sectionCrumb(view, section), { text: choiceWords(view, type, part.facet, part.code) }]
        : [{ text: title }],
    }),
    title,
    lead: words.sectionLeads[section],
    count: resultWords(view, records.length, all.length),
    table,
    pages: Array.from({ length: pages }, (_, at) => ({
      text: String(at + 1),
      href: hrefOfPart(view, type, { page: at + 1 }),
      isCurrent: !isValue && part.page === at + 1,
    })),
    facets: facetLinks(view, type, part),
    ...(isValue
      ? {
          whole: {
            href: `${sectionHref(view, section)}?${part.facet}=${encodeURIComponent(part.code)}`,
            text: words.tracker.all,
          },
        }
      : {
          island: islandOf(view, type, table, all.length),
          ...(part.page === 1 ? timelineOf(view, type) : {}),
        }),
    ...(help ? { help: { href: recordHref(view, help), text: words.list.emptyHelp } } : {}),
    words,
  };
};
