import type { Issue } from '#model/issue.ts';

import type { ParsedFile } from './parse.ts';

/** An issue with the line and column of its place, both from 1. */
export interface Problem extends Issue {
  readonly line: number;
  readonly column: number;
}

const lineAndColumn = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
};

/** A cell of a CSV row with the comma that ends it; a comma between quotes ends nothing. */
const cell = /(?:"[^"]*(?:"|$)|[^,"])*(?:,|$)/g;

/** Column in a row of a CSV file where the cell begins; 1 where the file has no such column. */
const cellColumn = (text: string, line: number, column: string | undefined): number => {
  if (column === undefined) return 1;
  const lines = text.split('\n');
  const index = (lines[0] ?? '').split(',').indexOf(column);
  const cells = (lines[line - 1] ?? '').match(cell) ?? [];
  return index <= 0 ? 1 : cells.slice(0, index).join('').length + 1;
};

/** Adds line and column to an issue, from the file it is about. */
export const locate = (issue: Issue, parsed: ParsedFile | undefined): Problem => {
  const { place } = issue;
  if (!parsed || place.in === 'file') return { ...issue, line: 1, column: 1 };
  if (place.in === 'cell')
    return { ...issue, line: place.line, column: cellColumn(parsed.text, place.line, place.column) };
  const offset =
    place.in === 'text'
      ? place.offset
      : place.in === 'body'
        ? parsed.bodyStart + place.offset
        : (parsed.yaml?.offsetOf(place.path, place.part) ?? 0);
  return { ...issue, ...lineAndColumn(parsed.text, offset) };
};
