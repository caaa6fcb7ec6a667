import { fill, type Words } from '#i18n/words.ts';

import { dateWords } from '#views/format/date.ts';
import { numberWords } from '#views/format/number.ts';
import type { Column } from '#views/lists/table.ts';
import { plain, type Said } from '#views/said.ts';
import { type TrackerState, writeAddress } from '#views/trackers/address.ts';
import { type FacetName, facetNames, type TrackerType } from '#views/trackers/facet-names.ts';

import { fileStem, partOf, queryPart } from './file-name.ts';

/** The words of files, with what the columns of one type mean. */
export type ExportWords = Omit<Words['exports'], 'columns'> & {
  readonly columns: Readonly<Record<string, string>>;
};

/** What the files of a tracker say of it whatever is chosen: part of the page. */
export interface TrackerSource {
  readonly type: TrackerType;
  readonly language: string;
  readonly locale: string;
  /** The day the site speaks from, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** How many records the tracker has. */
  readonly total: number;
  /** The list: its title, and the word of its section in addresses. */
  readonly list: { readonly title: string; readonly section: string };
  /** The columns of its table, in the order of the cells. */
  readonly columns: readonly Column[];
  /** How its table is ordered as it opens. */
  readonly order: string;
  readonly portal: {
    readonly name: string;
    readonly publisher: string;
    readonly licence: { readonly name: string; readonly url: string };
    readonly notice?: string;
  };
  readonly words: ExportWords;
}

/** A facet with its values in words: what a filter reads like. */
export interface LabelledFacet {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly { readonly code: string; readonly label: Said }[];
}

/** What a reader has chosen of a tracker, and where. */
export interface TrackerChoice {
  readonly state: TrackerState;
  readonly facets: readonly LabelledFacet[];
  /** The address of the tracker without origin and query: `/es/compromisos/`. */
  readonly address: string;
  /** `https://example.org` */
  readonly origin: string;
}

export interface Coded {
  readonly code: string;
  readonly label: string;
}

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

const labelOf = (facet: LabelledFacet | undefined, code: string): string => {
  const found = facet?.values.find((value) => value.code === code);
  return found ? plain(found.label) : code;
};

/** The filters of a state in words, in the order of the address. */
export const chosenFilters = (
  { language, words }: Pick<TrackerSource, 'language' | 'words'>,
  { state, facets }: Pick<TrackerChoice, 'state' | 'facets'>,
): readonly ChosenFilter[] => [
  ...facetNames.flatMap((name): ChosenFilter[] => {
    const codes = state.facets[name] ?? [];
    const facet = facets.find((each) => each.name === name);
    const values = codes.map((code) => ({ code, label: labelOf(facet, code) }));
    return values.length === 0 ? [] : [{ name, label: facet?.label ?? name, values }];
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
export const filterWords = (source: TrackerSource, { label, values }: ChosenFilter): string =>
  fill(source.words.filter, {
    facet: label,
    values: new Intl.ListFormat(source.language, { type: 'disjunction' }).format(
      values.map((value) => value.label),
    ),
  });

/** How the records are ordered, in words. */
const orderWords = ({ words, columns, order }: TrackerSource, { sort, query }: TrackerState): string => {
  if (sort === undefined) return query === '' ? order : words.byRelevance;
  const key = sort.replace(/^-/, '');
  const column = columns.find((each) => each.key === key);
  return fill(key === sort ? words.ascending : words.descending, {
    column: column ? plain(column.label) : key,
  });
};

/** Everything that a file says of itself. */
export const aboutOf = (source: TrackerSource, choice: TrackerChoice, count: number): About => {
  const { words, portal, list, language, asOf, total } = source;
  const { state } = choice;
  const filters = chosenFilters(source, choice);
  const chosen = [
    ...(state.query === '' ? [] : [fill(words.query, { query: state.query })]),
    ...filters.map((filter) => filterWords(source, filter)),
  ];
  const what =
    chosen.length === 0 ? list.title : fill(words.part, { list: list.title, choices: chosen.join('; ') });
  // A page of results, or the way they are drawn, is no part of what they are.
  const search = writeAddress({ ...state, view: 'table', page: 1 });
  const address = `${choice.origin}${choice.address}${search === '' ? '' : `?${search}`}`;
  const date = dateWords({ language }, asOf);
  return {
    schemaVersion: 1,
    title: fill(words.title, { list: what, portal: portal.name }),
    description: fill(count === total ? words.whole : words.some, {
      list: list.title,
      count: numberWords(source, count),
      total: numberWords(source, total),
    }),
    notice: portal.notice ?? null,
    language,
    query: state.query === '' ? null : state.query,
    filters,
    sort: state.sort ?? null,
    order: orderWords(source, state),
    count,
    total,
    asOf,
    source: address,
    publisher: portal.publisher,
    licence: portal.licence,
    citation: fill(words.citation, {
      ...{ publisher: portal.publisher, portal: portal.name, list: what },
      ...{ date, address },
    }),
  };
};

/** What the files of a choice are called, without their ending. */
export const stemOf = (source: TrackerSource, choice: TrackerChoice): string =>
  fileStem(
    source.list.section,
    [
      queryPart(choice.state.query),
      ...chosenFilters(source, choice).flatMap(({ name, label, values }) =>
        name === 'checkedBefore'
          ? values.map(({ code }) => `${partOf(label, name)}-${code}`)
          : values.map((value) => partOf(value.label, value.code)),
      ),
    ],
    source.asOf,
  );
