import type { HeadedSheet } from '#records/sheets/heading.ts';
import { problem, type SheetProblem } from '#records/sheets/problem.ts';

/** A question mark where no language has one: inside a word, at its beginning, or alone. Addresses have them everywhere. */
const lost = /\p{L}\?\p{L}|(?:^|\s)\?(?=[\s\p{L}]|$)/u;

/**
 * One warning for a sheet in which letters seem to have been lost: a program that saves a CSV in Latin-1 or Windows-1252 writes `?` for
 * each letter that those do not have (Ł), and reading it back would put the marks into the records. At the first such cell, with how
 * many there are.
 */
export const lostLetters = ({ columns, rows }: HeadedSheet): readonly SheetProblem[] => {
  const found = rows.flatMap(({ row, cells }) =>
    [...columns.keys()].flatMap((column) => {
      const cell = cells[column];
      const isLost = cell?.kind === 'text' && !cell.text.includes('://') && lost.test(cell.text);
      return isLost ? [{ row, column }] : [];
    }),
  );
  const [first] = found;
  if (!first) return [];
  const others = found.length - 1;
  return [
    {
      ...problem(
        'sheet-lost-letters',
        first,
        {
          es: `hay un «?» donde parece faltar una letra o un signo${others > 0 ? ` (y en ${others} celdas más)` : ''}.`,
          en: `there is a “?” where a letter or sign seems to be missing${others > 0 ? ` (and in ${others} more cells)` : ''}.`,
        },
        {
          es: 'Si se perdió al guardar, guarde de nuevo como .xlsx o como «CSV UTF-8»; si va así, está bien.',
          en: 'If it was lost in saving, save again as .xlsx or as “CSV UTF-8”; if it belongs there, all is well.',
        },
      ),
      severity: 'warning',
    },
  ];
};
