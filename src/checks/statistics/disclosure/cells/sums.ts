import type { Axis, Family } from './family.ts';
import { type Cell, keyOf } from './table.ts';

/** A count and the counts that it is the sum of; with `isPartial` they may leave something out. */
export interface Sum {
  readonly whole: Cell;
  readonly parts: readonly Cell[];
  readonly isPartial: boolean;
}

const place = (at: readonly string[], coordinate: number, code: string): readonly string[] =>
  at.with(coordinate, code);

const sumsAlong = (cells: Map<string, Cell>, { coordinate, nesting, isPartial, isMismatch }: Axis): Sum[] => {
  const get = (at: readonly string[], isThere: boolean): Cell => {
    const key = keyOf(at);
    const known = cells.get(key);
    if (known) {
      known.isThere ||= isThere;
      return known;
    }
    const cell: Cell = {
      at,
      value: undefined,
      least: 0,
      bound: undefined,
      from: undefined,
      isSuppressed: false,
      isThere,
    };
    cells.set(key, cell);
    return cell;
  };
  const wholes = new Map<string, readonly string[]>();
  for (const { at, isThere } of cells.values()) {
    if (!isThere) continue;
    for (
      let whole = nesting.wholeOf(at[coordinate] as string);
      whole !== undefined;
      whole = nesting.wholeOf(whole)
    ) {
      const of = place(at, coordinate, whole);
      if (wholes.has(keyOf(of))) break;
      wholes.set(keyOf(of), of);
    }
  }
  return [...wholes.values()]
    .filter(([period, area]) => !isMismatch(period as string, area as string))
    .map((at) => ({
      whole: get(at, true),
      parts: nesting.partsOf(at[coordinate] as string).map((code) => get(place(at, coordinate, code), false)),
      isPartial,
    }));
};

/**
 * Every sum that holds between the cells of a family, over those that rows are about and the totals above them, published or not: who
 * wants to know a cell adds up what nobody printed too. The cells that this brings in are added to `cells`.
 */
export const sumsOf = (family: Family, cells: Map<string, Cell>): readonly Sum[] =>
  family.axes.flatMap((axis) => sumsAlong(cells, axis));
