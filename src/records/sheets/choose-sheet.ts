import type { Column } from './columns.ts';
import { headingsKnown, type Labels } from './heading.ts';
import { kindNames, recordColumns, type SheetKind, sheetKinds } from './kinds.ts';
import { folded } from './known.ts';
import { problem, type SheetProblem } from './problem.ts';
import type { Sheet } from './reading/sheet.ts';

/** Names of the sheet that only holds lists of values to choose from. */
export const listSheetNames = ['listas', 'lists'] as const;

const isOfLists = ({ name }: Sheet): boolean => (listSheetNames as readonly string[]).includes(folded(name));

const names = (sheets: readonly Sheet[]): string => sheets.map(({ name }) => `«${name}»`).join(', ');

/** The sheet that is meant: the named one, else the only one with anything in it that is neither hidden nor a list of values, else the one called like what it holds. */
export const chooseSheet = (
  sheets: readonly Sheet[],
  wanted: string | undefined,
  kind: SheetKind | undefined,
): Sheet | SheetProblem => {
  if (wanted !== undefined) {
    const found = sheets.find(({ name }) => folded(name) === folded(wanted));
    return (
      found ??
      problem(
        'sheet-name',
        {},
        { es: `el libro no tiene la hoja «${wanted}».`, en: `the workbook has no sheet “${wanted}”.` },
        {
          es: `Hojas: ${names(sheets)}.`,
          en: `Sheets: ${names(sheets)}.`,
        },
      )
    );
  }
  const usable = sheets.filter((sheet) => !sheet.hidden && !isOfLists(sheet) && sheet.rows.length > 0);
  const called = usable.filter(({ name }) =>
    sheetKinds.some(
      (each) => (kind === undefined || each === kind) && kindNames[each].includes(folded(name)),
    ),
  );
  const [first, ...others] = called.length === 1 ? called : usable;
  if (!first)
    return problem(
      'sheet-empty',
      {},
      { es: 'no hay ninguna hoja con datos a la vista.', en: 'there is no visible sheet with data.' },
      {
        es: 'Muestre la hoja oculta, o dígala con --sheet NOMBRE.',
        en: 'Show the hidden sheet, or name it with --sheet NAME.',
      },
    );
  return others.length === 0
    ? first
    : problem(
        'sheet-several',
        {},
        { es: 'el libro tiene varias hojas con datos.', en: 'the workbook has several sheets with data.' },
        {
          es: `Diga cuál con --sheet NOMBRE: ${names(usable)}.`,
          en: `Say which with --sheet NAME: ${names(usable)}.`,
        },
      );
};

/** What a sheet holds, by its name, else by its headings: the kind that knows most of them, where one alone does. */
export const kindOfSheet = (
  sheet: Sheet,
  labels: Labels,
  observations: readonly Column[] | undefined,
): SheetKind | undefined => {
  const called = sheetKinds.find((kind) => kindNames[kind].includes(folded(sheet.name)));
  if (called) return called;
  const scores = sheetKinds.map((kind) => {
    const columns = kind === 'observations' ? (observations ?? []) : recordColumns[kind];
    return { kind, known: headingsKnown(sheet, columns, labels) };
  });
  const [best, second] = scores.toSorted((a, b) => b.known - a.known);
  return best && best.known > 0 && best.known > (second?.known ?? 0) ? best.kind : undefined;
};
