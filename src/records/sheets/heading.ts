import { suggest } from '#checks/rule.ts';

import type { Column } from './columns.ts';
import { folded } from './known.ts';
import { problem, type SheetProblem } from './problem.ts';
import { isBlankRow, type Sheet, type SheetRow } from './reading/sheet.ts';
import { writtenIn } from './cells/values.ts';

/** Other names that people may write above a column, in any language. */
export type Labels = (column: Column) => readonly string[];

/** The columns of a sheet by their place, and the rows below the headings. */
export interface HeadedSheet {
  readonly columns: ReadonlyMap<number, Column>;
  readonly rows: readonly SheetRow[];
}

/** How many rows may stand above the headings: a title, a note. */
const mostAbove = 10;

/** Whether a row only explains: its first cell with anything in it begins with the number sign. */
const isExplanation = ({ cells }: SheetRow): boolean => {
  const first = cells.find(({ kind }) => kind !== 'blank');
  return first?.kind === 'text' && first.text.startsWith('#');
};

const byHeading = (columns: readonly Column[], labels: Labels): ReadonlyMap<string, Column> => {
  const names = new Map<string, Column | undefined>();
  for (const column of columns)
    for (const label of new Set(labels(column).map(folded)))
      names.set(label, names.has(label) ? undefined : column);
  // A name of the model is never taken for a label of something else.
  for (const column of columns) names.set(folded(column.name), column);
  return new Map([...names].flatMap(([name, column]) => (column ? [[name, column]] : [])));
};

/** How many headings of a sheet name a column, at its best row. */
export const headingsKnown = (sheet: Sheet, columns: readonly Column[], labels: Labels): number => {
  const known = byHeading(columns, labels);
  const count = ({ cells }: SheetRow): number =>
    cells.filter((cell) => known.has(folded(writtenIn(cell)))).length;
  return Math.max(0, ...sheet.rows.slice(0, mostAbove).map(count));
};

/**
 * Finds the headings and what each stands for: a name of the model (`measure.value`) or its label in Spanish or English. No column is
 * passed over: one that nobody knows, or that is there twice, is a problem, as is a value below no heading.
 */
export const headedSheet = (
  sheet: Sheet,
  columns: readonly Column[],
  labels: Labels,
): { readonly headed: HeadedSheet; readonly problems: readonly SheetProblem[] } => {
  const known = byHeading(columns, labels);
  const hits = ({ cells }: SheetRow): number =>
    cells.filter((cell) => known.has(folded(writtenIn(cell)))).length;
  const candidates = sheet.rows.slice(0, mostAbove).filter((row) => !isExplanation(row));
  const heading = candidates.toSorted((a, b) => hits(b) - hits(a))[0];
  if (!heading || hits(heading) === 0)
    return {
      headed: { columns: new Map(), rows: [] },
      problems: [
        problem(
          'sheet-headings',
          {},
          {
            es: 'no se encontró la fila de títulos de las columnas.',
            en: 'no row with the headings of the columns was found.',
          },
          {
            es: `Escriba arriba los nombres de las columnas: ${columns
              .slice(0, 4)
              .map(({ name }) => name)
              .join(', ')}… «npm run import -- --template TIPO» da la hoja lista.`,
            en: `Write the names of the columns on top: ${columns
              .slice(0, 4)
              .map(({ name }) => name)
              .join(', ')}… “npm run import -- --template TYPE” gives the sheet ready-made.`,
          },
        ),
      ],
    };
  const problems: SheetProblem[] = [];
  const found = new Map<number, Column>();
  heading.cells.forEach((cell, place) => {
    const written = writtenIn(cell);
    const column = known.get(folded(written));
    const at = { row: heading.row, column: place };
    if (written === '') return;
    if (!column)
      problems.push(
        problem(
          'sheet-column',
          at,
          {
            es: `la columna «${written}» no se conoce.`,
            en: `the column “${written}” is not known.`,
          },
          suggest(
            written,
            columns.map(({ name }) => name),
            {
              es: 'Corrija el título, o borre la columna si no es para el portal.',
              en: 'Mend the heading, or delete the column if it is not for the portal.',
            },
          ),
        ),
      );
    else if ([...found.values()].includes(column))
      problems.push(
        problem(
          'sheet-column-twice',
          at,
          {
            es: `la columna «${column.name}» está dos veces.`,
            en: `the column “${column.name}” is there twice.`,
          },
          { es: 'Deje una sola.', en: 'Keep one only.' },
        ),
      );
    else found.set(place, column);
  });
  const rows = sheet.rows.filter((row) => row.row > heading.row && !isExplanation(row) && !isBlankRow(row));
  for (const { row, cells } of rows)
    cells.forEach((cell, place) => {
      if (cell.kind !== 'blank' && writtenIn(heading.cells[place] ?? { kind: 'blank' }) === '')
        problems.push(
          problem(
            'sheet-no-heading',
            { row, column: place },
            {
              es: `«${writtenIn(cell)}» está en una columna sin título.`,
              en: `“${writtenIn(cell)}” is in a column without a heading.`,
            },
            {
              es: 'Póngale título a la columna, o borre la celda.',
              en: 'Give the column a heading, or delete the cell.',
            },
          ),
        );
    });
  for (const { row, column } of sheet.wideMerges)
    if (row > heading.row)
      problems.push(
        problem(
          'sheet-merged',
          { row, column },
          {
            es: 'hay celdas combinadas a lo ancho: no se sabe a qué columna pertenece el valor.',
            en: 'cells of several columns are merged: nobody can tell to which the value belongs.',
          },
          {
            es: 'Sepárelas («Combinar y centrar») y escriba cada valor en su columna.',
            en: 'Unmerge them (“Merge & center”) and write each value in its column.',
          },
        ),
      );
  return { headed: { columns: found, rows }, problems };
};
