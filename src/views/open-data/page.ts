import { listNames } from '#model/api/lists/lists.ts';

import { fill } from '#i18n/words.ts';
import { type ApiFile, type ApiFileKind, apiFiles, bytesOf } from '#views/exports/api/files.ts';
import { apiAddress } from '#views/exports/api/given.ts';
import { zipPath } from '#views/exports/api/index-file.ts';
import { citationOf } from '#views/exports/api/readme.ts';
import { packedTexts } from '#views/exports/api/whole.ts';
import { isOpenLicence } from '#views/exports/data-package/licence.ts';
import { publishedSchemas } from '#views/exports/json-schema.ts';
import { numberWords } from '#views/format/number.ts';
import { sizeWords } from '#views/format/size.ts';
import { type Frame, frameOf, sectionPath } from '#views/frame.ts';
import { sectionHref } from '#views/links.ts';
import { cell, type Cell, type Table } from '#views/lists/table.ts';
import { type Said, sayLocal } from '#views/said.ts';
import { type View, type Views, viewsOf } from '#views/site.ts';

import { dictionaryHref } from './dictionary-page.ts';
import { pythonExample, rExample, spreadsheetAddress } from './examples.ts';

interface Link {
  readonly href: string;
  readonly text: Said;
}

/** The page for people who want the data: what there is, under which terms, and how it is read. */
export interface DataPage {
  readonly frame: Frame;
  readonly title: Said;
  readonly lead: Said;
  readonly whole: { readonly text: string; readonly open?: string; readonly link: Link };
  readonly lists: Table;
  readonly editions?: Table;
  readonly statistics?: { readonly text: string; readonly links: readonly Link[] };
  readonly programs: {
    readonly text: string;
    readonly links: readonly Link[];
    readonly schemas: readonly Link[];
  };
  readonly promises: readonly string[];
  readonly citation: string;
  readonly spreadsheet: readonly string[];
  readonly python: string;
  readonly r: string;
  readonly dictionary: Link;
  readonly words: View['words']['openData'];
}

type PageWords = View['words']['openData']['page'];

const hrefOf = (view: View, { path }: Pick<ApiFile, 'path'>): string => `${view.site.addresses.base}${path}`;

/** The files of one thing, by their ending. */
const filesOf = (views: Views, of: ApiFileKind) => {
  const key = JSON.stringify(of);
  const found = apiFiles(views).filter((file) => JSON.stringify(file.of) === key);
  return (ending: '.csv' | '.json'): ApiFile | undefined => found.find(({ path }) => path.endsWith(ending));
};

const fileCell = (view: View, file: ApiFile | undefined, format: string): Cell => {
  if (!file) return cell('—');
  const size = sizeWords(view, bytesOf(file.text()));
  return cell(fill(view.words.openData.page.file, { format, size }), { href: hrefOf(view, file) });
};

const columnsOf = ({ columns }: PageWords, hasRows: boolean): Table['columns'] => [
  { label: columns.what },
  ...(hasRows ? [{ label: columns.rows, num: true }] : []),
  { label: columns.csv },
  { label: columns.json },
];

const listTable = (view: View, views: Views): Table => {
  const { page, lists, about } = view.words.openData;
  return {
    caption: page.tables,
    captionNote: page.tablesNote,
    columns: columnsOf(page, true),
    rows: listNames.map((list) => {
      const file = filesOf(views, { kind: 'list', list });
      return {
        id: list,
        cells: [
          cell(lists[list], { note: about[list] }),
          cell(numberWords(view, file('.csv')?.rows ?? 0)),
          fileCell(view, file('.csv'), 'CSV'),
          fileCell(view, file('.json'), 'JSON'),
        ],
      };
    }),
  };
};

const editionTable = (view: View, views: Views): Table | undefined => {
  const { page } = view.words.openData;
  const { editions } = view.site;
  if (editions.length === 0) return undefined;
  return {
    caption: page.editions,
    captionNote: page.editionsNote,
    columns: columnsOf(page, false),
    rows: editions.map(({ result }) => {
      const file = filesOf(views, { kind: 'edition', id: result.id });
      return {
        id: `edition-${result.id}`,
        cells: [
          cell(sayLocal(view, result.title)),
          fileCell(view, file('.csv'), 'CSV'),
          fileCell(view, file('.json'), 'JSON'),
        ],
      };
    }),
  };
};

const wholeOf = (view: View, views: Views): DataPage['whole'] => {
  const { page } = view.words.openData;
  const packed = packedTexts(views);
  const bytes = packed.reduce((sum, { text }) => sum + bytesOf(text), 0);
  const statistics = view.site.archive.statistics.all;
  const open = statistics.filter(({ licence }) => isOpenLicence(licence)).length;
  return {
    text: fill(page.wholeText, {
      count: numberWords(view, packed.length),
      size: sizeWords(view, bytes),
    }),
    ...(statistics.length === 0
      ? {}
      : {
          open: fill(page.openSeries, {
            count: numberWords(view, open),
            total: numberWords(view, statistics.length),
          }),
        }),
    link: { href: hrefOf(view, { path: zipPath }), text: page.download },
  };
};

/** The page in the language of `view`. */
export const dataPage = (view: View): DataPage => {
  const { site, words } = view;
  const views = viewsOf(site);
  const { page, files, lead } = words.openData;
  const { portal, laws, statistics } = site.archive;
  const title = words.sectionTitles.data;
  const at = (path: string, text: Said): Link => ({ href: hrefOf(view, { path }), text });
  const editions = editionTable(view, views);
  const example = laws.all[0]?.id ?? 'id';
  return {
    frame: frameOf(view, {
      title,
      description: lead,
      section: 'data',
      path: sectionPath(site, 'data'),
      crumbs: [{ text: title }],
    }),
    title,
    lead,
    whole: wholeOf(view, views),
    lists: listTable(view, views),
    ...(editions ? { editions } : {}),
    ...(statistics.all.length === 0
      ? {}
      : {
          statistics: {
            text: page.statisticsText,
            links: [{ href: sectionHref(view, 'statistics'), text: page.statisticsLink }],
          },
        }),
    programs: {
      text: fill(page.programsText, { example: apiAddress(site, `laws/${example}.json`) }),
      links: [
        at('api/v1/index.json', files.index),
        at('api/v1/openapi.json', files.openapi),
        at('api/v1/changes.json', files.changes),
        at('datapackage.json', files.datapackage),
        at('catalog.jsonld', files.catalog),
      ],
      schemas: publishedSchemas.map((name) => at(`api/v1/schemas/${name}.json`, name)),
    },
    promises: Object.values(page.promises).map((text) => fill(text, { licence: portal.licence.name })),
    citation: citationOf(view),
    spreadsheet: Object.values(page.spreadsheetSteps).map((text) =>
      fill(text, { address: spreadsheetAddress(site) }),
    ),
    python: pythonExample(site),
    r: rExample(site),
    dictionary: { href: dictionaryHref(view), text: page.dictionaryLink },
    words: words.openData,
  };
};
