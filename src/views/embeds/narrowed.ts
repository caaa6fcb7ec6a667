import { fill } from '#i18n/words.ts';

import { dateWords } from '#views/format/date.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { type ListItem, itemsOf } from '#views/lists/table.ts';
import { plain } from '#views/said.ts';
import { readAddress, type TrackerState, writeAddress } from '#views/trackers/address.ts';
import { placesBy } from '#views/trackers/order.ts';
import { select } from '#views/trackers/select.ts';

import { cutWords, mostRows } from './list-rows.ts';
import type { ListData } from './list-data.ts';

/** An embedded list as an address asks for it. */
export interface NarrowedList {
  readonly title: string;
  readonly count: string;
  /** How it is ordered, where that is not as the page has it. */
  readonly order?: string;
  readonly items: readonly ListItem[];
  /** That there are more than are shown, or none at all. */
  readonly cut: string;
  /** What of the address was set aside; empty where nothing was. */
  readonly setAside: string;
  /** The same for the page of the list, without `?`. */
  readonly query: string;
}

type Row = ListData['rows'][number];

const titleOf = (data: ListData, { facets, checkedBefore }: TrackerState): string => {
  const { filtered, choice, facets: names } = data.words.tracker;
  const chosen = data.facets.flatMap(({ name, label, values }) => {
    const labels = values.filter(({ code }) => facets[name]?.includes(code)).map((each) => each.label);
    return labels.length === 0 ? [] : [fill(choice, { facet: label, value: labels.join(', ') })];
  });
  const day =
    checkedBefore === undefined
      ? []
      : [fill(choice, { facet: names.checkedBefore, value: dateWords(data, checkedBefore) })];
  return [...chosen, ...day].reduce((title, each) => fill(filtered, { title, choice: each }), data.title);
};

/** The rows as the address orders them; in their own order where it says nothing. */
const ordered = (data: ListData, sort: string | undefined): readonly Row[] => {
  const column = data.columns.findIndex(({ key }) => key !== undefined && key === sort?.replace(/^-/, ''));
  if (sort === undefined || column < 0) return data.rows;
  const { ascending, descending } = placesBy(data.rows, column, data.language);
  const places = sort.startsWith('-') ? descending : ascending;
  return data.rows
    .map((row, at) => ({ row, place: places[at] ?? at }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
};

const orderWords = (data: ListData, sort: string): string => {
  const { choice, orderBy, ascending, descending } = data.words.tracker;
  const column = data.columns.find(({ key }) => key === sort.replace(/^-/, ''));
  const way = sort.startsWith('-') ? descending : ascending;
  return fill(choice, { facet: orderBy, value: `${plain(column?.label ?? '')}, ${way}` });
};

/**
 * Narrows an embedded list to what the query part of an address asks for, in the words of the tracker. Words searched for, other
 * views and further pages are for the page of the list: they are set aside, and that is said. Undefined where nothing is asked for.
 */
export const narrowed = (data: ListData, search: string): NarrowedList | undefined => {
  const known = {
    facets: Object.fromEntries(data.facets.map(({ name, values }) => [name, values.map(({ code }) => code)])),
    columns: data.columns.flatMap(({ key }) => key ?? []),
  };
  const { state, unknown } = readAddress(search, known);
  const taken: TrackerState = { ...state, query: '', view: 'table', page: 1 };
  const query = writeAddress(taken);
  const aside = [
    ...unknown.filter(({ name }) => !name.startsWith('utm_')).map(({ name, value }) => `${name}=${value}`),
    ...(state.query === '' ? [] : [`q=${state.query}`]),
    ...(state.view === 'table' ? [] : [`view=${state.view}`]),
    ...(state.page === 1 ? [] : [`page=${state.page}`]),
  ];
  if (query === '' && aside.length === 0) return undefined;
  const found = select(ordered(data, taken.sort), taken);
  const { tracker, list, embeds } = data.words;
  const total = data.rows.length;
  return {
    title: titleOf(data, taken),
    count:
      found.length === total
        ? counted(data, list.count, total)
        : fill(tracker.resultsOf, {
            results: counted(data, tracker.results, found.length),
            total: numberWords(data, total),
          }),
    ...(taken.sort === undefined ? {} : { order: orderWords(data, taken.sort) }),
    items: itemsOf({ caption: '', columns: data.columns, rows: found.slice(0, mostRows) }),
    cut: found.length === 0 ? tracker.nothing : (cutWords(data, found.length) ?? ''),
    setAside: aside.length === 0 ? '' : fill(embeds.setAside, { list: aside.join(', ') }),
    query,
  };
};
