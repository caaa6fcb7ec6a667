/** What a tracker can be filtered by, in the model's words: the same in the address, whatever the language of the page. */
export const facetNames = [
  'jurisdiction',
  'pillar',
  'topic',
  'institution',
  'rank',
  'status',
  'strength',
  'rating',
  'kind',
  'auditor',
  'origin',
  'year',
] as const;
export type FacetName = (typeof facetNames)[number];

/** The values that a record has of each facet. A facet that does not apply to its type is absent; one without a value is empty. */
export type FacetValues = { readonly [F in FacetName]?: readonly string[] };

export const trackerTypes = ['law', 'commitment', 'audit'] as const;
export type TrackerType = (typeof trackerTypes)[number];

/** The facets of each tracker, in the order of the page. */
export const facetsOf: Readonly<Record<TrackerType, readonly FacetName[]>> = {
  law: ['jurisdiction', 'status', 'rank', 'pillar', 'topic', 'institution', 'year'],
  commitment: [
    ...(['jurisdiction', 'status', 'rating', 'strength', 'pillar', 'topic'] as const),
    ...(['institution', 'origin', 'auditor', 'year'] as const),
  ],
  audit: ['jurisdiction', 'kind', 'auditor', 'rating', 'pillar', 'year'],
};
