import { readXlsx, type Cell as FileCell, type CellValue, type Sheet as FileSheet } from 'hucre/xlsx';

import { blank, type Cell, isBlankRow, mostColumns, mostRows, type Sheet, textCell } from './sheet.ts';

const isError = (value: unknown): boolean =>
  typeof value === 'string' && /^#(?:[A-Z]+[/!?A-Z0]*)[!?]?$/.test(value);

/**
 * A day as far as its cell shows it. Spreadsheets make the first of March of «03/2025» and show «mar-25»: what is kept is the month, or the
 * year where the format shows no more.
 */
export const dayShown = (day: string, format: string | undefined): string => {
  if (!format) return day;
  const signs = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '');
  if (/d/i.test(signs) || !/y/i.test(signs) || !day.endsWith('-01')) return day;
  return /m/i.test(signs) || !day.endsWith('-01-01') ? day.slice(0, 7) : day.slice(0, 4);
};

const cellOf = (value: CellValue | undefined, detail: FileCell | undefined): Cell => {
  if (detail?.formula !== undefined && (value === null || value === undefined || isError(value)))
    return { kind: 'fault', written: `=${detail.formula}` };
  if (isError(value) && detail?.type === 'error') return { kind: 'fault', written: String(value) };
  if (value === null || value === undefined) return blank;
  // Days begin in 1900: what is before them is an hour without a day.
  if (value instanceof Date && value.getUTCFullYear() < 1900)
    return textCell(value.toISOString().slice(11, 16));
  if (value instanceof Date)
    return { kind: 'date', date: dayShown(value.toISOString().slice(0, 10), detail?.style?.numFmt) };
  if (typeof value === 'number') {
    const percent = /%/.test(detail?.style?.numFmt ?? '');
    return { kind: 'number', number: value, percent };
  }
  return textCell(typeof value === 'boolean' ? (value ? 'true' : 'false') : String(value));
};

/** Merged cells of one column say the same in each of their rows; only the first of them holds it. */
const filledDown = (sheet: FileSheet, rows: Cell[][]): void => {
  for (const { startRow, endRow, startCol, endCol } of sheet.merges ?? []) {
    if (startCol !== endCol) continue;
    const said = rows[startRow]?.[startCol];
    for (let row = startRow + 1; said && row <= Math.min(endRow, rows.length - 1); row += 1)
      (rows[row] as Cell[])[startCol] = said;
  }
};

const sheetOf = (sheet: FileSheet): Sheet => {
  const cells = sheet.rows.map((row, at) =>
    row.map((value, column) => cellOf(value, sheet.cells?.get(`${at},${column}`))),
  );
  filledDown(sheet, cells);
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: cells
      .map((row, index) => ({ row: index + 1, cells: Array.from(row, (cell) => cell ?? blank) }))
      .filter((row) => !isBlankRow(row)),
    wideMerges: (sheet.merges ?? [])
      .filter(({ startCol, endCol }) => startCol !== endCol)
      .map(({ startRow, startCol }) => ({ row: startRow + 1, column: startCol })),
  };
};

/** What the library makes of a workbook; `fault` is its own name for what is wrong. */
export type WorkbookAnswer =
  { readonly sheets: readonly Sheet[] } | { readonly fault: 'too-many' | 'protected' | 'broken' };

/** The sheets of a workbook. Formulas are never run: what the program that saved it worked out is what they say. */
export const workbookSheets = async (bytes: Uint8Array): Promise<WorkbookAnswer> => {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const isTooMany = sheets.some(
      ({ rows }) => rows.length > mostRows || rows.some((row) => row.length > mostColumns),
    );
    return isTooMany ? { fault: 'too-many' } : { sheets: sheets.map(sheetOf) };
  } catch (error) {
    const name = error instanceof Error ? `${error.constructor.name} ${error.message}` : '';
    return {
      fault: /password|encrypt/i.test(name)
        ? 'protected'
        : /cell limit|too many|exceed/i.test(name)
          ? 'too-many'
          : 'broken',
    };
  }
};
