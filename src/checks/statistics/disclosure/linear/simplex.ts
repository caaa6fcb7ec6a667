import type { Equation, Range } from './equations.ts';

/** Whole numbers larger than a number holds exactly have come up: nothing is said rather than something wrong. */
export class TooLarge extends Error {}

/** A product that is held exactly. */
const times = (a: number, b: number): number => {
  const product = a * b;
  if (Math.abs(product) > Number.MAX_SAFE_INTEGER) throw new TooLarge();
  return product;
};

const floorOf = (over: number, under: number): number => (over - (((over % under) + under) % under)) / under;
const ceilingOf = (over: number, under: number): number => -floorOf(-over, under);

/**
 * Linear equations over unknowns that are not below zero, kept as a simplex tableau. All arithmetic is on whole numbers: every entry
 * stands for itself divided by the last pivot, so nothing is ever rounded; numbers too large for that end in `TooLarge`.
 */
export interface Tableau {
  /** Whether any values satisfy the equations. */
  readonly isPossible: boolean;
  /** The whole numbers that an unknown is known to reach, by what was met so far: no more than its range. */
  readonly seenOf: (unknown: number) => Range;
  /** The whole numbers that an unknown can be, as far as the equations over fractions tell. */
  readonly rangeOf: (unknown: number) => Range;
  /** Moves unknowns together, all up or all down, so that more of their ranges is seen. */
  readonly move: (unknowns: readonly number[], direction: 1 | -1) => void;
}

/** The tableau of equations over the unknowns `0` to `count - 1`. */
export const tableauOf = (equations: readonly Equation[], count: number): Tableau => {
  let rows = equations.map(({ terms, constant }) => {
    const row = new Float64Array(count + 1);
    const sign = constant < 0 ? -1 : 1;
    for (const [unknown, coefficient] of terms) row[unknown] = (row[unknown] as number) + sign * coefficient;
    row[count] = sign * constant;
    return row;
  });
  /** The unknown that each row gives the value of; -1 while that is what its equation still lacks. */
  let basis = rows.map(() => -1);
  let scale = 1;
  let target: Float64Array = new Float64Array(count + 1);
  const seen = Array.from({ length: count }, () => ({ least: Infinity, most: -Infinity }));

  const reduce = (row: Float64Array, by: Float64Array, column: number, divisor: number): void => {
    const factor = row[column] as number;
    if (factor === 0 && divisor === scale) return;
    for (let index = 0; index <= count; index += 1) {
      row[index] = (times(row[index] as number, divisor) - times(factor, by[index] as number)) / scale;
    }
  };

  const pivot = (at: number, column: number): void => {
    const by = rows[at] as Float64Array;
    const divisor = by[column] as number;
    for (const [index, row] of rows.entries()) if (index !== at) reduce(row, by, column, divisor);
    reduce(target, by, column, divisor);
    basis[at] = column;
    scale = divisor;
  };

  /** The row that bounds an unknown first as it grows, of equal ones that of the first unknown; undefined where none does. */
  const boundedBy = (column: number): number | undefined => {
    let best: number | undefined;
    for (const [index, row] of rows.entries()) {
      const entry = row[column] as number;
      if (entry <= 0) continue;
      const bestRow = best === undefined ? undefined : (rows[best] as Float64Array);
      const difference = bestRow
        ? times(row[count] as number, bestRow[column] as number) - times(bestRow[count] as number, entry)
        : -1;
      if (
        difference < 0 ||
        (difference === 0 && (basis[index] as number) < (basis[best as number] as number))
      )
        best = index;
    }
    return best;
  };

  const note = (): void => {
    const values = new Float64Array(count);
    for (const [index, unknown] of basis.entries())
      values[unknown] = (rows[index] as Float64Array)[count] as number;
    for (const [unknown, range] of seen.entries()) {
      range.least = Math.min(range.least, ceilingOf(values[unknown] as number, scale));
      range.most = Math.max(range.most, floorOf(values[unknown] as number, scale));
    }
  };

  /** The unknown that raises the target: the steepest, or the first where nothing has moved for long, which never goes in circles. */
  const next = (isFirst: boolean): number | undefined => {
    let best: number | undefined;
    for (let index = 0; index < count; index += 1) {
      const entry = target[index] as number;
      if (entry <= 0) continue;
      if (isFirst) return index;
      if (best === undefined || entry > (target[best] as number)) best = index;
    }
    return best;
  };

  /** Raises the target as far as it goes; false where nothing bounds it. */
  const raise = (isNoted: boolean): boolean => {
    let still = 0;
    for (;;) {
      const column = next(still > rows.length);
      if (column === undefined) return true;
      const row = boundedBy(column);
      if (row === undefined) return false;
      still = (rows[row] as Float64Array)[count] === 0 ? still + 1 : 0;
      pivot(row, column);
      if (isNoted) note();
    }
  };

  // First the target is what the equations lack: the sum of all of them.
  for (const row of rows)
    for (const [index, entry] of row.entries()) target[index] = (target[index] as number) + entry;
  raise(false);
  const isPossible = target[count] === 0;
  if (isPossible) {
    for (const [index, row] of rows.entries()) {
      if (basis[index] !== -1) continue;
      const column = row.findIndex((entry, at) => at < count && entry !== 0);
      if (column === -1) continue;
      if ((row[column] as number) < 0)
        for (const [at, entry] of row.entries()) row[at] = entry === 0 ? 0 : -entry;
      pivot(index, column);
    }
    // What is left says nothing that the others do not say.
    const isKept = basis.map((unknown) => unknown !== -1);
    rows = rows.filter((_, index) => isKept[index]);
    basis = basis.filter((unknown) => unknown !== -1);
    note();
  }

  const aim = (unknowns: readonly number[], direction: 1 | -1): void => {
    target = new Float64Array(count + 1);
    const places = new Map(basis.map((unknown, index) => [unknown, index]));
    for (const unknown of unknowns) {
      const own = places.get(unknown);
      if (own === undefined) target[unknown] = (target[unknown] as number) + direction * scale;
      else
        for (const [index, entry] of (rows[own] as Float64Array).entries())
          if (entry !== 0 && index < count && index !== unknown)
            target[index] = (target[index] as number) - direction * entry;
    }
  };
  const valueNow = (unknown: number): number => {
    const own = basis.indexOf(unknown);
    return own === -1 ? 0 : ((rows[own] as Float64Array)[count] as number);
  };
  return {
    isPossible,
    seenOf: (unknown) => seen[unknown] as Range,
    rangeOf: (unknown) => {
      aim([unknown], 1);
      const most = raise(true) ? floorOf(valueNow(unknown), scale) : Infinity;
      aim([unknown], -1);
      raise(true);
      return { least: ceilingOf(valueNow(unknown), scale), most };
    },
    move: (unknowns, direction) => {
      aim(unknowns, direction);
      raise(true);
    },
  };
};
