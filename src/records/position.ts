import type { Issue } from '#model/issue.ts';

import type { ParsedFile } from './parse.ts';

/** An issue with the line and column of its place, both from 1. */
export interface Problem extends Issue {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset in a text, both from 1. */
export const lineAndColumn = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
};

/** A cell of a CSV row with the sign that ends it; a sign between quotes ends nothing. */
const cellBefore = (delimiter: string): RegExp =>
  new RegExp(`(?:"[^"]*(?:"|$)|[^\\${delimiter}"])*(?:\\${delimiter}|$)`, 'g');

interface Table {
  readonly lines: readonly string[];
  readonly columns: readonly string[];
  readonly cell: RegExp;
}

/** A file of observations as far as places in it go: each may have thousands of them, so it is taken apart once. */
const tables = new WeakMap<ParsedFile, Table>();

const tableOf = (parsed: ParsedFile): Table => {
  const known = tables.get(parsed);
  if (known) return known;
  const lines = parsed.text.split('\n');
  // Notes may stand before the header; the sign after its first column is the one between all columns.
  const header = lines.find((line) => line.startsWith('periodStart')) ?? '';
  const delimiter = header.charAt('periodStart'.length) || ',';
  const table = { lines, columns: header.trim().split(delimiter), cell: cellBefore(delimiter) };
  tables.set(parsed, table);
  return table;
};

/** Column in a row of a CSV file where the cell begins; 1 where the file has no such column. */
const cellColumn = (parsed: ParsedFile, line: number, column: string | undefined): number => {
  if (column === undefined) return 1;
  const { lines, columns, cell } = tableOf(parsed);
  const index = columns.indexOf(column);
  const cells = (lines[line - 1] ?? '').match(cell) ?? [];
  return index <= 0 ? 1 : cells.slice(0, index).join('').length + 1;
};

/** Adds line and column to an issue, from the file it is about. */
export const locate = (issue: Issue, parsed: ParsedFile | undefined): Problem => {
  const { place } = issue;
  if (!parsed || place.in === 'file') return { ...issue, line: 1, column: 1 };
  if (place.in === 'cell')
    return { ...issue, line: place.line, column: cellColumn(parsed, place.line, place.column) };
  const offset =
    place.in === 'text'
      ? place.offset
      : place.in === 'body'
        ? parsed.bodyStart + place.offset
        : (parsed.yaml?.offsetOf(place.path, place.part) ?? 0);
  return { ...issue, ...lineAndColumn(parsed.text, offset) };
};
