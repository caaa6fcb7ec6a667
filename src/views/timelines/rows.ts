/** What a mark covers from left to right, with its label. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** White between two that stand in one row. */
const gap = 6;

/** The row of each, from 0: the first in which it covers nobody. Equal dates therefore stand one below the other. */
export const rowsOf = (extents: readonly Extent[]): readonly number[] => {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const isFree = (row: readonly Extent[]) =>
      row.every((other) => extent.from >= other.to + gap || extent.to + gap <= other.from);
    const free = rows.findIndex(isFree);
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(extent);
    return row;
  });
};
