/** A number by its text: `61.40` keeps its zero, and twenty digits, which no number holds, stay twenty. */
export interface Digits {
  readonly digits: string;
}

/** A value of a cell. What is absent is an empty cell, never a zero. */
export type CsvValue = string | number | Digits | null;

/** Without it Excel reads UTF-8 as the old encoding of the country, and `año` as `aÃ±o`. */
const byteOrderMark = '\uFEFF';

/**
 * What a spreadsheet may run as a formula: a text that begins with one of four signs, in their full-width forms too, which Excel
 * of East Asia reads as the same; white space and invisible characters before them are dropped by some importers, and a control
 * character alone is enough. Apostrophes before it count, so that the one put in front can be told from those of the text.
 */
const formula = /^'*(?:\p{Cc}|[\s\p{C}]*[=+\-@＝＋－＠])/u;

const quoted = (text: string): string =>
  // Semicolons need no quotes; they keep a reader that guesses the separator from guessing wrong.
  /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The only texts that are a number to every spreadsheet and to none a formula. */
const decimal = /^-?\d+(?:\.\d+)?$/;

const cellText = (value: CsvValue): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return decimal.test(value.digits) ? value.digits : cellText(value.digits);
  return quoted(formula.test(value) ? `'${value}` : value);
};

/**
 * Rows of values as a CSV file (RFC 4180): commas, CRLF after every line, since the standard and old programs of Windows ask for
 * it, and a byte order mark. A text that a spreadsheet would run gets an apostrophe in front; numbers stay numbers. Digits that are
 * no decimal number are written as the text that they are.
 */
export const toCsv = (header: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  byteOrderMark + [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
