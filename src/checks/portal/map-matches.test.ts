import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { jurisdictions } from '#checks/fixtures/settings.ts';
import type { RegionTopology } from '#model/region-topology.ts';

import { mapMatches } from './map-matches.ts';

/** A map with a shape of three corners for each id. */
const map = (...ids: string[]): RegionTopology => ({
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [0, 0],
    ],
  ],
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: ids.map((id) => ({ type: 'Polygon', id, arcs: [[0]] })),
    },
  },
});

const withCodes = (...codes: (string | undefined)[]) =>
  jurisdictions.map((each, index) => ({ ...each, ...(codes[index] ? { mapCode: codes[index] } : {}) }));

test('every shape has its area and every area its shape; two areas may share one', () => {
  expect(check(mapMatches, { jurisdictions: withCodes(undefined, '01', '01'), map: map('01') })).toEqual([]);
});

test('an area without a shape is no fault where it names none', () => {
  expect(check(mapMatches, { jurisdictions: withCodes(undefined, '01'), map: map('01') })).toEqual([]);
});

test('a portal without a map may keep its codes', () => {
  expect(check(mapMatches, { jurisdictions: withCodes(undefined, '01', '02') })).toEqual([]);
});

test('a code without a shape, and a shape that no area names', () => {
  expect(
    spoken(check(mapMatches, { jurisdictions: withCodes(undefined, '01', '2'), map: map('01', '02') })),
  ).toEqual([
    'jurisdictions.yaml 2.mapCode: el mapa no tiene una forma «2». Valores: 01, 02.',
    "map.topo.json (aviso): ningún ámbito nombra la forma «02», que se dibuja vacía. Añada mapCode: '02' al ámbito que le toca en jurisdictions.yaml.",
  ]);
});
