import type { Cell } from './cells/table.ts';
import type { Sum } from './cells/sums.ts';
import type { Equation, Range } from './linear/equations.ts';
import { solve } from './linear/solve.ts';

/** What published figures give back of suppressed cells. */
export interface Recovered {
  /** Cells of which they say too much, with the numbers that they leave. */
  readonly given: ReadonlyMap<Cell, Range>;
  /** Cells of figures that contradict each other: nothing follows of them. */
  readonly contradicted: ReadonlySet<Cell>;
  /** Cells that hang together in such numbers that nothing can be said of them. */
  readonly tooMany: ReadonlySet<Cell>;
}

interface Numbered {
  readonly equations: readonly Equation[];
  readonly unknowns: ReadonlyMap<Cell, number>;
}

/** Numbers the unknowns of sums, each counted from the least that its cell can be, and writes sums and published bounds as equations. */
const numbered = (sums: readonly Sum[], valueOf: (cell: Cell) => number | undefined): Numbered => {
  const unknowns = new Map<Cell, number>();
  const equations: Equation[] = [];
  let count = 0;
  const numberOf = (cell: Cell): number => {
    const known = unknowns.get(cell);
    if (known !== undefined) return known;
    const own = count++;
    unknowns.set(cell, own);
    const { bound } = cell;
    // Fewer than 5 is 4 at most, and what it lacks of 4 is an unknown of its own.
    const isLess = bound?.is === 'less-than';
    if (bound && !(isLess && bound.value === 0))
      equations.push({
        terms: [
          [own, 1],
          [count++, isLess ? 1 : -1],
        ],
        constant: bound.value + (isLess ? -1 : 1),
      });
    return own;
  };
  for (const { whole, parts, isPartial } of sums) {
    const terms: [number, number][] = [];
    let constant = 0;
    const put = (cell: Cell, coefficient: number): void => {
      const value = valueOf(cell);
      constant -= coefficient * (value ?? cell.least);
      if (value === undefined) terms.push([numberOf(cell), coefficient]);
    };
    for (const part of parts) put(part, 1);
    put(whole, -1);
    if (isPartial) terms.push([count++, 1]);
    if (terms.length > 0) equations.push({ terms, constant });
  }
  return { equations, unknowns };
};

/** Whether what is known of a cell gives nobody away: it may be 0, or it may be more than one number, some of them not small. */
const givesNobodyAway = ({ least, most }: Range, floor: number): boolean =>
  least === 0 || (least < most && most >= floor);

/**
 * The suppressed cells of which published figures say too much, all sums taken together, every cell being a whole number that is not
 * below zero: its exact number, or that there is someone and that they are fewer than the floor. With `isLeftOutZero` a cell that the
 * files leave out counts as none, as whoever looks for a person would assume.
 */
export const recoveredFrom = (
  sums: readonly Sum[],
  asked: ReadonlySet<Cell>,
  floor: number,
  isLeftOutZero: boolean,
): Recovered => {
  const { equations, unknowns } = numbered(sums, ({ value, isThere }) =>
    value === undefined && isLeftOutZero && !isThere ? 0 : value,
  );
  const cells = new Map([...unknowns].map(([cell, unknown]) => [unknown, cell]));
  const cellOf = (unknown: number): Cell => cells.get(unknown) as Cell;
  const fromLeast = (cell: Cell, { least, most }: Range): Range => ({
    least: least + cell.least,
    most: most + cell.least,
  });
  const { closed, contradicted, tooMany } = solve(
    equations,
    new Map(
      [...unknowns].flatMap(([cell, unknown]) =>
        asked.has(cell)
          ? [[unknown, (range: Range) => givesNobodyAway(fromLeast(cell, range), floor)] as const]
          : [],
      ),
    ),
  );
  return {
    given: new Map(
      [...closed].map(([unknown, range]) => [cellOf(unknown), fromLeast(cellOf(unknown), range)]),
    ),
    contradicted: new Set([...contradicted].map(cellOf)),
    tooMany: new Set([...tooMany].map(cellOf)),
  };
};
