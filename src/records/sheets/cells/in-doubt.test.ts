import { expect, test } from 'vitest';

import { recordColumns } from '#records/sheets/kinds.ts';
import type { Cell } from '#records/sheets/reading/sheet.ts';

import { lostLetters } from './lost-letters.ts';
import { thousandsInDoubt } from './thousands.ts';
import { valueOf } from './values.ts';

const columnNamed = (name: string) => recordColumns.findings.find((each) => each.name === name)!;

const sheetOf = (...cells: readonly Cell[]) => ({
  columns: new Map([[0, columnNamed('measure.value')]]),
  rows: cells.map((cell, index) => ({ row: index + 3, cells: [cell] })),
});

const number = (value: number, percent = false): Cell => ({ kind: 'number', number: value, percent });
const text = (value: string): Cell => ({ kind: 'text', text: value });

test('numbers with three decimals that the spreadsheet itself holds are one warning for their column', () => {
  const found = thousandsInDoubt(sheetOf(number(7.5), number(1.234), number(-12.345)));
  expect(found).toEqual([
    {
      rule: 'sheet-thousands',
      severity: 'warning',
      place: { row: 4, column: 0 },
      message: {
        es: 'la celda tiene el número 1,234, con tres decimales (y 1 celdas más).',
        en: 'the cell holds the number 1.234, with three decimals (and 1 more cells).',
      },
      hint: {
        es: 'Si quiso decir 1234, escríbalo sin punto ni coma; si son decimales, está bien.',
        en: 'If 1234 was meant, write it without point or comma; if they are decimals, all is well.',
      },
    },
  ]);
});

test.for<[string, Cell]>([
  ['a thousand', number(1234)],
  ['less than one', number(0.125)],
  ['two decimals', number(1.25)],
  ['a percentage', number(0.01234, true)],
  ['a text, which is refused elsewhere', text('1.234')],
])('%s is in no doubt', ([, cell]) => expect(thousandsInDoubt(sheetOf(cell))).toEqual([]));

test.for<[string, boolean]>([
  ['Monta?as', true],
  ['de ?uska', true],
  ['50 % ? sin señal', true],
  ['?Quién?', true],
  ['¿Quién lo dijo? Nadie.', false],
  ['«¿y el pozo?»', false],
  ['https://a.example/b?c=1', false],
])('letters lost in «%s»: %s', ([written, isLost]) =>
  expect(lostLetters(sheetOf(text(written))).map(({ place }) => place)).toEqual(
    isLost ? [{ row: 3, column: 0 }] : [],
  ),
);

test('a text that the spreadsheet made a day is asked back, and a day in a column of days is read', () => {
  const day: Cell = { kind: 'date', date: '2026-04-03' };
  expect(valueOf(columnNamed('statement'), day, (_column, written) => written)).toMatchObject({
    fault: { rule: 'sheet-became-date' },
  });
  expect(valueOf(columnNamed('period.from'), day, (_column, written) => written)).toEqual({
    value: '2026-04-03',
  });
});
