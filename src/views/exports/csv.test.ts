import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type CsvValue, toCsv } from './csv.ts';

/** The cells of one line, as they stand in the file. */
const line = (...row: CsvValue[]): string =>
  toCsv(['a'], [row])
    .replace(/^\uFEFFa\r\n/, '')
    .replace(/\r\n$/, '');

test('a byte order mark, a head, and every line ended as Windows ends it', () => {
  expect(
    toCsv(
      ['id', 'año'],
      [
        ['x', 2007],
        ['y', null],
      ],
    ),
  ).toBe('\uFEFFid,año\r\nx,2007\r\ny,\r\n');
  expect(toCsv(['id', 'url'], [])).toBe('\uFEFFid,url\r\n');
});

test.for<[string, CsvValue, string]>([
  ['plain', 'Ley 28950', 'Ley 28950'],
  ['a comma', 'Lima, Perú', '"Lima, Perú"'],
  ['quotes', 'la «veeduría» "civil"', '"la «veeduría» ""civil"""'],
  ['a line end', 'uno\ndos', '"uno\ndos"'],
  ['a semicolon', 'a;b', '"a;b"'],
  ['spaces around', ' a ', '" a "'],
  ['empty', '', ''],
  ['absent', null, ''],
  ['zero is no absence', 0, '0'],
  ['a negative number', -12, '-12'],
  ['a fraction', 0.5, '0.5'],
  ['a number as text', '12', '12'],
  ['digits with a zero at the end', { digits: '61.40' }, '61.40'],
  ['more digits than a number holds', { digits: '12345678901234567890.120' }, '12345678901234567890.120'],
  ['digits of a negative number', { digits: '-3.50' }, '-3.50'],
  ['digits that say zero', { digits: '0' }, '0'],
  ['no digits', { digits: '' }, ''],
  ['a hyphen inside', 'PE-CUS', 'PE-CUS'],
  ['an apostrophe', '’quoted’', '’quoted’'],
  ['a dash of a list that says "none"', '—', '—'],
])('%s', ([, value, expected]) => {
  expect(line(value)).toBe(expected);
});

test.for<[string, CsvValue, string]>([
  ['=', '=1+1', `'=1+1`],
  ['= with a comma and quotes', '=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ['+', '+51 1 999', `'+51 1 999`],
  ['-', '-3', `'-3`],
  ['@', '@SUM(A1)', `'@SUM(A1)`],
  ['a tab', '\tx', `'\tx`],
  ['a carriage return', '\rx', `"'\rx"`],
  ['a line feed', '\nx', `"'\nx"`],
  ['a null character', '\0x', `'\0x`],
  ['spaces before', '  =1', `'  =1`],
  ['a no-break space before', '\u00A0=1', `'\u00A0=1`],
  ['an invisible character before', '\u200B\uFEFF@x', `'\u200B\uFEFF@x`],
  ['= in full width', '＝1', `'＝1`],
  ['+ in full width', '＋1', `'＋1`],
  ['- in full width', '－1', `'－1`],
  ['@ in full width', '＠x', `'＠x`],
  ['what already has an apostrophe', `'=1`, `''=1`],
  ['digits that are a sum', { digits: '-3+4' }, `'-3+4`],
  ['digits with a plus sign', { digits: '+3' }, `'+3`],
  ['digits with a power', { digits: '-1e3' }, `'-1e3`],
  ['digits with a point alone', { digits: '-.5' }, `'-.5`],
  ['digits with a decimal comma', { digits: '-1,5' }, `"'-1,5"`],
  ['digits in two lines', { digits: '-1\n=2' }, `"'-1\n=2"`],
  ['digits and a line end', { digits: '-1\n' }, `"'-1\n"`],
  ['digits of another script', { digits: '-٣' }, `'-٣`],
])('a text that a spreadsheet would run: %s', ([, value, expected]) => {
  expect(line(value)).toBe(expected);
});

const start = fc.constantFrom('', '', "'", ' ', '\t', '\r', '\n', '\0', '\u00A0', '\u200B', '\uFEFF');
const sign = fc.constantFrom('', '', '=', '+', '-', '@', '＝', '＋', '－', '＠', ',', '"', ';');
const anyText = fc.tuple(start, start, sign, fc.string({ unit: 'grapheme' })).map((parts) => parts.join(''));
const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const anyDigits = fc
  .tuple(fc.constantFrom('', '-'), fc.stringMatching(/^\d{1,25}$/), fc.constantFrom('', '.0', '.50', '.123'))
  .map((parts) => ({ digits: parts.join('') }));
const anyTable = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(
    fc.array(fc.oneof(anyText, anyNumber, anyDigits, fc.constant(null)), {
      minLength: width,
      maxLength: width,
    }),
    { maxLength: 8 },
  ),
);

const cellsOf = (csv: string): string[][] =>
  (parse(csv, { bom: true, record_delimiter: '\r\n' }) as string[][]).slice(1);

const signs = [...'=+-@＝＋－＠'];

/** Said once more, step by step: what a spreadsheet may run. */
const runs = (text: string): boolean => {
  if (/^[\p{Cc}]/u.test(text)) return true;
  let rest = [...text];
  while (rest[0] !== undefined && /[\s\p{C}]/u.test(rest[0])) rest = rest.slice(1);
  return rest[0] !== undefined && signs.includes(rest[0]);
};

const withoutApostrophe = (cell: string): string =>
  cell.startsWith("'") && runs(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;

const headOf = (rows: readonly (readonly CsvValue[])[]): string[] => (rows[0] ?? ['', '']).map(() => 'name');

test('what is read back is what was written; numbers survive', () => {
  fc.assert(
    fc.property(anyTable, (rows) => {
      const read = cellsOf(toCsv(headOf(rows), rows));
      expect(read).toHaveLength(rows.length);
      rows.forEach((row, at) =>
        row.forEach((value, column) => {
          const cell = read[at]?.[column] as string;
          if (typeof value === 'number') expect(Number(cell) === value).toBe(true);
          else if (value !== null && typeof value === 'object') expect(cell).toBe(value.digits);
          else expect(withoutApostrophe(cell)).toBe(value ?? '');
        }),
      );
    }),
    { numRuns: 500 },
  );
});

test('no text begins as a formula does', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 2, maxLength: 6 }), (texts) => {
      const [read = []] = cellsOf(toCsv(headOf([texts]), [texts]));
      expect(read.filter(runs)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
