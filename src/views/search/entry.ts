import { type Cell, cell } from '#views/lists/table.ts';
import type { Said } from '#views/said.ts';
import type { FacetValues } from '#views/trackers/facet-names.ts';

/** What can be found: the records of every type, pages of prose, and terms of the glossary. */
export const entryTypes = [
  'law',
  'commitment',
  'audit',
  'statistic',
  'comparison',
  'institution',
  'region',
  'page',
  'term',
] as const;
export type EntryType = (typeof entryTypes)[number];

/** What a tracker shows and files of a record. */
export interface EntryRow {
  /** Every cell but the first, which names the record: `cellsOf` makes it from the entry. */
  readonly cells: readonly Cell[];
  readonly facets: FacetValues;
  readonly checkedOn: string;
  /** What a file holds besides: dates and figures, by the model's words. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** One thing that can be found. */
export interface SearchEntry {
  readonly type: EntryType;
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** The language of the title, where it is not that of the page. */
  readonly lang?: string;
  readonly identifier?: string;
  /** The beginning of the title in the language of the records, where the one shown is a translation: searched, not shown. */
  readonly original?: string;
  readonly gist?: string;
  /** The beginning of its text. */
  readonly text?: string;
  /** Only for the records of trackers. */
  readonly row?: EntryRow;
}

/** A record of a tracker as its row shows it; the gist is the beginning of its text where it has none. */
export type ShownEntry = Omit<SearchEntry, 'original' | 'text' | 'row'> & {
  readonly row: Pick<EntryRow, 'cells'>;
};

/** Everything that can be found in one language, in the order in which equals are shown. */
export interface SearchIndex {
  readonly schemaVersion: 1;
  readonly language: string;
  /** The day the site speaks from. */
  readonly asOf: string;
  readonly entries: readonly SearchEntry[];
}

/** The cells of a found record's row, its name first: a norm with a number is named by it. */
export const cellsOf = ({
  type,
  title,
  lang,
  identifier,
  href,
  row,
}: Omit<SearchEntry, 'row'> & { readonly row?: Pick<EntryRow, 'cells'> }): readonly Cell[] => {
  const said: Said = lang === undefined ? title : { text: title, lang };
  const first =
    type === 'law' && identifier !== undefined
      ? cell(identifier, { href, note: said })
      : cell(said, { href });
  return [first, ...(row?.cells ?? [])];
};
