import { fill, type Words } from '#i18n/words.ts';

import { dateWords } from '#views/format/date.ts';
import { numberWords } from '#views/format/number.ts';
import type { SearchEntry } from '#views/search/entry.ts';
import { type TrackerState, writeAddress } from '#views/trackers/address.ts';
import { type FacetName, facetNames, type TrackerType } from '#views/trackers/facet-names.ts';

import { fileStem, partOf, queryPart } from './file-name.ts';

/** The words of files, with what the columns of one type mean. */
export type ExportWords = Omit<Words['exports'], 'columns'> & {
  readonly columns: Readonly<Record<string, string>>;
};

/** What files say of a tracker beyond what its island knows: part of the page, from `trackerSource`. */
export interface TrackerSource {
  /** The day the site speaks from, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The word of its section in addresses. */
  readonly section: string;
  /** How its table is ordered as it opens, in words. */
  readonly order: string;
  readonly portal: {
    readonly name: string;
    readonly publisher: string;
    readonly licence: { readonly name: string; readonly url: string };
    readonly notice?: string;
  };
  readonly words: ExportWords;
}

export interface Coded {
  readonly code: string;
  readonly label: string;
}

/** What a reader takes away: a tracker as its island knows it, what is chosen of it, and where. */
export interface Taken extends TrackerSource {
  readonly type: TrackerType;
  readonly language: string;
  readonly locale: string;
  readonly title: string;
  /** How many records the tracker has. */
  readonly total: number;
  /** The columns of its table, in the order of the cells. */
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly facets: readonly {
    readonly name: FacetName;
    readonly label: string;
    readonly values: readonly Coded[];
  }[];
  readonly state: TrackerState;
  /** All that meet the state, in the order shown; not a page of them. */
  readonly entries: readonly SearchEntry[];
  /** The address of the tracker without origin and query: `/es/compromisos/`. */
  readonly address: string;
  /** `https://example.org` */
  readonly origin: string;
}

/** A filter that is set, in codes and in words. */
export interface ChosenFilter {
  readonly name: FacetName | 'checkedBefore';
  readonly label: string;
  readonly values: readonly Coded[];
}

/** What there is to know of a file: the head of the JSON, and what the README is written from. */
export interface About {
  readonly schemaVersion: 1;
  readonly title: string;
  readonly description: string;
  readonly notice: string | null;
  readonly language: string;
  readonly query: string | null;
  readonly filters: readonly ChosenFilter[];
  /** As in the address: a column, with `-` before it for the other way round. */
  readonly sort: string | null;
  readonly order: string;
  readonly count: number;
  readonly total: number;
  readonly asOf: string;
  /** The address that shows the same list. */
  readonly source: string;
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly citation: string;
}

/** The filters that are set, in the order of the address. */
const chosenFilters = ({ state, facets, language, words }: Taken): readonly ChosenFilter[] => [
  ...facetNames.flatMap((name): ChosenFilter[] => {
    const codes = state.facets[name] ?? [];
    const facet = facets.find((each) => each.name === name);
    const labelOf = (code: string): string =>
      facet?.values.find((value) => value.code === code)?.label ?? code;
    return codes.length === 0
      ? []
      : [
          {
            name,
            label: facet?.label ?? name,
            values: codes.map((code) => ({ code, label: labelOf(code) })),
          },
        ];
  }),
  ...(state.checkedBefore === undefined
    ? []
    : [
        {
          name: 'checkedBefore' as const,
          label: words.checkedBefore,
          values: [{ code: state.checkedBefore, label: dateWords({ language }, state.checkedBefore) }],
        },
      ]),
];

/** A filter in words: "Ámbito: Cusco o Puno". */
export const filterWords = (
  { language, words }: Pick<Taken, 'language' | 'words'>,
  { label, values }: ChosenFilter,
): string =>
  fill(words.filter, {
    facet: label,
    values: new Intl.ListFormat(language, { type: 'disjunction' }).format(values.map((value) => value.label)),
  });

/** How the records are ordered, in words. */
const orderWords = ({ words, columns, order, state: { sort, query } }: Taken): string => {
  if (sort === undefined) return query === '' ? order : words.byRelevance;
  const key = sort.replace(/^-/, '');
  const column = columns.find((each) => each.key === key)?.label ?? key;
  return fill(key === sort ? words.ascending : words.descending, { column });
};

/** Everything that a file says of itself. */
export const aboutOf = (taken: Taken): About => {
  const { words, portal, title, language, asOf, total, state } = taken;
  const { publisher, licence } = portal;
  const count = taken.entries.length;
  // A link may carry line ends, which would write lines of their own into the README.
  const query = state.query.replace(/\s+/g, ' ').trim() || null;
  const filters = chosenFilters(taken);
  const choices = [
    ...(query === null ? [] : [fill(words.query, { query })]),
    ...filters.map((filter) => filterWords(taken, filter)),
  ].join('; ');
  // Which page of results, and how they are drawn, is no part of what they are.
  const search = writeAddress({ ...state, view: 'table', page: 1 });
  const address = `${taken.origin}${taken.address}${search === '' ? '' : `?${search}`}`;
  return {
    schemaVersion: 1,
    title: fill(words.title, { list: title, portal: portal.name }),
    description: fill(count === total ? words.whole : words.some, {
      list: title,
      count: numberWords(taken, count),
      total: numberWords(taken, total),
    }),
    notice: portal.notice ?? null,
    language,
    query,
    filters,
    sort: state.sort ?? null,
    order: orderWords(taken),
    count,
    total,
    asOf,
    source: address,
    publisher,
    licence,
    citation: fill(words.citation, {
      publisher,
      portal: portal.name,
      list: choices === '' ? title : fill(words.part, { list: title, choices }),
      date: dateWords({ language }, asOf),
      address,
    }),
  };
};

/** What the files are called, without their ending: `veedor-compromisos-cusco-overdue-2026-11-23`. */
export const stemOf = (taken: Taken): string =>
  fileStem(
    taken.section,
    [
      queryPart(taken.state.query),
      ...chosenFilters(taken).flatMap(({ name, label, values }) =>
        name === 'checkedBefore'
          ? values.map(({ code }) => `${partOf(label, name)}-${code}`)
          : values.map((value) => partOf(value.label, value.code)),
      ),
    ],
    taken.asOf,
  );
