import { type Cell, type CellValue, colToLetter, type DataValidation, writeXlsx } from 'hucre/xlsx';

import type { Message } from '#model/issue.ts';

import { listSheetNames } from '#records/sheets/choose-sheet.ts';
import { withGuard } from '#records/sheets/neutral.ts';
import type { TemplateTable } from './table.ts';

const quoted = (text: string): string =>
  /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The sheet as a CSV that Excel in Spanish opens with a double click: semicolons, a mark for UTF-8, Windows line ends. */
export const templateCsv = ({ headings, explanation, rows }: TemplateTable): string =>
  `\uFEFF${[headings, explanation, ...rows]
    .map((row) => `${row.map((text) => quoted(withGuard(text, 'csv'))).join(';')}\r\n`)
    .join('')}`;

/** Down to which row a list of values is offered. */
const lastRow = 1000;

const listRows = ({ lists }: TemplateTable): readonly (readonly CellValue[])[] => {
  const heights = lists.map(({ choices }) => choices.length);
  const heading = lists.flatMap(({ name }) => [name, '']);
  return [
    heading,
    ...Array.from({ length: Math.max(0, ...heights) }, (_, index) =>
      lists.flatMap(({ choices }) => [choices[index]?.id ?? null, choices[index]?.reads ?? null]),
    ),
  ];
};

const validations = ({ lists }: TemplateTable, listSheet: string): DataValidation[] =>
  lists.map(({ column, choices, several }, index) => {
    const [own, there] = [colToLetter(column), colToLetter(index * 2)];
    return {
      type: 'list',
      formula1: `${listSheet}!$${there}$2:$${there}$${choices.length + 1}`,
      range: `${own}3:${own}${lastRow}`,
      allowBlank: true,
      // A name or label is understood too, and a list may hold several: the list offers, it does not forbid.
      showErrorMessage: false,
      showInputMessage: !several,
    };
  });

/** The sheet as an Excel workbook: values to choose from as drop-down lists, and all of them on a second sheet. */
export const templateXlsx = (table: TemplateTable, language: keyof Message): Promise<Uint8Array> => {
  const listSheet = listSheetNames[language === 'es' ? 0 : 1];
  const bold = { font: { bold: true } };
  const note = { font: { italic: true }, alignment: { wrapText: true, vertical: 'top' as const } };
  const rows = [table.headings, table.explanation, ...table.rows].map((row) =>
    row.map((text) => (text === '' ? null : withGuard(text, 'xlsx'))),
  );
  const cells = new Map<string, Partial<Cell>>(
    table.headings.flatMap((heading, column) => [
      [`0,${column}`, { value: heading, style: bold }] as const,
      [`1,${column}`, { value: rows[1]?.[column] ?? null, style: note }] as const,
    ]),
  );
  return writeXlsx({
    sheets: [
      {
        name: table.name,
        rows,
        cells,
        columns: table.headings.map((heading) => ({ width: Math.max(14, heading.length + 2) })),
        dataValidations: validations(table, listSheet),
        freezePane: { rows: 2, columns: 1 },
      },
      { name: listSheet, rows: listRows(table).map((row) => [...row]) },
    ],
  });
};
