import { expect, test } from 'vitest';

import type { Ring } from './projected-shapes.ts';
import { depthIn, spotAtSea, spotsInRow, widestSpot } from './room.ts';

const box = (left: number, top: number, right: number, bottom: number): Ring => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];
const square = [box(0, 0, 10, 10)];

test.for<[string, readonly Ring[], [number, number], number]>([
  ['in the middle', square, [5, 5], 5],
  ['nearer to one side', square, [2, 5], 2],
  ['outside', square, [-3, 5], -3],
  ['outside, off a corner', square, [-3, -4], -5],
  ['in the hole of a ring', [box(0, 0, 10, 10), box(4, 4, 6, 6)], [5, 5], -1],
  ['on the second island', [...square, box(20, 0, 30, 10)], [21, 5], 1],
  ['beside a single point', [[[0, 0]]], [3, 4], -5],
])('how deep a point lies: %s', ([, rings, point, depth]) => {
  expect(depthIn(rings, point)).toBe(depth);
});

test('the widest spot of a square is its middle, of two islands that of the larger', () => {
  expect(widestSpot(square)).toEqual({ x: 5, y: 5, room: 5 });
  const { x, y, room } = widestSpot([box(0, 0, 4, 4), box(20, 0, 30, 10)]);
  expect([x, y, room].map(Math.round)).toEqual([25, 5, 5]);
});

test('the widest spot of a hook lies in it, where its middle does not', () => {
  const hook: Ring[] = [
    [
      [0, 0],
      [30, 0],
      [30, 8],
      [10, 8],
      [10, 30],
      [0, 30],
    ],
  ];
  expect(depthIn(hook, [15, 15])).toBe(-5);
  const { x, y, room } = widestSpot(hook);
  expect(depthIn(hook, [x, y])).toBe(room);
  // A circle into the corner touches both outer sides and the inner corner: (10 - r)² + (8 - r)² = r² gives r = 18 - √160 = 5.351.
  expect(room).toBeGreaterThan(5.3);
  expect(room).toBeLessThan(5.352);
});

test('what is too thin to hold a spot gives its first point, without room', () => {
  expect(widestSpot([[[3, 4]]])).toEqual({ x: 3, y: 4, room: 0 });
});

test('two spots in a row along a long shape, even where the first stands near its end', () => {
  const long = [box(0, 0, 100, 20)];
  expect(spotsInRow(long, { x: 50, y: 10, room: 10 }, 2, 28)).toEqual([
    { x: 50, y: 10, room: 10 },
    { x: 78, y: 10, room: 10 },
  ]);
  expect(spotsInRow(long, { x: 90, y: 10, room: 10 }, 2, 28).map(({ room }) => room)).toEqual([10, 10]);
});

test('a spot at sea: the nearest to the west, then away from those taken; where there is no sea, the place itself', () => {
  const from = { x: 5, y: 5, room: 1 };
  const first = spotAtSea([square], from, [], 28);
  expect(first).toEqual({ x: -15, y: 5, room: 14 });
  const second = spotAtSea([square], from, [first], 28);
  expect(Math.hypot(second.x - first.x, second.y - first.y)).toBeGreaterThanOrEqual(28);
  expect(depthIn(square, [second.x, second.y])).toBeLessThanOrEqual(-14);
  expect(spotAtSea([[box(-500, -500, 500, 500)]], from, [], 28)).toBe(from);
});
