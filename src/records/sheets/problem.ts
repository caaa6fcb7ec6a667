import type { Issue, Message } from '#model/issue.ts';

/** Where in a sheet: the row as the spreadsheet numbers it, the place of the column from 0. */
export interface SheetPlace {
  readonly row?: number;
  readonly column?: number;
}

/** A problem of a sheet, at its row and column. */
export interface SheetProblem {
  readonly rule: string;
  readonly severity: Issue['severity'];
  readonly place: SheetPlace;
  /** The file of the content that the problem would be in, where it is none of the sheet. */
  readonly file?: string;
  readonly message: Message;
  readonly hint: Message;
}

export const problem = (rule: string, place: SheetPlace, message: Message, hint: Message): SheetProblem => ({
  rule,
  severity: 'error',
  place,
  message,
  hint,
});

/** The letter of a column, as spreadsheets show it: A, B … Z, AA. */
export const columnLetter = (column: number): string => {
  const [rest, last] = [Math.floor(column / 26), String.fromCharCode(65 + (column % 26))];
  return rest === 0 ? last : `${columnLetter(rest - 1)}${last}`;
};
