import { expect, test } from 'vitest';

import { readTopology } from './region-topology.ts';

const square = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [0, 10],
      [10, 10],
      [10, 0],
      [0, 0],
    ],
  ],
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', id: '01', arcs: [[0]], properties: { name: 'CUADRADO' } }],
    },
  },
};

const geometries = (...list: object[]) => ({
  ...square,
  objects: { regions: { type: 'GeometryCollection', geometries: list } },
});

const faults = (json: unknown): string[] =>
  readTopology('map.topo.json', typeof json === 'string' ? json : JSON.stringify(json)).issues.map(
    ({ message }) => message.es,
  );

test('a sound map is read without what it says beside the shapes', () => {
  const { topology, issues } = readTopology('map.topo.json', JSON.stringify(square));
  expect(issues).toEqual([]);
  expect(topology?.objects['regions']?.geometries).toEqual([{ type: 'Polygon', id: '01', arcs: [[0]] }]);
});

test('the last degree of the world, and steps that add up to it, are on the map', () => {
  expect(
    faults({
      ...square,
      arcs: [
        [
          [180, 85],
          [-180, -85],
        ],
      ],
    }),
  ).toEqual([]);
  const transform = { scale: [0.5, 0.5], translate: [170, 80] };
  expect(
    faults({
      ...square,
      transform,
      arcs: [
        [
          [10, 5],
          [10, 5],
        ],
      ],
    }),
  ).toEqual([]);
  expect(
    faults({
      ...square,
      transform,
      arcs: [
        [
          [10, 5],
          [11, 5],
        ],
      ],
    }),
  ).toEqual(['hay una posición fuera del mapa del mundo: 180.5, 85.']);
});

test.for<[string, unknown, string]>([
  ['text', 'hola', 'el archivo no es JSON válido.'],
  ['a list', [], 'el archivo no es TopoJSON.'],
  ['GeoJSON', { type: 'FeatureCollection', features: [] }, '«type» falta o no es lo que TopoJSON pide ahí.'],
  ['no arcs', { ...square, arcs: undefined }, '«arcs» falta o no es lo que TopoJSON pide ahí.'],
  [
    'a shape without id',
    geometries({ type: 'Polygon', arcs: [[0]] }),
    '«objects.regions.geometries.0.id» falta o no es lo que TopoJSON pide ahí.',
  ],
  [
    'an id that is a number',
    geometries({ type: 'Polygon', id: 1, arcs: [[0]] }),
    '«objects.regions.geometries.0.id» falta o no es lo que TopoJSON pide ahí.',
  ],
  [
    'a line',
    geometries({ type: 'LineString', id: '01', arcs: [0] }),
    '«objects.regions.geometries.0.type» falta o no es lo que TopoJSON pide ahí.',
  ],
  [
    'an id given twice',
    geometries({ type: 'Polygon', id: '01', arcs: [[0]] }, { type: 'MultiPolygon', id: '01', arcs: [[[0]]] }),
    'dos formas tienen el «id» «01».',
  ],
  [
    'an arc that is not there',
    geometries({ type: 'Polygon', id: '01', arcs: [[1]] }),
    'la forma «01» nombra el arco 1, que no está en «arcs».',
  ],
  [
    'a reversed arc that is not there',
    geometries({ type: 'Polygon', id: '01', arcs: [[-2]] }),
    'la forma «01» nombra el arco -2, que no está en «arcs».',
  ],
  [
    'metres instead of degrees',
    {
      ...square,
      arcs: [
        [
          [279000, 8665000],
          [279100, 8665000],
        ],
      ],
    },
    'hay una posición fuera del mapa del mundo: 279000, 8665000.',
  ],
])('a map that is no map: %s', ([, json, message]) => {
  expect(faults(json)).toEqual([message]);
});
