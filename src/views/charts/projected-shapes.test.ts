import { expect, test } from 'vitest';

import type { RegionTopology } from '#model/region-topology.ts';

import { aTopology, boxes, boxRing } from './fixtures/topology.ts';
import { projectedShapes } from './projected-shapes.ts';

// 20 degrees of longitude fill the 320 units of width: 916.73 units to the radian. Mercator's latitude of 10° is
// ln tan 50° = 0.175426 radians, 160.8 units from the equator, which stands at half of 480.
const [top, bottom] = [79.2, 400.8];

test('two boxes side by side, by hand', () => {
  expect(projectedShapes(boxes('a', 'b'))).toEqual([
    {
      id: 'a',
      rings: [
        [
          [0, bottom],
          [0, top],
          [160, top],
          [160, bottom],
        ],
      ],
    },
    {
      id: 'b',
      rings: [
        [
          [160, bottom],
          [160, top],
          [320, top],
          [320, bottom],
        ],
      ],
    },
  ]);
});

test('a shape drawn the wrong way round is a shape, not the rest of the globe', () => {
  const wrong = aTopology({
    a: [boxRing([0, -10, 10, 10]).reverse()],
    b: [boxRing([10, -10, 20, 10])],
  });
  const [a, b] = projectedShapes(wrong);
  expect(new Set(a?.rings.flat().map(([x]) => x))).toEqual(new Set([0, 160]));
  expect(b).toEqual(projectedShapes(boxes('a', 'b'))[1]);
});

test('steps of a quantised topology are added up, and a shared border is one line for both', () => {
  const quantised: RegionTopology = {
    type: 'Topology',
    transform: { scale: [10, 20], translate: [0, -10] },
    arcs: [
      [
        [1, 0],
        [0, 1],
      ],
      [
        [1, 1],
        [-1, 0],
        [0, -1],
        [1, 0],
      ],
      [
        [1, 0],
        [1, 0],
        [0, 1],
        [-1, 0],
      ],
    ],
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 'a', arcs: [[0, 1]] },
          { type: 'Polygon', id: 'b', arcs: [[2, -1]] },
        ],
      },
    },
  };
  const corners = projectedShapes(quantised).map(({ rings }) =>
    rings
      .flat()
      .map(([x, y]) => `${x} ${y}`)
      .sort(),
  );
  expect(corners).toEqual([
    [`0 ${bottom}`, `0 ${top}`, `160 ${bottom}`, `160 ${top}`],
    [`160 ${bottom}`, `160 ${top}`, `320 ${bottom}`, `320 ${top}`],
  ]);
});

test('a country on both sides of the 180th meridian is in one piece', () => {
  const [west, east] = projectedShapes(
    aTopology({ west: [boxRing([170, -10, 180, 10])], east: [boxRing([-180, -10, -170, 10])] }),
  );
  const [a, b] = projectedShapes(boxes('a', 'b'));
  const corners = (shape: typeof a) => new Set(shape?.rings.flat().map((point) => point.join(' ')));
  expect([corners(west), corners(east)]).toEqual([corners(a), corners(b)]);
});

test('islands are rings of one shape; one too small to be seen is left out, unless there is nothing else', () => {
  const speck = boxRing([5, 0, 5.001, 0.001]);
  const [islands, dot] = projectedShapes(
    aTopology({ islands: [boxRing([0, -10, 4, 10]), boxRing([16, -10, 20, 10]), speck], dot: [speck] }),
  );
  expect(islands?.rings).toHaveLength(2);
  expect(dot?.rings).toEqual([[[80, 240]]]);
});
