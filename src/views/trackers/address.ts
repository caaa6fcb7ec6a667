import { type FacetName, facetNames } from './facet-names.ts';
import type { Choices } from './select.ts';

/** How a tracker can be shown. */
export const views = ['table', 'timeline'] as const;
/** One of them. */
export type TrackerView = (typeof views)[number];

/** Everything that a link to a tracker carries. */
export interface TrackerState extends Choices {
  readonly query: string;
  /** Column to order by, with `-` before it for the other way round; undefined for the order of the page, or of relevance. */
  readonly sort?: string | undefined;
  readonly view: TrackerView;
  /** From 1. */
  readonly page: number;
}

/** A tracker as it opens. */
export const initial: TrackerState = { query: '', facets: {}, view: 'table', page: 1 };

/** What a tracker knows: its facets with their values, and its columns. */
export interface Known {
  readonly facets: { readonly [F in FacetName]?: readonly string[] };
  readonly columns: readonly string[];
}

/** A part of an address that a tracker does not know: said, and otherwise ignored. */
export interface Unknown {
  readonly name: string;
  readonly value: string;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

const others = ['q', 'checkedBefore', 'sort', 'view', 'page'];

/** Reads the query part of an address. Nothing in it is an error: what is not known is handed back, to be said. */
export const readAddress = (
  search: string,
  known: Known,
): { readonly state: TrackerState; readonly unknown: readonly Unknown[] } => {
  const params = new URLSearchParams(search);
  const unknown: Unknown[] = [];
  const facets: Partial<Record<FacetName, string[]>> = {};
  for (const name of facetNames) {
    const values = known.facets[name];
    for (const value of new Set(params.getAll(name).flatMap((each) => each.split(',')))) {
      if (value === '') continue;
      if (values?.includes(value)) (facets[name] ??= []).push(value);
      else unknown.push({ name, value });
    }
  }
  const single = (name: string, isKnown: (value: string) => boolean): string | undefined => {
    const value = params.get(name);
    if (value === null || value === '') return undefined;
    if (isKnown(value)) return value;
    unknown.push({ name, value });
    return undefined;
  };
  const checkedBefore = single('checkedBefore', isDay);
  const sort = single('sort', (value) => known.columns.includes(value.replace(/^-/, '')));
  const view = single('view', (value) => (views as readonly string[]).includes(value));
  const page = single('page', (value) => /^[1-9]\d{0,5}$/.test(value));
  for (const [name, value] of params)
    if (!others.includes(name) && !(facetNames as readonly string[]).includes(name))
      unknown.push({ name, value });
  return {
    state: {
      query: (params.get('q') ?? '').trim(),
      facets,
      ...(checkedBefore === undefined ? {} : { checkedBefore }),
      ...(sort === undefined ? {} : { sort }),
      view: (view ?? 'table') as TrackerView,
      page: Number(page ?? 1),
    },
    unknown,
  };
};

/** The query part of the address of a state, without `?`; empty for the tracker as it opens. Codes and commas stay readable. */
export const writeAddress = ({ query, facets, checkedBefore, sort, view, page }: TrackerState): string => {
  const parts: [string, string][] = [
    ...(query === '' ? [] : [['q', query] as [string, string]]),
    ...facetNames.flatMap((name): [string, string][] => {
      const values = facets[name] ?? [];
      return values.length === 0 ? [] : [[name, values.join(',')]];
    }),
    ...(checkedBefore === undefined ? [] : [['checkedBefore', checkedBefore] as [string, string]]),
    ...(sort === undefined ? [] : [['sort', sort] as [string, string]]),
    ...(view === 'table' ? [] : [['view', view] as [string, string]]),
    ...(page === 1 ? [] : [['page', String(page)] as [string, string]]),
  ];
  return parts
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',').replaceAll('%20', '+')}`,
    )
    .join('&');
};
