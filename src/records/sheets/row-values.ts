import { type Column, kindOf } from './columns.ts';
import type { HeadedSheet } from './heading.ts';
import type { Known } from './known.ts';
import { split } from './cells/pieces.ts';
import { problem, type SheetProblem } from './problem.ts';
import type { Cell, SheetRow } from './reading/sheet.ts';
import { memberValue, valueOf, writtenIn } from './cells/values.ts';

/** Stands for a value that the sheet asks to take out of the record. */
export const takenOut = Symbol('taken out');

/** What is written in a cell to take its value out of the record: a blank cell leaves it as it is. */
export const takeOutWords = ['(quitar)', '(remove)'] as const;

type Group = Record<string, unknown>;

/** The values of one row as the record would have them, with what is wrong with its cells. */
export interface RowValues {
  readonly row: number;
  readonly values: Group;
  readonly problems: readonly SheetProblem[];
}

const put = (
  group: Group,
  column: Column,
  steps: Column['steps'],
  piece: string,
  depth: number,
  convert: (piece: string) => unknown,
): void => {
  const [step, ...below] = steps;
  if (!step) return;
  const { key, list } = step;
  if (!list) {
    if (below.length === 0) group[key] = convert(piece);
    else put((group[key] ??= {}) as Group, column, below, piece, depth, convert);
    return;
  }
  const pieces = split(piece, depth);
  if (below.length === 0) {
    group[key] = pieces.filter(Boolean).map(convert);
    return;
  }
  const members = (group[key] ??= []) as Group[];
  pieces.forEach((each, index) => {
    const member = (members[index] ??= {});
    if (each !== '') put(member, column, below, each, depth + 1, convert);
  });
};

/** Whether a value stands below a list, so that a cell may hold several. */
const isListed = ({ steps }: Column): boolean => steps.some(({ list }) => list);

const takeOut = (values: Group, { steps }: Column): void => {
  let group = values;
  for (const [index, { key, list }] of steps.entries()) {
    if (list || index === steps.length - 1) {
      group[key] = takenOut;
      return;
    }
    group = (group[key] ??= {}) as Group;
  }
};

/** The values of a row: blank cells give none, so that what the record has stays. */
export const valuesOfRow = ({ row, cells }: SheetRow, { columns }: HeadedSheet, known: Known): RowValues => {
  const values: Group = {};
  const problems: SheetProblem[] = [];
  for (const [place, column] of columns) {
    const cell: Cell = cells[place] ?? { kind: 'blank' };
    if (cell.kind === 'blank') continue;
    const written = writtenIn(cell);
    if ((takeOutWords as readonly string[]).includes(written.toLowerCase())) {
      takeOut(values, column);
      continue;
    }
    const report = (converted: ReturnType<typeof valueOf>): unknown => {
      if ('value' in converted) return converted.value;
      const { rule, message, hint } = converted.fault;
      problems.push(problem(rule, { row, column: place }, message, hint));
      // Nothing is written with a fault; with some number in its place, the check of all the rest goes on and tells its problems too.
      return kindOf(column) === 'number' ? 1 : undefined;
    };
    const convert = (piece: string): unknown =>
      report(
        isListed(column) && cell.kind !== 'fault'
          ? memberValue(column, piece, cell, known)
          : valueOf(column, cell, known),
      );
    put(values, column, column.steps, isListed(column) ? written : '', 0, convert);
  }
  return { row, values, problems };
};
