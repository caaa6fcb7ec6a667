import { expect, test } from 'vitest';

import { pathText } from './path-text.ts';
import type { Ring } from './projected-shapes.ts';

test.for<[string, readonly Ring[], string]>([
  ['nothing', [], ''],
  [
    'a ring by steps from its first point',
    [
      [
        [10, 20],
        [12.5, 19.7],
        [12, 30],
      ],
    ],
    'M10 20l2.5-.3-.5 10.3z',
  ],
  [
    'steps of a tenth that binary fractions would spoil',
    [
      [
        [0.1, 0.2],
        [0.3, 0.3],
        [0.4, 0.7],
      ],
    ],
    'M.1 .2l.2 .1 .1 .4z',
  ],
  ['a point on the zero', [[[0, 0]]], 'M0 0z'],
  [
    'each ring from where it stands',
    [
      [
        [5, 5],
        [6, 5],
      ],
      [
        [7, 7],
        [7, 6],
      ],
    ],
    'M5 5l1 0zM7 7l0-1z',
  ],
])('%s', ([, rings, expected]) => {
  expect(pathText(rings)).toBe(expected);
});

test('to half units a step is left out that would lead nowhere', () => {
  const ring: Ring = [
    [10.1, 20],
    [10.3, 20.2],
    [12.4, 20.2],
    [12.4, 25.8],
  ];
  expect(pathText([ring], 5)).toBe('M10 20l.5 0 2 0 0 6z');
});
