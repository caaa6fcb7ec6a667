import { plain, type Said } from '#views/said.ts';

/** A cell of a list: text, perhaps a link, a mark, a second line. */
export interface Cell {
  readonly text: string;
  readonly lang?: string;
  readonly href?: string;
  readonly mark?: string;
  readonly fill?: number;
  readonly datetime?: string;
  readonly note?: Said;
  /** What it is ordered by, where that is neither its date nor its text; absent values come last either way. */
  readonly order?: number;
}

export interface Column {
  readonly label: Said;
  readonly num?: boolean;
  /** Name of the column in addresses and files, where a reader may order by it. */
  readonly key?: string;
}

/** A list of records as a table: what a tracker shows, and what a file of it holds. */
export interface Table {
  readonly caption: Said;
  readonly captionNote?: Said;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly Cell[] }[];
}

/** A cell of words, with whatever else it carries. */
export const cell = (said: Said, more: Omit<Cell, 'text' | 'lang'> = {}): Cell => ({
  text: plain(said),
  ...(typeof said === 'string' ? {} : { lang: said.lang }),
  ...more,
});

/** A record in a list that is read, not scanned. */
export interface ListItem {
  readonly href: string;
  readonly text: Said;
  readonly before?: { readonly text: Said; readonly datetime?: string };
  readonly after?: Said;
  readonly mark?: { readonly mark: string; readonly label: Said };
}

/** A table as a list to read: its first cell names the record, the rest stand behind it. */
export const itemsOf = ({ columns, rows }: Table): readonly ListItem[] =>
  rows.flatMap(({ cells }) => {
    const [first, ...rest] = cells;
    if (first?.href === undefined) return [];
    const marked = rest.find(({ mark }) => mark !== undefined);
    const after = rest.flatMap((each, index) => {
      const column = columns[index + 1];
      // When a record was last checked is for a table that is scanned.
      if (each === marked || each.text === '—' || column?.key === 'checkedOn') return [];
      return column?.num ? [`${plain(column.label)}: ${each.text}`] : [each.text];
    });
    const title =
      first.note ?? (first.lang === undefined ? first.text : { text: first.text, lang: first.lang });
    return [
      {
        href: first.href,
        text: title,
        ...(first.note === undefined ? {} : { before: { text: first.text } }),
        ...(after.length > 0 ? { after: after.join(' · ') } : {}),
        ...(marked?.mark === undefined ? {} : { mark: { mark: marked.mark, label: marked.text } }),
      },
    ];
  });
