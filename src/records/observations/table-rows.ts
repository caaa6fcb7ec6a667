import { CsvError, parse } from 'csv-parse/sync';

import type { Message } from '#model/issue.ts';
import type { Dialect } from '#model/table-dialect.ts';

import type { Faults } from './report.ts';

/** A row of a file: its cells as they are written, and the line it starts on. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const quoteFaults: Readonly<Record<string, Message>> = {
  CSV_QUOTE_NOT_CLOSED: {
    es: 'unas comillas se abren y no se cierran.',
    en: 'a quotation mark opens and is never closed.',
  },
  INVALID_OPENING_QUOTE: {
    es: 'hay comillas dentro de una celda que no empieza con comillas.',
    en: 'there is a quotation mark inside a cell that does not start with one.',
  },
  CSV_INVALID_CLOSING_QUOTE: {
    es: 'hay texto después de las comillas que cierran una celda.',
    en: 'there is text after the quotation mark that closes a cell.',
  },
};

/** How many lines the cells of a row go on for after the first; a quoted cell may hold line breaks. */
const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => (cell.includes('\n') ? count + cell.split('\n').length - 1 : count), 0);

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * The rows of a text, the header being the first of them; undefined where its quotes leave in doubt what is a row. No row is left out
 * but those that the record declares as notes (`commentChar`) or as blank (`skipBlankRows`).
 */
export const rowsOf = (text: string, dialect: Dialect, faults: Faults): readonly Row[] | undefined => {
  const { delimiter = ',', commentChar, skipBlankRows = false } = dialect;
  let linesRead = 0;
  try {
    const rows: Row[] = [];
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: false,
      ...(commentChar === undefined ? {} : { comment: commentChar, comment_no_infix: true }),
      on_record: (cells: string[], { lines }) => {
        linesRead = lines;
        rows.push({ cells, line: lines - breaksIn(cells) });
        return null;
      },
    });
    return rows.filter(
      ({ cells }) =>
        !(commentChar !== undefined && cells[0]?.startsWith(commentChar)) &&
        !(skipBlankRows && isBlank(cells)),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.add({
      rule: 'csv-syntax',
      line: linesRead + 1,
      message: quoteFaults[error.code] ?? {
        es: `el archivo CSV está mal formado (${error.code}).`,
        en: `the CSV file is malformed (${error.code}).`,
      },
      hint: {
        es: 'Escriba la celda entre comillas y duplique las que lleve dentro: "el ""norte""".',
        en: 'Put the cell in quotation marks and double those inside it: "the ""north""".',
      },
    });
    return undefined;
  }
};
