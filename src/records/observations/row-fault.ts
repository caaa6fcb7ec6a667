import type { Message } from '#model/issue.ts';
import type { Dialect } from '#model/table-dialect.ts';

import { dialectLine, orDeclare } from './declaration.ts';

/** A note below the table: text in the first cell alone. */
const noteFault = (note: string, dialect: Dialect): { message: Message; hint: Message } => {
  const sign = /^[^\p{L}\p{N}\s"«“(]/u.exec(note)?.[0];
  const away: Message = {
    es: 'Quítela, o llévela a «caveats».',
    en: 'Remove it, or take it to “caveats”.',
  };
  const line = dialectLine(dialect, { commentChar: sign ?? '#' });
  return {
    message: { es: `la fila no es un dato: «${note}».`, en: `the row holds no data: “${note}”.` },
    hint:
      sign === undefined
        ? {
            es: `${away.es} O escriba # delante y ponga en la ficha: ${line}`,
            en: `${away.en} Or write # before it and put into the record: ${line}`,
          }
        : orDeclare(away, line),
  };
};

/** What a row that has not as many cells as the header is, and how to mend it: blank, a note, too short or too long. */
export const rowFault = (
  cells: readonly string[],
  header: readonly string[],
  dialect: Dialect,
): { message: Message; hint: Message } => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0)
    return {
      message: { es: 'la fila está vacía.', en: 'the row is blank.' },
      hint: orDeclare({ es: 'Quítela.', en: 'Remove it.' }, dialectLine(dialect, { skipBlankRows: true })),
    };
  if (filled.length === 1 && (cells[0] ?? '').trim() !== '')
    return noteFault((cells[0] ?? '').trim(), dialect);
  const count: Message = {
    es: `la fila tiene ${cells.length} columnas; se esperaban ${header.length}.`,
    en: `the row has ${cells.length} columns; ${header.length} were expected.`,
  };
  const { delimiter = ',' } = dialect;
  if (cells.length < header.length) {
    const absent = header.slice(cells.length);
    return {
      message: count,
      hint: {
        es: `Complete la fila (le falta ${absent.map((name) => `«${name}»`).join(', ')}) o quítela.`,
        en: `Complete the row (${absent.map((name) => `“${name}”`).join(', ')} is missing) or remove it.`,
      },
    };
  }
  return {
    message: count,
    hint: {
      es: `Si una celda lleva «${delimiter}» dentro, escríbala entre comillas ("12${delimiter}5"); si no, quite los que sobran al final.`,
      en: `If a cell has “${delimiter}” inside, put it in quotation marks ("12${delimiter}5"); if not, remove those left over at the end.`,
    },
  };
};
