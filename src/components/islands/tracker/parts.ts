/** Ids of the parts that the page comes with. */
export const parts = {
  found: 'tracker-found',
  list: 'tracker-list',
  results: 'tracker-results',
  timeline: 'tracker-timeline',
} as const;
