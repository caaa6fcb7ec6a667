import { fill } from '#i18n/words.ts';

import { type EmbedOffer, listOffer } from '#views/embeds/offer.ts';
import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { numberWords } from '#views/format/number.ts';
import { recordHref, searchIndexHref, sectionHref } from '#views/links.ts';
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
  isLong,
  pageNumbers,
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
  /** Where the whole list is, which every filter narrows; without origin. */
  readonly address: string;
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
  /** On the first page of a list. */
  readonly embed?: EmbedOffer;
  readonly words: View['words'];
}

const columnsOf = (columns: readonly Column[]): TrackerIsland['columns'] =>
  columns.flatMap(({ key, label, num }) =>
    key === undefined ? [] : [{ key, label: plain(label), ...(num ? { num } : {}) }],
  );

const islandOf = (
  view: View,
  type: TrackerType,
  {
    columns,
    title,
    total,
    hasTimeline,
  }: Pick<TrackerIsland, 'title' | 'total' | 'hasTimeline'> & {
    columns: readonly Column[];
  },
): TrackerIsland => ({
  type,
  language: view.language,
  locale: view.locale,
  title,
  total,
  index: searchIndexHref(view),
  columns: columnsOf(columns),
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
  hasTimeline,
  address: sectionHref(view, trackerSections[type]),
  files: trackerSource(view, type),
});

const timelineOf = (
  view: View,
  type: TrackerType,
  { page, choice }: TrackerPart,
): { timeline?: TrackerTimelineView } => {
  if (page > 1 || choice) return {};
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
  const { choice, page } = part;
  const records = choice ? select(all, { facets: { [choice.facet]: [choice.code] } }) : all;
  const numbers = pageNumbers(records.length);
  const name = words.sectionTitles[section];
  const chosen = choice && choiceWords(view, type, choice.facet, choice.code);
  const list = chosen === undefined ? name : fill(words.tracker.filtered, { title: name, choice: chosen });
  const pageWords = fill(words.tracker.pageOf, {
    page: numberWords(view, page),
    pages: numberWords(view, numbers.length),
  });
  const title = page === 1 ? list : fill(words.tracker.filtered, { title: list, choice: pageWords });
  const whole = trackerTable(
    view,
    type,
    records.map(({ record }) => record),
    title,
  );
  const first = (page - 1) * rowsOfPage;
  const table = isLong(records.length)
    ? { ...whole, rows: whole.rows.slice(first, first + rowsOfPage) }
    : whole;
  const { timeline } = timelineOf(view, type, part);
  const help = site.archive.pages.get('take-part');
  return {
    frame: frameOf(view, {
      title,
      description: choice
        ? fill(words.tracker.wholeList, {
            section: name,
            facet: facetLabel(view, type, choice.facet),
            value: plain(valueWords(view, type, choice.facet, choice.code)),
          })
        : words.sectionLeads[section],
      section,
      path: partPath(view, type, part),
      crumbs: [
        ...(choice || page > 1 ? [sectionCrumb(view, section)] : []),
        ...(choice && page > 1
          ? [{ text: chosen ?? '', href: hrefOfPart(view, type, { page: 1, choice }) }]
          : []),
        { text: page > 1 ? pageWords : (chosen ?? name) },
      ],
      follow: [section],
    }),
    title,
    lead: words.sectionLeads[section],
    count: resultWords(view, records.length, all.length),
    table,
    pages: (numbers.length === 1 ? [] : numbers).map((number) => ({
      text: numberWords(view, number),
      href: hrefOfPart(view, type, { ...part, page: number }),
      isCurrent: page === number,
    })),
    facets: facetLinks(view, type, part),
    ...(choice
      ? {
          whole: {
            href: `${sectionHref(view, section)}?${choice.facet}=${encodeURIComponent(choice.code)}`,
            text: words.tracker.all,
          },
        }
      : {
          island: islandOf(view, type, {
            title: name,
            columns: table.columns,
            total: all.length,
            hasTimeline: timeline !== undefined,
          }),
          ...(timeline ? { timeline } : {}),
        }),
    ...(page === 1 ? { embed: listOffer(view, title, { type, ...(choice ? { choice } : {}) }) } : {}),
    ...(help ? { help: { href: recordHref(view, help), text: words.list.emptyHelp } } : {}),
    words,
  };
};
