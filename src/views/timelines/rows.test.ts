import { expect, test } from 'vitest';

import { type Extent, rowsOf } from './rows.ts';

test.for<[string, [number, number][], number[]]>([
  ['nothing', [], []],
  ['one', [[0, 30]], [0]],
  [
    'equal dates, one below the other',
    [
      [0, 30],
      [0, 30],
      [0, 30],
    ],
    [0, 1, 2],
  ],
  [
    'side by side with white between',
    [
      [0, 30],
      [36, 60],
    ],
    [0, 0],
  ],
  [
    'too close',
    [
      [0, 30],
      [35.9, 60],
    ],
    [0, 1],
  ],
  [
    'back to the first row that is free',
    [
      [0, 30],
      [10, 80],
      [40, 60],
    ],
    [0, 1, 0],
  ],
  [
    'a label to the left may find room before what is there',
    [
      [50, 80],
      [60, 90],
      [0, 44],
    ],
    [0, 1, 0],
  ],
])('rows of %s', ([, extents, expected]) => {
  expect(rowsOf(extents.map(([from, to]): Extent => ({ from, to })))).toEqual(expected);
});

test('none covers another, however many there are', () => {
  const extents = Array.from({ length: 400 }, (_, index) => {
    const from = (index * 37) % 1000;
    return { from, to: from + 24 + ((index * 53) % 200) };
  });
  const rows = rowsOf(extents);
  const covered = extents.filter((a, i) =>
    extents.some((b, j) => j > i && rows[i] === rows[j] && a.from < b.to && b.from < a.to),
  );
  expect(covered).toEqual([]);
});
