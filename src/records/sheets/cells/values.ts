import { isDateText } from '#model/parts/date.ts';

import { type Column, kindOf } from '#records/sheets/columns.ts';
import type { Known } from '#records/sheets/known.ts';
import { becameDate, type CellFault, dateFault, formulaFault, numberFault } from './faults.ts';
import { withoutGuard } from './neutral.ts';
import { memberText, split } from './pieces.ts';
import type { Cell } from '#records/sheets/reading/sheet.ts';

export type Converted = { readonly value: unknown } | { readonly fault: CellFault };

const two = (digits: string): string => digits.padStart(2, '0');

/** A day counted as spreadsheets do: 1 is 1 January 1900, and 60 a day that never was. */
const dayOfSerial = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);

/** Numbers from here on are days of a spreadsheet (1954) and not years. */
const firstSerial = 20_000;

/** A date as people write it in Spanish, as text of the portal: day first. Undefined where it is none. */
export const dateOf = (text: string): string | undefined => {
  const whole = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  // A spreadsheet may add the hour to a day.
  const iso = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/.exec(text)?.[1];
  const date = whole
    ? `${whole[3]}-${two(whole[2] ?? '')}-${two(whole[1] ?? '')}`
    : month
      ? `${month[2]}-${two(month[1] ?? '')}`
      : (iso ?? text);
  return isDateText(date) ? date : undefined;
};

/**
 * A number as people write it, with a comma or a point before the decimals, as plain decimal text; undefined where it is none, and where
 * nobody can tell a thousand from one (`1.234`).
 */
export const decimalOf = (written: string): string | undefined => {
  const text = written.replace(/[\s\u00a0\u202f’]/g, '').replace(/%$/, '');
  const signs = text.replace(/[^.,]/g, '');
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return undefined;
  // The last of two different signs stands before the decimals; a sign that is there more than once parts thousands.
  const hasDecimals = signs.length === 1 || new Set(signs).size === 2;
  const last = hasDecimals ? Math.max(text.lastIndexOf(','), text.lastIndexOf('.')) : text.length;
  const [whole, decimals] = [text.slice(0, last), text.slice(last + 1)];
  const isWhole = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)$/.test(whole);
  if (!isWhole || !/^\d*$/.test(decimals) || (hasDecimals && decimals === '')) return undefined;
  const digits = whole.replace(/[.,]/g, '').replace(/^(-?)0+(?=\d)/, '$1');
  return decimals === '' ? digits : `${digits}.${decimals}`;
};

/** A number of a spreadsheet without what binary fractions add to it: 15 digits, as spreadsheets show. */
export const numberText = (number: number, percent: boolean): string =>
  String(Number((percent ? number * 100 : number).toPrecision(15)));

/** What a cell says as text, whatever it holds. */
export const writtenIn = (cell: Cell): string => {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return withoutGuard(cell.text);
    case 'number':
      return numberText(cell.number, cell.percent);
    case 'date':
      return cell.date;
    case 'fault':
      return cell.written;
  }
};

const scalar = (column: Column, cell: Cell, text: string, known: Known): Converted => {
  const kind = kindOf(column);
  if (kind === 'number') {
    const plain = cell.kind === 'number' ? text : decimalOf(text);
    return plain === undefined ? { fault: numberFault(text) } : { value: Number(plain) };
  }
  if (kind === 'date') {
    const isSerial = cell.kind === 'number' && cell.number >= firstSerial;
    const date = isSerial ? dayOfSerial(cell.number) : dateOf(text);
    return date === undefined ? { fault: dateFault(text) } : { value: date };
  }
  if (cell.kind === 'date') return { fault: becameDate(text) };
  if (kind === 'map') {
    const pairs = split(text, 0).map((pair) =>
      memberText(pair)
        .split('=')
        .map((part) => part.trim()),
    );
    return { value: Object.fromEntries(pairs.map(([key = '', value = '']) => [key, value])) };
  }
  if (kind === 'text-or-list') {
    const members = split(text, 0)
      .map(memberText)
      .filter(Boolean)
      .map((member) => known(column, member));
    const [only] = members;
    const isWord = members.length === 1 && column.schemas[0]?.safeParse(only).success;
    return { value: isWord ? only : members };
  }
  return { value: known(column, text) };
};

/** The value that a cell gives to a column that is not below a list. */
export const valueOf = (column: Column, cell: Cell, known: Known): Converted =>
  cell.kind === 'fault'
    ? { fault: formulaFault(cell.written) }
    : scalar(column, cell, writtenIn(cell), known);

/** The value that a member of a list in a cell gives. */
export const memberValue = (column: Column, piece: string, cell: Cell, known: Known): Converted =>
  scalar(column, cell.kind === 'text' ? { kind: 'text', text: piece } : cell, memberText(piece), known);
