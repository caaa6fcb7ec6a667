import type { Message } from '#model/issue.ts';

/** What stands in a cell, whatever program wrote it. */
export type Cell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  /** `percent`: shown as a percentage, so that 0.25 reads 25 %. */
  | { readonly kind: 'number'; readonly number: number; readonly percent: boolean }
  | { readonly kind: 'date'; readonly date: string }
  /** A formula whose result the file does not hold, or that failed. */
  | { readonly kind: 'fault'; readonly written: string };

/** A row with the number that a spreadsheet shows beside it. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  /** Its name; empty for a file that is one table (CSV). */
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  /** Ranges over more than one column that were made one cell: what they mean for a row nobody can tell. */
  readonly wideMerges: readonly { readonly row: number; readonly column: number }[];
}

/** The sheets of a file, or why it cannot be read. */
export type ReadSheets =
  { readonly sheets: readonly Sheet[] } | { readonly message: Message; readonly hint: Message };

export const blank: Cell = { kind: 'blank' };

/** A text as a cell; a text of spaces is no text. */
export const textCell = (text: string): Cell =>
  text.trim() === '' ? blank : { kind: 'text', text: text.trim() };

export const isBlankRow = ({ cells }: SheetRow): boolean => cells.every(({ kind }) => kind === 'blank');

/** The most rows that are read from a sheet, the largest file, and the most that it may hold when it is unpacked (bytes). */
export const mostRows = 20_000;
export const mostColumns = 500;
export const largestFile = 20 * 1024 * 1024;
export const largestUnpacked = 100 * 1024 * 1024;

export const tooManyRows: { readonly message: Message; readonly hint: Message } = {
  message: {
    es: `la hoja tiene más de ${mostRows} filas o de ${mostColumns} columnas.`,
    en: `the sheet has more than ${mostRows} rows or ${mostColumns} columns.`,
  },
  hint: {
    es: 'Borre las filas y columnas que sobran, o divida el archivo, e inténtelo de nuevo.',
    en: 'Delete the rows and columns that are too many, or split the file, and try again.',
  },
};
