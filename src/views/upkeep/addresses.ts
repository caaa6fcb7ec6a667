import type { ReportName } from '#domain/upkeep/gap.ts';
import { sectionPath } from '#views/frame.ts';
import { type View, viewOf } from '#views/site.ts';

import { placesOfReports, reportNamed, upkeepOf } from './reports.ts';

/** A page below the section: a report, whole or of one place, page by page; or everything that one place lacks. */
export type UpkeepPart =
  | { readonly kind: 'report'; readonly name: ReportName; readonly place?: string; readonly page: number }
  | { readonly kind: 'place'; readonly code: string };

/** Rows of a page of a report: it stays as light as a record. */
export const rowsOfPage = 100;
/** Rows that the page of a place shows of each report; where there are more they have a list of their own. */
export const rowsOfPlace = 25;

/** The pages of a list with so many rows: 1, 2, 3… An empty one has a page that says so. */
export const pageNumbers = (count: number): readonly number[] =>
  Array.from({ length: Math.max(1, Math.ceil(count / rowsOfPage)) }, (_, at) => at + 1);

/** What follows the section in the address: `sin-copia`, `sin-copia/page/2`, `sin-copia/pe`, `regiones/pe-cus`. */
export const upkeepSlugs = ({ words }: Pick<View, 'words'>, part: UpkeepPart): readonly string[] => {
  if (part.kind === 'place') return [words.sections.regions, part.code.toLowerCase()];
  const { name, place, page } = part;
  return [
    words.upkeep.reports[name].slug,
    ...(place === undefined ? [] : [place.toLowerCase()]),
    ...(page === 1 ? [] : ['page', String(page)]),
  ];
};

/** The path of a page in each language, without the base; of the section itself without a part. */
export const upkeepPath =
  ({ site }: View, part?: UpkeepPart) =>
  (language: string): string =>
    sectionPath(site, 'upkeep', ...(part ? upkeepSlugs(viewOf(site, language), part) : []))(language);

/** The address of a page in the language of the reader. */
export const upkeepHref = (view: View, part?: UpkeepPart): string =>
  `${view.site.addresses.base}${upkeepPath(view, part)(view.language)}`;

/** The file of a report, beside its page: `sin-copia.csv`. */
export const reportFile = ({ words }: View, name: ReportName): string =>
  `${words.upkeep.reports[name].slug}.csv`;

export const reportFileHref = (view: View, name: ReportName): string =>
  `${upkeepHref(view)}${reportFile(view, name)}`;

const pagesOf = (name: ReportName, count: number, place?: string): readonly UpkeepPart[] =>
  pageNumbers(count).map((page) => ({
    kind: 'report',
    name,
    ...(place === undefined ? {} : { place }),
    page,
  }));

/** Whether what a place lacks by a report is more than its page shows. */
export const hasOwnList = (view: View, name: ReportName, place: string): boolean =>
  (reportNamed(view.site, name)?.byPlace.get(place)?.gaps.length ?? 0) > rowsOfPlace;

/** Every page below that of the section. */
export const upkeepParts = (view: View): readonly UpkeepPart[] => [
  ...upkeepOf(view.site).flatMap(({ name, gaps, byPlace }) => [
    ...pagesOf(name, gaps.length),
    ...[...byPlace].flatMap(([place, own]) =>
      hasOwnList(view, name, place) ? pagesOf(name, own.gaps.length, place) : [],
    ),
  ]),
  ...placesOfReports(view).map((code) => ({ kind: 'place', code }) as const),
];
