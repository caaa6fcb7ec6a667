import { parse } from 'csv-parse/sync';

import { compareValues } from '#domain/changes/compare.ts';
import type { FieldChange } from '#model/history.ts';
import { leadingColumns } from '#model/observation.ts';

import { latin1 } from '#records/raw-text.ts';

type Cells = readonly string[];

interface Table {
  readonly header: Cells;
  readonly rows: readonly Cells[];
}

/** With more rows changed than this, a change tells how many they are, and not which. */
export const mostRowsTold = 200;

const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return latin1(bytes);
  }
};

/** The rows below the header, cells as they are written; undefined where the text is no table of observations. */
const tableIn = (bytes: Uint8Array): Table | undefined => {
  const text = textOf(bytes).replaceAll('\r\n', '\n');
  const delimiter = /^"?periodStart"? ?([,;\t|])/m.exec(text)?.[1];
  if (delimiter === undefined) return undefined;
  let lines: readonly Cells[];
  try {
    lines = text.includes('"')
      ? parse(text, { delimiter, relax_column_count: true, relax_quotes: true })
      : text.split('\n').map((line) => line.split(delimiter));
  } catch {
    return undefined;
  }
  const rows = lines.map((cells) => cells.map((cell) => cell.trim()));
  const first = rows.findIndex(([cell]) => cell === 'periodStart');
  const header = rows[first] ?? [];
  return { header, rows: rows.slice(first + 1).filter(({ length }) => length === header.length) };
};

/** Columns that say what a row is about; `more` also which of several sources of one figure it is. */
const namingColumns = (header: Cells, more: boolean): readonly number[] =>
  header.flatMap((name, index) => {
    const isArea = index < header.indexOf('value') && index >= leadingColumns.length - 1;
    return isArea || (more && ['source', 'reportedOn'].includes(name)) ? [index] : [];
  });

/** What a row is called: `2022 PE _T`, or `2022-01/2022-03 PE _T` where it begins and ends with different words. */
const namesOf = ({ rows }: Table, columns: readonly number[]): readonly string[] =>
  rows.map((cells) =>
    [
      cells[0] === cells[1] ? cells[0] : `${cells[0]}/${cells[1]}`,
      ...columns.map((index) => cells[index]),
    ].join(' '),
  );

const isDistinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** The rows that stand in one version and not, letter for letter, in the other, by their names: the cells that do not name them. */
const rowsApart = (
  { header, rows }: Table,
  other: Table,
  columns: readonly number[],
  names: readonly string[],
): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const there = new Set(other.rows.map((cells) => cells.join('\0')));
  const told = header.flatMap((name, index) =>
    index < 2 || columns.includes(index) ? [] : [[name, index] as const],
  );
  return Object.fromEntries(
    rows.flatMap((cells, row) => {
      if (there.has(cells.join('\0'))) return [];
      const own = told.flatMap(([name, index]) =>
        cells[index] === '' ? [] : [[name, cells[index] as string]],
      );
      return [[names[row] as string, Object.fromEntries(own) as Record<string, string>]];
    }),
  );
};

const summary = (changes: readonly FieldChange[], before: Table, after: Table): FieldChange => {
  const rows = new Map<string, 'added' | 'removed' | 'changed'>();
  for (const { path, before: was, after: is } of changes)
    rows.set(
      path[1] as string,
      path.length > 2 ? 'changed' : was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
    );
  const count = (kind: string) => [...rows.values()].filter((each) => each === kind).length;
  return {
    path: ['observations'],
    before: { rows: before.rows.length },
    after: {
      rows: after.rows.length,
      added: count('added'),
      removed: count('removed'),
      changed: count('changed'),
    },
  };
};

/**
 * What changed between two versions of a statistic's file of observations, as it is written there: rows by period, area and dimensions
 * (and by source and date of report, where only these tell two rows apart), at `['observations', row]` or `['observations', row,
 * column]`. Where the columns differ only the numbers of rows are given, and where more than `mostRowsTold` rows changed only how many;
 * where a file is not there `undefined` stands for it, and only its rows are counted.
 */
export const observationChanges = (
  before: Uint8Array | undefined,
  after: Uint8Array | undefined,
): readonly FieldChange[] => {
  const path = ['observations'];
  const [older, newer] = [before, after].map((bytes) => bytes && tableIn(bytes));
  if (before === undefined || after === undefined)
    return [
      {
        path,
        ...(older ? { before: { rows: older.rows.length } } : {}),
        ...(newer ? { after: { rows: newer.rows.length } } : {}),
      },
    ];
  if (!older || !newer) return [{ path }];
  const counted = [{ path, before: { rows: older.rows.length }, after: { rows: newer.rows.length } }];
  if (older.header.join() !== newer.header.join()) return counted;
  for (const more of [false, true]) {
    const columns = namingColumns(older.header, more);
    const [was, is] = [namesOf(older, columns), namesOf(newer, columns)];
    if (!isDistinct(was) || !isDistinct(is)) continue;
    const changes = compareValues(
      rowsApart(older, newer, columns, was),
      rowsApart(newer, older, columns, is),
      path,
    );
    const rows = new Set(changes.map((each) => each.path[1]));
    return rows.size > mostRowsTold ? [summary(changes, older, newer)] : changes;
  }
  return counted;
};
