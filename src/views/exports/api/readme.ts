import { listColumns, listNames } from '#model/api/lists/lists.ts';
import { scorecardTable } from '#model/api/scorecard-columns.ts';
import { metaOf } from '#model/shape.ts';

import { fill } from '#i18n/words.ts';
import { isOpenLicence } from '#views/exports/data-package/licence.ts';
import { dateWords } from '#views/format/date.ts';
import { counted } from '#views/format/number.ts';
import { homeHref, recordHref } from '#views/links.ts';
import { plain, sayLocal, titleOf, translationOf } from '#views/said.ts';
import type { View, Views } from '#views/site.ts';

import { type ApiFile, apiFiles } from './files.ts';
import { wholeAddress } from './given.ts';

type Part = readonly [head: string, ...lines: string[]];

/** How the portal as a whole is cited. */
export const citationOf = (view: View): string => {
  const { portal } = view.site.archive;
  return fill(view.words.openData.readme.citation, {
    publisher: plain(sayLocal(view, portal.publisher.name)),
    portal: plain(sayLocal(view, portal.name)),
    date: dateWords(view, view.site.day),
    address: wholeAddress(view.site, homeHref(view)),
  });
};

const columnLine = (
  view: View,
  name: string,
  { es, en }: { es?: string | undefined; en?: string | undefined },
): string =>
  fill(view.words.exports.filter, { facet: name, values: (view.language === 'es' ? es : en) ?? es ?? '' });

/** What each column of the tables means, table by table. */
const columnParts = (view: View): readonly Part[] => {
  const { readme } = view.words.openData;
  const other = view.site.archive.portal.languages[1];
  const head = (file: string): string => fill(readme.columnsOf, { file });
  return [
    ...listNames.map((list): Part => [
      head(`api/v1/${list}.csv`),
      ...listColumns(list).map(({ name, schema }) => {
        const { es, description: en } = metaOf(schema);
        return columnLine(view, name, { es, en });
      }),
      ...(other === undefined ? [] : [fill(readme.languageColumns, { example: `title_${other}` })]),
    ]),
    [
      head('api/v1/scorecards/*.csv'),
      ...scorecardTable.map(({ name, es, en }) => columnLine(view, name, { es, en })),
    ],
    [
      head('api/v1/statistics/*.csv'),
      ...Object.entries(view.words.statisticFiles.columns).map(([name, { meaning }]) =>
        fill(view.words.exports.filter, { facet: name, values: meaning }),
      ),
    ],
  ];
};

const titleOfFile = (view: View, { of }: ApiFile): string => {
  const { lists, files, edition } = view.words.openData;
  const { archive, editions } = view.site;
  if (of.kind === 'list') return lists[of.list];
  if (of.kind === 'statistic') {
    const statistic = archive.statistics.get(of.id);
    return statistic ? plain(titleOf(view, statistic)) : of.id;
  }
  if (of.kind === 'edition') {
    const found = editions.find(({ result }) => result.id === of.id);
    return fill(edition, { title: found ? plain(sayLocal(view, found.result.title)) : of.id });
  }
  if (of.kind === 'changes') return files.changes;
  return of.kind === 'dictionary' ? files.dictionary : of.kind === 'openapi' ? files.openapi : files.index;
};

const contentLines = (views: Views, view: View): readonly string[] => {
  const { readme } = view.words.openData;
  return [
    ...apiFiles(views)
      .filter(({ isOpen, mediaType, of }) => isOpen && mediaType === 'text/csv' && of.kind !== 'record')
      .map((file) =>
        fill(readme.rows, {
          path: file.path,
          title: titleOfFile(view, file),
          count: file.rows === undefined ? '' : counted(view, readme.row, file.rows),
        }).trim(),
      ),
    readme.records,
  ];
};

/** The statistics that are not packed, each with what is known of its licence and where its figures are. */
const leftOutLines = (view: View): readonly string[] => {
  const { readme } = view.words.openData;
  const left = view.site.archive.statistics.all.filter(({ licence }) => !isOpenLicence(licence));
  if (left.length === 0) return [readme.allIn];
  return [
    readme.whyLeftOut,
    ...left.map((statistic) => {
      const licence = plain(translationOf(view, statistic).inside('licence', 'name', statistic.licence.name));
      return `${plain(titleOf(view, statistic))}. ${licence} ${wholeAddress(view.site, recordHref(view, statistic))}`;
    }),
  ];
};

/**
 * What is packed with all files, in one language: what there is, of when, under which licence, how to cite it, and what each column
 * means. With the byte order mark and the line ends that the text editors of Windows and macOS need.
 */
export const portalReadme = (views: Views, view: View): string => {
  const { openData, exports: words } = view.words;
  const { portal } = view.site.archive;
  const { heads, reading } = words;
  const title = fill(openData.package.title, { portal: plain(sayLocal(view, portal.name)) });
  const parts: readonly Part[] = [
    [title, fill(openData.package.about, { date: dateWords(view, view.site.day) })],
    ...(portal.notice === undefined ? [] : [[heads.notice, plain(sayLocal(view, portal.notice))] as const]),
    [
      heads.licence,
      fill(openData.readme.listLicence, { licence: `${portal.licence.name}, ${portal.licence.url}` }),
    ],
    [heads.citation, citationOf(view)],
    [openData.readme.contents, ...contentLines(views, view)],
    [openData.readme.leftOut, ...leftOutLines(view)],
    [heads.reading, reading.empty, reading.lists, reading.evidence, reading.apostrophe, reading.spreadsheet],
    ...columnParts(view),
  ];
  const text = parts.map(([head, ...lines]) => [head, '-'.repeat(head.length), ...lines, ''].join('\r\n'));
  return `\uFEFF${text.join('\r\n')}`;
};
