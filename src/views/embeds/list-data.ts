import type { Words } from '#i18n/words.ts';

import type { Table } from '#views/lists/table.ts';
import { plain } from '#views/said.ts';
import type { View } from '#views/site.ts';
import type { FacetName, FacetValues, TrackerType } from '#views/trackers/facet-names.ts';
import { facetViews, trackerSections } from '#views/trackers/tracker.ts';

import { trackerRows } from './rows.ts';

/** A tracker as `/embed/<language>/<section>.json` has it: its rows with what they are filtered by, and the words to say what was asked. */
export interface ListData {
  readonly schemaVersion: 1;
  readonly language: string;
  readonly locale: string;
  readonly title: string;
  readonly columns: Table['columns'];
  readonly rows: readonly (Table['rows'][number] & {
    readonly facets: FacetValues;
    readonly checkedOn: string;
  })[];
  readonly facets: readonly {
    readonly name: FacetName;
    readonly label: string;
    readonly values: readonly { readonly code: string; readonly label: string }[];
  }[];
  readonly words: {
    readonly tracker: Pick<
      Words['tracker'],
      | 'facets'
      | 'results'
      | 'resultsOf'
      | 'filtered'
      | 'choice'
      | 'nothing'
      | 'orderBy'
      | 'ascending'
      | 'descending'
    >;
    readonly list: Pick<Words['list'], 'count'>;
    readonly embeds: Pick<Words['embeds'], 'firstRows' | 'setAside'>;
  };
}

/** The rows of a tracker for the browser of who reads an embedded list. */
export const listData = (view: View, type: TrackerType): ListData => {
  const { table, rows } = trackerRows(view, type);
  const { tracker, list, embeds, sectionTitles } = view.words;
  const { facets, results, resultsOf, filtered, choice, nothing, orderBy, ascending, descending } = tracker;
  return {
    schemaVersion: 1,
    language: view.language,
    locale: view.locale,
    title: sectionTitles[trackerSections[type]],
    columns: table.columns,
    rows: rows.map(({ id, cells, of }) => ({ id, cells, facets: of.facets, checkedOn: of.checkedOn })),
    facets: facetViews(view, type).map(({ name, label, values }) => ({
      name,
      label,
      values: values.map((value) => ({ code: value.code, label: plain(value.label) })),
    })),
    words: {
      tracker: { facets, results, resultsOf, filtered, choice, nothing, orderBy, ascending, descending },
      list: { count: list.count },
      embeds: { firstRows: embeds.firstRows, setAside: embeds.setAside },
    },
  };
};
