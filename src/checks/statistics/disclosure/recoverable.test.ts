import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Cell } from './cells/table.ts';
import type { Sum } from './cells/sums.ts';
import { recoveredFrom } from './recoverable.ts';

const floor = 5;

/** A table of counts with all its totals, as a list of cells and the sums between them. A coordinate of -1 is the total. */
interface Table {
  readonly cells: readonly { readonly at: readonly number[]; readonly value: number }[];
  readonly sums: readonly { readonly whole: number; readonly parts: readonly number[] }[];
}

const coordinates = (sizes: readonly number[]): readonly (readonly number[])[] =>
  sizes.reduce<readonly (readonly number[])[]>(
    (before, size) =>
      before.flatMap((at) => Array.from({ length: size + 1 }, (_, code) => [...at, code - 1])),
    [[]],
  );

const tableOf = (sizes: readonly number[], counts: readonly number[]): Table => {
  const all = coordinates(sizes);
  const leaves = all.filter((at) => !at.includes(-1));
  const isIn = (leaf: readonly number[], at: readonly number[]) =>
    at.every((code, axis) => code === -1 || code === leaf[axis]);
  const cells = all.map((at) => ({
    at,
    value: leaves.reduce((sum, leaf, index) => sum + (isIn(leaf, at) ? (counts[index] ?? 0) : 0), 0),
  }));
  const indexOf = (at: readonly number[]) => all.findIndex((each) => each.join() === at.join());
  const sums = all.flatMap((at, whole) =>
    at.flatMap((code, axis) =>
      code === -1
        ? [
            {
              whole,
              parts: Array.from({ length: sizes[axis] ?? 0 }, (_, part) => indexOf(at.with(axis, part))),
            },
          ]
        : [],
    ),
  );
  return { cells, sums };
};

const givenBack = ({ cells, sums }: Table, isHidden: readonly boolean[], least: 0 | 1) => {
  const made = cells.map(({ at, value }, index): Cell => ({
    at: at.map(String),
    value: isHidden[index] ? undefined : value,
    least: isHidden[index] ? least : 0,
    bound: undefined,
    from: undefined,
    isSuppressed: isHidden[index] === true,
    isThere: true,
  }));
  const cell = (index: number) => made[index] as Cell;
  const asked = new Set(made.filter(({ isSuppressed }) => isSuppressed));
  const sumsOf = sums.map(({ whole, parts }): Sum => ({
    whole: cell(whole),
    parts: parts.map(cell),
    isPartial: false,
  }));
  const { given, contradicted, tooMany } = recoveredFrom(sumsOf, asked, floor, true);
  expect([contradicted.size, tooMany.size]).toEqual([0, 0]);
  return new Map([...given].map(([each, { least: low, most }]) => [made.indexOf(each), `${low}-${most}`]));
};

/** The ranges of the hidden cells by trying every table of whole numbers that has the published ones. */
const byTrying = ({ cells, sums }: Table, isHidden: readonly boolean[], least: 0 | 1) => {
  const leaves = cells.flatMap(({ at }, index) => (at.includes(-1) ? [] : [index]));
  const most = cells[0]?.value ?? 0;
  const ranges = new Map<number, [number, number]>();
  // Totals of one level before those of more: a total is worked out from parts that are there already.
  const inOrder = sums.toSorted(
    (a, b) =>
      (cells[a.whole]?.at.filter((code) => code === -1).length ?? 0) -
      (cells[b.whole]?.at.filter((code) => code === -1).length ?? 0),
  );
  const values = cells.map(() => 0);
  const judge = () => {
    for (const { whole, parts } of inOrder)
      values[whole] = parts.reduce((sum, part) => sum + (values[part] ?? 0), 0);
    if (
      cells.some(({ value }, index) =>
        isHidden[index] ? (values[index] ?? 0) < least : values[index] !== value,
      )
    )
      return;
    for (const [index, value] of values.entries()) {
      const [low, high] = ranges.get(index) ?? [value, value];
      ranges.set(index, [Math.min(low, value), Math.max(high, value)]);
    }
  };
  const assign = (place: number, left: number): void => {
    const leaf = leaves[place];
    if (leaf === undefined) {
      if (left === 0) judge();
      return;
    }
    const value = cells[leaf]?.value ?? 0;
    const [from, to] = isHidden[leaf] ? [least, left] : [value, Math.min(value, left)];
    for (let each = from; each <= to; each += 1) {
      values[leaf] = each;
      assign(place + 1, left - each);
    }
  };
  assign(0, most);
  return new Map(
    [...ranges].flatMap(([index, [low, high]]) =>
      isHidden[index] && low > 0 && (low === high || high < floor)
        ? [[index, `${low}-${high}`] as const]
        : [],
    ),
  );
};

const tables = (sizes: readonly (readonly number[])[], most: number) =>
  fc.constantFrom(...sizes).chain((size) => {
    const leaves = size.reduce((product, each) => product * each, 1);
    return fc.record({
      table: fc
        .array(fc.nat(most), { minLength: leaves, maxLength: leaves })
        .map((counts) => tableOf(size, counts)),
      wish: fc.array(fc.boolean(), { minLength: 64, maxLength: 64 }),
      least: fc.constantFrom<0 | 1>(0, 1),
    });
  });

// The total of all is always published: without it a hidden table has no bound to try within. Who shows zeros hides none.
const hiddenIn = ({ cells }: Table, wish: readonly boolean[], least: 0 | 1): boolean[] =>
  cells.map(({ value }, index) => index > 0 && wish[index] === true && value >= least);

test('in two dimensions: what is given back is what trying every table gives back', () => {
  fc.assert(
    fc.property(
      tables(
        [
          [2, 2],
          [2, 3],
          [3, 3],
        ],
        3,
      ),
      ({ table, wish, least }) => {
        const isHidden = hiddenIn(table, wish, least);
        expect(givenBack(table, isHidden, least)).toEqual(byTrying(table, isHidden, least));
      },
    ),
    { seed: 20_267, numRuns: 600 },
  );
});

test('in three dimensions too', () => {
  fc.assert(
    fc.property(
      tables(
        [
          [2, 2, 2],
          [2, 2, 3],
        ],
        1,
      ),
      ({ table, wish, least }) => {
        const isHidden = hiddenIn(table, wish, least);
        expect(givenBack(table, isHidden, least)).toEqual(byTrying(table, isHidden, least));
      },
    ),
    { seed: 20_268, numRuns: 300 },
  );
});

test('cells that depend on one another by the thousand are not judged', () => {
  const sizes = [32, 32];
  const table = tableOf(
    sizes,
    Array.from({ length: 1024 }, () => 1),
  );
  const made = table.cells.map(({ at, value }): Cell => {
    const isSuppressed = !at.includes(-1);
    return {
      at: at.map(String),
      value: isSuppressed ? undefined : value,
      least: 0,
      bound: undefined,
      from: undefined,
      isSuppressed,
      isThere: true,
    };
  });
  const sums = table.sums.map(({ whole, parts }): Sum => ({
    whole: made[whole] as Cell,
    parts: parts.map((part) => made[part] as Cell),
    isPartial: false,
  }));
  const asked = new Set(made.filter(({ isSuppressed }) => isSuppressed));
  const { given, tooMany } = recoveredFrom(sums, asked, floor, true);
  expect([given.size, tooMany.size]).toEqual([0, 1024]);
});
