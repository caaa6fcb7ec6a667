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
}

/** A list of records as a table: what a tracker shows, and what a file of it holds. */
export interface Table {
  readonly caption: Said;
  readonly captionNote?: Said;
  readonly columns: readonly { readonly label: Said; readonly num?: boolean }[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly Cell[] }[];
}

/** A cell of words, with whatever else it carries. */
export const cell = (said: Said, more: Omit<Cell, 'text' | 'lang'> = {}): Cell => ({
  text: plain(said),
  ...(typeof said === 'string' ? {} : { lang: said.lang }),
  ...more,
});
