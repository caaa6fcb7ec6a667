import { type FacetName, facetsOf, type TrackerType } from '#views/trackers/facet-names.ts';
import type { TrackerState } from '#views/trackers/address.ts';
import { placesBy } from '#views/trackers/order.ts';
import { bestToDrop, countValues, type Counts, select } from '#views/trackers/select.ts';

import { cellsOf, type EntryRow, type EntryType, type SearchEntry, type SearchIndex } from './entry.ts';
import { type Matches, type NearWords, search } from './match.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** A record of a tracker that was found. */
export type TrackedEntry = SearchEntry & { readonly row: EntryRow };

/** What a tracker shows for a state. */
export interface TrackerAnswer {
  readonly count: number;
  readonly total: number;
  readonly pages: number;
  readonly page: number;
  readonly entries: readonly TrackedEntry[];
  readonly counts: Counts;
  /** Words to mark. */
  readonly words: readonly string[];
  /** Where nothing is found: the choice whose removal helps most, what is left without the words, and what comes nearest. */
  readonly drop?: { readonly facet: FacetName | 'checkedBefore'; readonly count: number } | undefined;
  readonly withoutQuery?: number;
  readonly nearest: readonly TrackedEntry[];
}

/** What the search of the whole site shows: the best of each type. */
export interface SiteAnswer {
  readonly count: number;
  readonly groups: readonly {
    readonly type: EntryType;
    readonly count: number;
    readonly entries: readonly SearchEntry[];
  }[];
  readonly words: readonly string[];
}

/** Answers what readers ask of one index. */
export interface Engine {
  readonly ask: (type: TrackerType, state: TrackerState, columns: readonly string[]) => TrackerAnswer;
  /** Every record that `ask` counts, in its order: what a file holds. */
  readonly all: (
    type: TrackerType,
    state: TrackerState,
    columns: readonly string[],
  ) => readonly TrackedEntry[];
  readonly site: (query: string, most: number) => SiteAnswer;
}

/** Rows of a page of results. */
export const pageSize = 100;

/** How many of the nearest are shown where nothing is found. */
const mostNearest = 5;

interface Shelf {
  readonly entries: readonly (TrackedEntry & EntryRow & { readonly position: number })[];
  readonly words: WordIndex;
  readonly places: Map<string, readonly number[]>;
}

const toldOf = ({ row }: SearchEntry): string =>
  (row?.cells ?? []).flatMap(({ text, datetime }) => (datetime === undefined ? [text] : [])).join(' ');

/** Reads an index once; `near` is made of its words. */
export const createEngine = (index: SearchIndex, nearOf: (words: Iterable<string>) => NearWords): Engine => {
  const shelves = new Map<TrackerType, Shelf>();
  const entries = index.entries.map((entry) => ({ ...entry, told: toldOf(entry) }));
  const whole = indexWords(entries);
  const near = nearOf(whole.records.keys());
  const shelfOf = (type: TrackerType): Shelf => {
    const known = shelves.get(type);
    if (known) return known;
    const own = entries
      .filter(
        (entry): entry is TrackedEntry & { readonly told: string } =>
          entry.type === type && entry.row !== undefined,
      )
      .map((entry, position) => ({ ...entry, ...entry.row, cells: cellsOf(entry), position }));
    const shelf: Shelf = { entries: own, words: indexWords(own), places: new Map() };
    shelves.set(type, shelf);
    return shelf;
  };
  const placesOf = (shelf: Shelf, sort: string, columns: readonly string[]): readonly number[] => {
    const known = shelf.places.get(sort);
    if (known) return known;
    const column = columns.indexOf(sort.replace(/^-/, ''));
    const { ascending, descending } = placesBy(shelf.entries, column, index.language);
    const name = sort.replace(/^-/, '');
    shelf.places.set(name, ascending);
    shelf.places.set(`-${name}`, descending);
    return sort.startsWith('-') ? descending : ascending;
  };
  let latest: { type: TrackerType; query: string; matches: Matches } | undefined;
  const matchesOf = (type: TrackerType, query: string): Matches => {
    if (latest?.type !== type || latest.query !== query)
      latest = { type, query, matches: search(shelfOf(type).words, query, near) };
    return latest.matches;
  };
  type Placed = Shelf['entries'][number];
  const found = (
    type: TrackerType,
    state: TrackerState,
    columns: readonly string[],
  ): { matched: readonly Placed[]; chosen: readonly Placed[]; words: ReadonlySet<string> } => {
    const shelf = shelfOf(type);
    const matches = state.query === '' ? undefined : matchesOf(type, state.query);
    const matched = matches ? matches.found.map(({ at }) => shelf.entries[at] as Placed) : shelf.entries;
    let chosen = select(matched, state);
    if (state.sort !== undefined) {
      const places = placesOf(shelf, state.sort, columns);
      const placeOf = ({ position }: Placed): number => places[position] ?? position;
      chosen = [...chosen].sort((a, b) => placeOf(a) - placeOf(b));
    }
    return { matched, chosen, words: matches?.words ?? new Set() };
  };
  /** Records that have some of the words, where none has all. */
  const nearestOf = (type: TrackerType, query: string): readonly Placed[] => {
    const { words, entries } = shelfOf(type);
    const scores = new Map<number, number>();
    for (const word of query.split(/\s+/))
      for (const { at, score } of search(words, word, near).found)
        scores.set(at, (scores.get(at) ?? 0) + score);
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, mostNearest)
      .map(([at]) => entries[at] as Placed);
  };
  return {
    all: (type, state, columns) => found(type, state, columns).chosen,
    ask: (type, state, columns) => {
      const { matched, chosen, words } = found(type, state, columns);
      const pages = Math.max(1, Math.ceil(chosen.length / pageSize));
      const page = Math.min(state.page, pages);
      const isNothing = chosen.length === 0;
      const isWordless = isNothing && matched.length === 0 && state.query !== '';
      return {
        count: chosen.length,
        total: shelfOf(type).entries.length,
        pages,
        page,
        entries: chosen.slice((page - 1) * pageSize, page * pageSize),
        counts: countValues(matched, state, facetsOf[type]),
        words: [...words],
        ...(isNothing ? { drop: bestToDrop(matched, state) } : {}),
        ...(isNothing && state.query !== ''
          ? { withoutQuery: select(shelfOf(type).entries, state).length }
          : {}),
        nearest: isNothing ? (isWordless ? nearestOf(type, state.query) : matched.slice(0, mostNearest)) : [],
      };
    },
    site: (query, most) => {
      const { found: hits, words } = search(whole, query, near);
      const groups = new Map<EntryType, SearchEntry[]>();
      for (const { at } of hits) {
        const entry = index.entries[at] as SearchEntry;
        const group = groups.get(entry.type);
        if (group) group.push(entry);
        else groups.set(entry.type, [entry]);
      }
      return {
        count: hits.length,
        // The type of the best match first.
        groups: [...groups].map(([type, entries]) => ({
          type,
          count: entries.length,
          entries: entries.slice(0, most),
        })),
        words: [...words],
      };
    },
  };
};
