import { CsvError, parse } from 'csv-parse/sync';

import { latin1 } from '#records/raw-text.ts';

import { isBlankRow, mostColumns, mostRows, type ReadSheets, textCell, tooManyRows } from './sheet.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a table as spreadsheets write it: UTF-8 with or without a mark, UTF-16 with one, else Windows’ own Latin-1. */
export const tableText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return latin1(bytes);
  }
};

const delimiters = [';', ',', '\t', '|'] as const;

/** What stands between the columns: the sign that is most frequent in the first line with any of them, outside quotation marks. */
export const delimiterOf = (text: string): string => {
  const bare = text.slice(0, 100_000).replace(/"[^"]*"/g, '');
  const line = bare.split(/\r\n?|\n/).find((each) => /[;,\t|]/.test(each)) ?? '';
  const count = (sign: string): number => line.split(sign).length;
  return delimiters.toSorted((a, b) => count(b) - count(a))[0] as string;
};

/** The rows of a CSV file, as a spreadsheet would number them. */
export const readCsv = (bytes: Uint8Array): ReadSheets => {
  // Excel writes and reads a first line that says which sign it is.
  const whole = tableText(bytes);
  const said = /^sep=(.)\r?\n/i.exec(whole);
  const text = said ? whole.slice(said[0].length) : whole;
  try {
    const records: string[][] = parse(text, {
      delimiter: said?.[1] ?? delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      to: mostRows + 1,
    });
    if (records.length > mostRows || records.some((cells) => cells.length > mostColumns)) return tooManyRows;
    const rows = records.map((cells, index) => ({
      row: index + (said ? 2 : 1),
      cells: cells.map(textCell),
    }));
    return {
      sheets: [{ name: '', hidden: false, rows: rows.filter((row) => !isBlankRow(row)), wideMerges: [] }],
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      message: {
        es: `las comillas de la línea ${error.lines ?? 1} no cuadran: una se abre y no se cierra, o sobra.`,
        en: `the quotation marks of line ${error.lines ?? 1} do not match: one opens and never closes, or is too many.`,
      },
      hint: {
        es: 'Ábralo en su hoja de cálculo y guárdelo de nuevo como «CSV UTF-8» o como .xlsx.',
        en: 'Open it in your spreadsheet and save it again as “CSV UTF-8” or as .xlsx.',
      },
    };
  }
};
