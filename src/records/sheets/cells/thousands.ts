import type { HeadedSheet } from '#records/sheets/heading.ts';
import { problem, type SheetProblem } from '#records/sheets/problem.ts';
import { writtenIn } from './values.ts';

/** Up to three figures, a point, three more: a thousand to one reader, one and a bit to another. */
const doubtful = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * One warning for each column with numbers that the spreadsheet holds with three decimals: where its own settings have a decimal point,
 * somebody who typed «1.234» for a thousand got one and a bit, without a word. At the first such cell, with how many there are.
 */
export const thousandsInDoubt = ({ columns, rows }: HeadedSheet): readonly SheetProblem[] =>
  [...columns.keys()].flatMap((column) => {
    const found = rows.flatMap(({ row, cells }) => {
      const cell = cells[column];
      if (cell?.kind !== 'number' || cell.percent) return [];
      const written = writtenIn(cell);
      return doubtful.test(written) ? [{ row, written }] : [];
    });
    const [first] = found;
    if (!first) return [];
    const { row, written } = first;
    const decimal = written.replace('.', ',');
    const thousand = written.replace('.', '');
    const [alsoEs, alsoEn] =
      found.length === 1
        ? ['', '']
        : [` (y ${found.length - 1} celdas más)`, ` (and ${found.length - 1} more cells)`];
    return [
      {
        ...problem(
          'sheet-thousands',
          { row, column },
          {
            es: `la celda tiene el número ${decimal}, con tres decimales${alsoEs}.`,
            en: `the cell holds the number ${written}, with three decimals${alsoEn}.`,
          },
          {
            es: `Si quiso decir ${thousand}, escríbalo sin punto ni coma; si son decimales, está bien.`,
            en: `If ${thousand} was meant, write it without point or comma; if they are decimals, all is well.`,
          },
        ),
        severity: 'warning',
      },
    ];
  });
