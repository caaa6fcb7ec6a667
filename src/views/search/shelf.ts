import type { FacetValues } from '#views/trackers/facet-names.ts';
import { placesBy } from '#views/trackers/order.ts';

import { cellsOf, type EntryRow, type SearchEntry } from './entry.ts';
import { type Matches, type NearWords, search } from './match.ts';
import { indexWords, type Searchable, type WordIndex } from './word-index.ts';

/** A record of a tracker that was found. */
export type TrackedEntry = SearchEntry & { readonly row: EntryRow };

/** A record in the order of its tracker, with what it is filtered by. */
export interface Placed {
  readonly entry: TrackedEntry;
  readonly position: number;
  readonly facets: FacetValues;
  readonly checkedOn: string;
}

/** The records of one tracker, ready to be searched and ordered. */
export interface Shelf {
  readonly records: readonly Placed[];
  readonly search: (query: string) => Matches;
  /** For each record its place when ordered by a column, `-` before it for the other way round. */
  readonly placesBy: (sort: string, columns: readonly string[]) => readonly number[];
}

const toldOf = ({ row }: SearchEntry): string =>
  (row?.cells ?? []).flatMap(({ text, datetime }) => (datetime === undefined ? [text] : [])).join(' ');

/** What is searched of a record. */
const searchable = (entry: SearchEntry): Searchable => ({ ...entry, told: toldOf(entry) });

/** An index of words with what finds the words that a mistyped one may mean. */
export const wordSearch = (
  entries: readonly SearchEntry[],
  nearOf: (words: Iterable<string>) => NearWords,
): ((query: string) => Matches) => {
  const words: WordIndex = indexWords(entries.map(searchable));
  const near = nearOf(words.places.keys());
  let latest: { query: string; matches: Matches } | undefined;
  // The same words are asked again with other filters.
  return (query) => {
    if (latest?.query !== query) latest = { query, matches: search(words, query, near) };
    return latest.matches;
  };
};

/** Puts the records of a tracker on their shelf. */
export const shelfOf = (
  entries: readonly TrackedEntry[],
  language: string,
  nearOf: (words: Iterable<string>) => NearWords,
): Shelf => {
  const known = new Map<string, readonly number[]>();
  return {
    records: entries.map((entry, position) => ({
      entry,
      position,
      facets: entry.row.facets,
      checkedOn: entry.row.checkedOn,
    })),
    search: wordSearch(entries, nearOf),
    placesBy: (sort, columns) => {
      const column = sort.replace(/^-/, '');
      if (!known.has(sort)) {
        const rows = entries.map((entry) => ({ cells: cellsOf(entry) }));
        const { ascending, descending } = placesBy(rows, columns.indexOf(column), language);
        known.set(column, ascending);
        known.set(`-${column}`, descending);
      }
      return known.get(sort) ?? [];
    },
  };
};
