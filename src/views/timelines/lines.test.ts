import { expect, test } from 'vitest';

import { curve, linesOf, type Point } from './lines.ts';

test.for<[string, Point, Point, number, string]>([
  ['in one row, over it', { x: 100, y: 50 }, { x: 0, y: 50 }, 0, 'M100 50q-50 -24 -100 0'],
  ['straight up', { x: 0, y: 100 }, { x: 0, y: 0 }, 0, 'M0 100q24 -50 0 -100'],
  ['a long way, but no higher', { x: 1000, y: 0 }, { x: 0, y: 0 }, 0, 'M1000 0q-500 -80 -1000 0'],
  ['the second of a pair, further', { x: 100, y: 50 }, { x: 0, y: 50 }, 1, 'M100 50q-50 -48 -100 0'],
])('a line %s', ([, from, to, nth, expected]) => {
  expect(curve(from, to, nth)).toBe(expected);
});

test('a line needs both ends; two between the same records are both seen', () => {
  const places = new Map([
    ['new', { x: 100, y: 50 }],
    ['old', { x: 0, y: 50 }],
  ]);
  const relations = [
    { from: 'new', to: 'elsewhere', style: 'ends' as const },
    { from: 'new', to: 'old', style: 'changes' as const },
    { from: 'new', to: 'old', style: 'ends' as const },
  ];
  expect(linesOf(relations, places, 't')).toEqual([
    { id: 't-r1', from: 'new', to: 'old', style: 'changes', path: 'M100 50q-50 -24 -100 0' },
    { id: 't-r2', from: 'new', to: 'old', style: 'ends', path: 'M100 50q-50 -48 -100 0' },
  ]);
});
