import { sectionPath } from '#views/frame.ts';
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
    readonly count: number;
    readonly isCurrent: boolean;
  }[];
}

/** A tracker narrowed to one value, or one page of a long list. */
export type TrackerPart = { readonly facet: FacetName; readonly code: string } | { readonly page: number };

/** The part of an address that names a value: codes of places are in lower case, as in the addresses of regions. */
export const partSlug = (facet: FacetName, code: string): string =>
  facet === 'jurisdiction' ? code.toLowerCase() : code;

/** The path of a part in each language. */
export const partPath = (view: View, type: TrackerType, part: TrackerPart) =>
  'facet' in part
    ? sectionPath(view.site, trackerSections[type], part.facet, partSlug(part.facet, part.code))
    : part.page === 1
      ? sectionPath(view.site, trackerSections[type])
      : sectionPath(view.site, trackerSections[type], 'page', String(part.page));

/** The address of a part in the language of the page. */
export const hrefOfPart = (view: View, type: TrackerType, part: TrackerPart): string =>
  `${view.site.addresses.base}${partPath(view, type, part)(view.language)}`;

/** The facets of a tracker as links. */
export const facetLinks = (view: View, type: TrackerType, part: TrackerPart): readonly FacetLinks[] =>
  facetViews(view, type)
    .filter(({ name }) => mainFacets.includes(name))
    .map(({ name, label, values }) => ({
      label,
      values: values.map(({ code, label: text, count }) => ({
        text,
        count,
        href: hrefOfPart(view, type, { facet: name, code }),
        isCurrent: 'facet' in part && part.facet === name && part.code === code,
      })),
    }));

/** Every page of a tracker besides its first one. */
export const trackerParts = (view: View, type: TrackerType): readonly TrackerPart[] => {
  const total = trackedRecords(view, type).length;
  const pages = total > mostRows ? Math.ceil(total / rowsOfPage) : 1;
  return [
    ...facetViews(view, type)
      .filter(({ name }) => mainFacets.includes(name))
      .flatMap(({ name, values }) => values.map(({ code }) => ({ facet: name, code }))),
    ...Array.from({ length: pages - 1 }, (_, at) => ({ page: at + 2 })),
  ];
};
