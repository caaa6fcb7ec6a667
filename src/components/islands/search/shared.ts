import type { SearchIndex } from '#views/search/entry.ts';

/**
 * The same index with equal cells and lists kept once: thousands of records are of one rank, of one country, checked on one day,
 * and a phone's memory is small.
 */
export const shared = (index: SearchIndex): SearchIndex => {
  const known = new Map<string, unknown>();
  const once = <T>(value: T): T => {
    const key = JSON.stringify(value);
    const before = known.get(key);
    if (before !== undefined) return before as T;
    known.set(key, value);
    return value;
  };
  return {
    ...index,
    entries: index.entries.map((entry) =>
      entry.row === undefined
        ? entry
        : {
            ...entry,
            row: {
              ...entry.row,
              cells: entry.row.cells.map(once),
              facets: Object.fromEntries(
                Object.entries(entry.row.facets).map(([facet, values]) => [facet, once(values)]),
              ),
              values: once(entry.row.values),
            },
          },
    ),
  };
};
