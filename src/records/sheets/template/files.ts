import { type Cell, type CellValue, colToLetter, type DataValidation, writeXlsx } from 'hucre/xlsx';

import type { Message } from '#model/issue.ts';

import { listSheetNames } from '#records/sheets/choose-sheet.ts';
import { withGuard } from '#records/sheets/cells/neutral.ts';
import {
  asWritten,
  choiceHelp,
  explanationLook,
  face,
  headingLook,
  heightOf,
  listIn,
  longest,
  paper,
  widthOf,
} from './look.ts';
import type { TemplateTable } from './table.ts';

const quoted = (text: string): string =>
  /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The sheet as a CSV that Excel in Spanish opens with a double click: semicolons, a mark for UTF-8, Windows line ends. */
export const templateCsv = ({ columns, rows }: TemplateTable): string =>
  `\uFEFF${[columns.map(({ heading }) => heading), columns.map(({ explanation }) => explanation), ...rows]
    .map((row) => `${row.map((text) => quoted(withGuard(text, 'csv'))).join(';')}\r\n`)
    .join('')}`;

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

/** Down to which row a list of values is offered, however few rows there are. */
const leastRows = 1000;

/** How many empty rows are made ready below those that are there: each cell of them is told its format. */
const emptyRows = 200;

const validations = (table: TemplateTable, listSheet: string, language: keyof Message): DataValidation[] =>
  table.lists.map(({ column, choices, several }, index) => {
    const [own, there] = [colToLetter(column), colToLetter(index * 2)];
    return {
      type: 'list',
      formula1: `${listSheet}!$${there}$2:$${there}$${choices.length + 1}`,
      range: `${own}3:${own}${Math.max(leastRows, table.rows.length * 2)}`,
      allowBlank: true,
      // A name or label is understood too, and a list may hold several: the list offers, it does not forbid.
      showErrorMessage: false,
      showInputMessage: true,
      inputTitle: table.columns[column]?.heading ?? '',
      inputMessage: choiceHelp({ choices, several }, `${listSheet}, ${there}`, language),
    };
  });

/** The sheet as an Excel workbook: values to choose from as drop-down lists, and all of them on a second sheet. */
export const templateXlsx = (table: TemplateTable, language: keyof Message): Promise<Uint8Array> => {
  const listSheet = listSheetNames[language === 'es' ? 0 : 1];
  const widths = table.columns.map((column, index) => widthOf(column, listIn(table, index)));
  const head = table.columns.flatMap((column, index) => [
    [`0,${index}`, { value: column.heading, style: headingLook(column.required) }] as const,
    [`1,${index}`, { value: column.explanation, style: explanationLook }] as const,
  ]);
  const rows = [
    table.columns.map(({ heading }) => heading),
    table.columns.map(({ explanation }) => explanation),
    ...table.rows.map((row) => row.map((text) => (text === '' ? null : withGuard(text, 'xlsx')))),
    ...Array.from({ length: emptyRows }, () => table.columns.map(() => null)),
  ];
  const lists = listRows(table);
  return writeXlsx({
    defaultFont: face,
    sheets: [
      {
        name: table.name,
        rows,
        cells: new Map<string, Partial<Cell>>(head),
        columns: widths.map((width) => ({ width, numFmt: asWritten })),
        rowDefs: new Map([[1, { height: heightOf(table.columns, widths) }]]),
        dataValidations: validations(table, listSheet, language),
        freezePane: { rows: 2, columns: 1 },
        pageSetup: { ...paper, printTitlesRow: '$1:$2', printTitlesColumn: '$A:$A' },
      },
      {
        name: listSheet,
        rows: lists.map((row) => [...row]),
        cells: new Map<string, Partial<Cell>>(
          (lists[0] ?? []).map((value, index) => [`0,${index}`, { value, style: headingLook(false) }]),
        ),
        columns: table.lists.flatMap((list) => [
          { width: longest(list.choices.map(({ id }) => id).concat(list.name)), numFmt: asWritten },
          { width: longest(list.choices.map(({ reads }) => reads)), numFmt: asWritten },
        ]),
        freezePane: { rows: 1 },
        pageSetup: { ...paper, printTitlesRow: '$1:$1' },
      },
    ],
  });
};
