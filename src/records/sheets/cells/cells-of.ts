import type { Group } from '#model/parts/group.ts';
import type { Column } from '#records/sheets/columns.ts';
import { escaped, joined } from './pieces.ts';

const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object' && !Array.isArray(value))
    return joined(
      Object.entries(value).map(([key, each]) => escaped(`${key}=${String(each)}`)),
      0,
    );
  return String(value);
};

const cellText = (value: unknown, steps: Column['steps'], depth: number, isListed: boolean): string => {
  const [step, ...below] = steps;
  if (!step) return isListed ? escaped(textOf(value)) : textOf(value);
  const next = (value as Group | undefined)?.[step.key];
  if (step.list)
    return joined(
      ((next ?? []) as readonly unknown[]).map((member) => cellText(member, below, depth + 1, true)),
      depth,
    );
  // A field that may be a word or a list of codes is told apart only here.
  if (below.length === 0 && Array.isArray(next))
    return joined(
      next.map((each) => escaped(String(each))),
      depth,
    );
  return cellText(next, below, depth, isListed);
};

/** What stands in each column for a record, as text: what `valuesOfRow` reads back. */
export const cellsOf = (columns: readonly Column[], record: Group): readonly string[] =>
  columns.map(({ steps }) => cellText(record, steps, 0, false));
