import { expect, test } from 'vitest';

import { fitted, linesOf } from './fit.ts';

test.for<[string, number, number]>([
  ['', 10, 1],
  ['ten letter', 10, 1],
  ['ten letters', 10, 2],
  ['twenty letters or so', 10, 2],
])('"%s" in lines of %i takes %i', ([text, width, lines]) => {
  expect(linesOf(text, width)).toBe(lines);
});

const shown = (sizes: readonly number[], lines: number) => {
  const { items, left } = fitted(sizes, lines, (size) => size);
  return [items.map(({ isOnPaper }) => isOnPaper), left];
};

test.for<[string, readonly number[], number, readonly boolean[], number]>([
  ['no items', [], 5, [], 0],
  ['all fit, to the last line', [2, 3], 5, [true, true], 0],
  ['one line too many', [2, 4], 5, [true, false], 1],
  ['nothing small slips in behind what is left out', [2, 4, 1], 5, [true, false, false], 2],
  ['no room at all', [1], 0, [false], 1],
  ['less than none', [1], -3, [false], 1],
])('%s', ([, sizes, lines, onPaper, left]) => {
  expect(shown(sizes, lines)).toEqual([onPaper, left]);
});
