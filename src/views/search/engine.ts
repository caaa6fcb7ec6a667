import { type FacetName, facetsOf, type TrackerType } from '#views/trackers/facet-names.ts';
import type { TrackerState } from '#views/trackers/address.ts';
import { bestToDrop, countValues, type Counts, select } from '#views/trackers/select.ts';

import type { EntryType, SearchEntry, SearchIndex, ShownEntry } from './entry.ts';
import type { Matches, NearWords } from './match.ts';
import { type Placed, type Shelf, shelfOf, type TrackedEntry, wordSearch } from './shelf.ts';

/** What a tracker shows for a state. */
export interface TrackerAnswer {
  readonly count: number;
  readonly pages: number;
  readonly page: number;
  readonly entries: readonly ShownEntry[];
  readonly counts: Counts;
  /** Words to mark. */
  readonly words: readonly string[];
  /** Where nothing is found: the choice whose removal helps most, what is left without the words, and what comes nearest. */
  readonly drop?: { readonly facet: FacetName | 'checkedBefore'; readonly count: number } | undefined;
  readonly withoutQuery?: number;
  readonly nearest: readonly ShownEntry[];
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

/** What a page needs to show a record: it is sent from beside the page with every key, so it carries no more. */
const shownOf = ({ entry }: Placed): ShownEntry => {
  const { type, id, href, title, lang, identifier, gist, text, row } = entry;
  const words = gist ?? text;
  return {
    type,
    id,
    href,
    title,
    ...(lang === undefined ? {} : { lang }),
    ...(identifier === undefined ? {} : { identifier }),
    ...(words === undefined ? {} : { gist: words }),
    row: { cells: row.cells },
  };
};

/** Reads an index once; `nearOf` is given its words. */
export const createEngine = (index: SearchIndex, nearOf: (words: Iterable<string>) => NearWords): Engine => {
  const shelves = new Map<TrackerType, Shelf>();
  // A tracker has no use for the words of all types; only the search of the whole site reads them.
  let whole: ((query: string) => Matches) | undefined;
  const shelf = (type: TrackerType): Shelf => {
    const known =
      shelves.get(type) ??
      shelfOf(
        index.entries.filter(
          (entry): entry is TrackedEntry => entry.type === type && entry.row !== undefined,
        ),
        index.language,
        nearOf,
      );
    shelves.set(type, known);
    return known;
  };
  const found = (type: TrackerType, state: TrackerState, columns: readonly string[]) => {
    const { records, search, placesBy } = shelf(type);
    const matches = state.query.trim() === '' ? undefined : search(state.query);
    const matched = matches ? matches.found.map(({ at }) => records[at] as Placed) : records;
    const selected = select(matched, state);
    if (state.sort === undefined) return { matched, matches, chosen: selected };
    const places = placesBy(state.sort, columns);
    const placeOf = ({ position }: Placed): number => places[position] ?? position;
    return { matched, matches, chosen: [...selected].sort((a, b) => placeOf(a) - placeOf(b)) };
  };
  /** Records that have some of the words, where none has all. */
  const nearestOf = (type: TrackerType, query: string): readonly Placed[] => {
    const { records, search } = shelf(type);
    const scores = new Map<number, number>();
    for (const word of query.split(/\s+/))
      for (const { at, score } of search(word).found) scores.set(at, (scores.get(at) ?? 0) + score);
    return [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([at]) => records[at] as Placed);
  };
  return {
    all: (type, state, columns) => found(type, state, columns).chosen.map(({ entry }) => entry),
    ask: (type, state, columns) => {
      const { matched, matches, chosen } = found(type, state, columns);
      const { records } = shelf(type);
      const pages = Math.max(1, Math.ceil(chosen.length / pageSize));
      const page = Math.min(state.page, pages);
      const isNothing = chosen.length === 0;
      const near = !isNothing ? [] : matched.length > 0 ? matched : nearestOf(type, state.query);
      const entries = chosen.slice((page - 1) * pageSize, page * pageSize).map(shownOf);
      const nearest = near.slice(0, mostNearest).map(shownOf);
      return {
        count: chosen.length,
        pages,
        page,
        entries,
        counts: countValues(matched, state, facetsOf[type]),
        words: [...(matches?.words ?? [])],
        ...(isNothing ? { drop: bestToDrop(matched, state) } : {}),
        ...(isNothing && matches !== undefined ? { withoutQuery: select(records, state).length } : {}),
        nearest,
      };
    },
    site: (query, most) => {
      whole ??= wordSearch(index.entries, nearOf);
      const matches = whole(query);
      const groups = new Map<EntryType, SearchEntry[]>();
      for (const { at } of matches.found) {
        const entry = index.entries[at] as SearchEntry;
        const group = groups.get(entry.type);
        if (group) group.push(entry);
        else groups.set(entry.type, [entry]);
      }
      // The type of the best match first.
      const shown = [...groups].map(([type, all]) => ({
        type,
        count: all.length,
        entries: all.slice(0, most),
      }));
      return {
        count: matches.found.length,
        groups: shown,
        words: [...matches.words],
      };
    },
  };
};
