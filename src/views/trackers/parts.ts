import { sectionPath } from '#views/frame.ts';
import { numberWords } from '#views/format/number.ts';
import type { Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

import type { FacetName, TrackerType } from './facet-names.ts';
import { facetViews, trackedRecords, trackerSections } from './tracker.ts';

/** Above this many rows a list comes in pages. */
export const mostRows = 500;
/** Rows of such a page. */
export const rowsOfPage = 200;

/** The facets whose values have a page of their own, for who reads without script. */
export const mainFacets: readonly FacetName[] = [
  'jurisdiction',
  'status',
  'rank',
  'strength',
  'rating',
  'kind',
  'pillar',
  'institution',
  'auditor',
  'year',
];

/** Facets as links to pages: how a reader without script filters. */
export interface FacetLinks {
  readonly label: string;
  readonly values: readonly {
    readonly text: Said;
    readonly href: string;
    readonly count: string;
    readonly isCurrent: boolean;
  }[];
}

/** One page of a tracker, whole or narrowed to one value. A list that is not long has only page 1. */
export interface TrackerPart {
  readonly page: number;
  readonly choice?: { readonly facet: FacetName; readonly code: string };
}

/** Whether a list comes in pages. */
export const isLong = (count: number): boolean => count > mostRows;

/** The pages of a list with so many rows: 1, 2, 3… */
export const pageNumbers = (count: number): readonly number[] =>
  Array.from({ length: isLong(count) ? Math.ceil(count / rowsOfPage) : 1 }, (_, at) => at + 1);

/** The part of an address that names a value: codes of places are in lower case, as in the addresses of regions. */
const partSlug = (facet: FacetName, code: string): string =>
  facet === 'jurisdiction' ? code.toLowerCase() : code;

/** What follows the section in the address of a part: nothing, `status/in-force`, `page/2`, `status/in-force/page/2`. */
export const partSlugs = ({ page, choice }: TrackerPart): readonly string[] => [
  ...(choice ? [choice.facet, partSlug(choice.facet, choice.code)] : []),
  ...(page === 1 ? [] : ['page', String(page)]),
];

/** The path of a part in each language. */
export const partPath = (view: View, type: TrackerType, part: TrackerPart) =>
  sectionPath(view.site, trackerSections[type], ...partSlugs(part));

/** The address of a part in the language of the page. */
export const hrefOfPart = (view: View, type: TrackerType, part: TrackerPart): string =>
  `${view.site.addresses.base}${partPath(view, type, part)(view.language)}`;

/** The facets of a tracker as links. */
export const facetLinks = (view: View, type: TrackerType, { choice }: TrackerPart): readonly FacetLinks[] =>
  facetViews(view, type)
    .filter(({ name }) => mainFacets.includes(name))
    .map(({ name, label, values }) => ({
      label,
      values: values.map(({ code, label: text, count }) => ({
        text,
        count: numberWords(view, count),
        href: hrefOfPart(view, type, { page: 1, choice: { facet: name, code } }),
        isCurrent: choice?.facet === name && choice.code === code,
      })),
    }));

/** Every page of a tracker besides its first one. */
export const trackerParts = (view: View, type: TrackerType): readonly TrackerPart[] => {
  const [, ...further] = pageNumbers(trackedRecords(view, type).length);
  return [
    ...facetViews(view, type)
      .filter(({ name }) => mainFacets.includes(name))
      .flatMap(({ name, values }) =>
        values.flatMap(({ code, count }) =>
          pageNumbers(count).map((page) => ({ page, choice: { facet: name, code } })),
        ),
      ),
    ...further.map((page) => ({ page })),
  ];
};
