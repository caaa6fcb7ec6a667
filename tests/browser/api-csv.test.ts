import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { filesEnding, onDisk } from './site.ts';

const csvFiles = filesEnding('.csv');

test('there are CSV files of every kind', () => {
  expect(csvFiles.length).toBeGreaterThan(25);
});

/** Whether a spreadsheet might run a text: said here once more, apart from the function that keeps it from doing so. */
const runs = (cell: string): boolean => {
  if (cell === '') return false;
  if (/^\p{Cc}/u.test(cell)) return true;
  const rest = cell.replace(/^[\s\u200b-\u200f\u2060\ufeff\u00ad]+/, '');
  return '=+-@＝＋－＠'.includes(rest.charAt(0)) && rest !== '' && !/^-?\d+(?:\.\d+)?$/.test(cell);
};

test.for(csvFiles)(
  '%s: UTF-8 with a mark, one head, even rows, and no text that a spreadsheet runs',
  (file) => {
    const bytes = readFileSync(onDisk(file));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Every line has as many cells as the head: the parser refuses it otherwise.
    const [header = [], ...rows] = parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][];
    expect(new Set(header).size).toBe(header.length);
    const found = rows.flatMap((row, at) =>
      row.flatMap((cell, which) => (runs(cell) ? [`${at + 2} ${header[which]}: ${cell}`] : [])),
    );
    expect(found.slice(0, 10)).toEqual([]);
  },
);
