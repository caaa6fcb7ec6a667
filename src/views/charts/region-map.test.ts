import { expect, test } from 'vitest';

import { aPortal, jurisdictions } from '#checks/fixtures/settings.ts';
import type { RegionTopology } from '#model/region-topology.ts';
import { aView } from '#views/fixtures/view.ts';

import { aTopology, boxes, boxRing } from './fixtures/topology.ts';
import type { RegionState } from './map-regions.ts';
import { type RegionMap, regionMap } from './region-map.ts';

/** The country, and regions with their shapes: `{ Sur: '01' }`; one without a shape has none. */
const withShapes = (shapes: Readonly<Record<string, string | undefined>>) => [
  ...jurisdictions.slice(0, 1),
  ...Object.entries(shapes).map(([name, mapCode]) => ({
    code: `ZZ-${name.toUpperCase()}`,
    name,
    kind: 'region',
    parent: 'ZZ',
    ...(mapCode === undefined ? {} : { mapCode }),
  })),
];

const state = (name: string, given: Omit<RegionState, 'label' | 'href'> = {}): [string, RegionState] => [
  `ZZ-${name.toUpperCase()}`,
  { label: `${name}: algo`, href: `/es/${name}/`, ...given },
];

const drawn = (
  map: RegionTopology | undefined,
  shapes: Readonly<Record<string, string | undefined>>,
  states: readonly [string, RegionState][],
  mapNote?: string,
): RegionMap | undefined =>
  regionMap(
    aView({
      jurisdictions: withShapes(shapes),
      portal: aPortal(mapNote === undefined ? {} : { mapNote }),
      ...(map ? { map } : {}),
    }),
    new Map(states),
  );

test('two regions with a shape each, by hand', () => {
  const map = drawn(boxes('01', '02'), { Sur: '01', Norte: '02' }, [
    state('Sur', { step: 3 }),
    state('Norte', { tooLittle: true }),
  ]);
  // Shapes from 0 to 320 and from 79.2 to 400.8, and two units around them.
  expect(map).toEqual({
    id: 'region-map',
    title: 'Mapa de las regiones',
    viewBox: '-2 77 324 326',
    width: 324,
    height: 326,
    bandHeight: 9,
    bands: [],
    shapes: [
      { id: 'region-map-1', d: 'M0 400.8l0-321.6 160 0 0 321.6z', fill: 'step-3' },
      { id: 'region-map-2', d: 'M160 400.8l0-321.6 160 0 0 321.6z', fill: 'too-little' },
    ],
    regions: [
      {
        label: 'Norte: algo',
        href: '/es/Norte/',
        fill: 'too-little',
        shape: 'region-map-2',
        isShared: false,
      },
      {
        label: 'Sur: algo',
        href: '/es/Sur/',
        fill: 'step-3',
        shape: 'region-map-1',
        isShared: false,
        mark: expect.objectContaining({ x: 80 }),
      },
    ],
    discs: [{ fill: 'step-3', share: 0.75 }],
    legendTitle: 'Cómo leer el mapa',
    legend: [
      { fill: 'step-3', label: '75\u00a0% o más' },
      { fill: 'too-little', label: 'No alcanza para calificar' },
    ],
    notes: [],
  });
});

test('a shape of two regions that differ is filled with both, and each has its mark and its link', () => {
  const map = drawn(
    boxes('01', '02'),
    { Capital: '01', Sur: '01', Norte: '02' },
    [state('Capital', { tooLittle: true }), state('Sur', { step: 1 }), state('Norte', { step: 1 })],
    'Dos gobiernos en una forma.',
  );
  expect(map?.bands).toEqual([
    {
      id: 'region-map-1-bands',
      height: 18,
      parts: [
        { y: 0, fill: 'step-1' },
        { y: 9, fill: 'too-little' },
      ],
    },
  ]);
  expect(map?.shapes.map(({ bands }) => bands)).toEqual(['region-map-1-bands', undefined]);
  const shared = map?.regions.filter(({ isShared }) => isShared) ?? [];
  expect(shared.map(({ href, fill, shape }) => [href, fill, shape])).toEqual([
    ['/es/Capital/', 'too-little', 'region-map-1'],
    ['/es/Sur/', 'step-1', 'region-map-1'],
  ]);
  const [first, second] = shared.map(({ mark }) => mark ?? { x: 0, y: 0 });
  expect(Math.hypot(first!.x - second!.x, first!.y - second!.y)).toBeCloseTo(28, 0);
  expect(map?.legend.at(-1)?.fill).toBe('bands');
  expect(map?.notes).toEqual(['Dos gobiernos en una forma.']);
});

test('a shape of two regions that do not differ needs no bands, but both marks', () => {
  const map = drawn(boxes('01'), { Capital: '01', Sur: '01' }, [
    state('Capital', { tooLittle: true }),
    state('Sur', { tooLittle: true }),
  ]);
  expect([map?.bands, map?.shapes[0]?.bands, map?.shapes[0]?.fill]).toEqual([[], undefined, 'too-little']);
  expect(map?.regions.map(({ mark }) => mark !== undefined)).toEqual([true, true]);
});

test('areas that have a shape but no state take no part: they are drawn empty, or not counted', () => {
  const map = drawn(boxes('01', '02'), { Capital: '01', Sur: '01', Norte: '02' }, [
    state('Sur', { step: 0 }),
  ]);
  expect(map?.shapes.map(({ fill }) => fill)).toEqual(['step-0', 'outside']);
  expect(map?.regions.map(({ label, isShared }) => [label, isShared])).toEqual([['Sur: algo', false]]);
  expect(map?.legend.map(({ fill }) => fill)).toEqual(['step-0', 'outside']);
});

test('a region to which nothing applies says so with a mark', () => {
  const map = drawn(boxes('01'), { Sur: '01' }, [state('Sur')]);
  expect(map?.regions[0]).toMatchObject({ fill: 'nothing', mark: { x: 160 } });
});

test('a region without a shape is named in words', () => {
  const map = drawn(boxes('01'), { Sur: '01', Este: undefined, Norte: '09' }, [
    state('Sur', { step: 2 }),
    state('Este', { step: 2 }),
    state('Norte', { step: 2 }),
  ]);
  expect(map?.notes).toEqual(['Sin forma en el mapa: Este y Norte.']);
  expect(map?.regions.map(({ label }) => label)).toEqual(['Sur: algo']);
});

test('no map without a map file, without states, or where no region of the states has a shape', () => {
  expect(drawn(undefined, { Sur: '01' }, [state('Sur', { step: 2 })])).toBeUndefined();
  expect(drawn(boxes('01'), { Sur: '01' }, [])).toBeUndefined();
  expect(drawn(boxes('01'), { Sur: '02' }, [state('Sur', { step: 2 })])).toBeUndefined();
});

test('a shape too small for a finger has its mark at sea, tied to it, after the shapes it might lie over', () => {
  const map = drawn(
    aTopology({ '01': [boxRing([2, -0.1, 2.2, 0.1])], '02': [boxRing([0, -10, 20, -1])] }),
    { Isla: '01', Sur: '02' },
    [state('Isla', { step: 3 }), state('Sur', { step: 0 })],
  );
  // A degree is 16 units, the shapes lie between 240 (the south) and 401: the island stands at 33.6, 240.
  expect(map?.regions.map(({ label }) => label)).toEqual(['Sur: algo', 'Isla: algo']);
  const isle = map?.regions[1];
  expect(isle?.touch).toEqual({ cx: isle?.mark?.x, cy: isle?.mark?.y, r: 14 });
  expect(isle?.tie?.end.cx).toBeCloseTo(33.6, 0);
  expect(isle?.tie?.d.startsWith(`M${isle.tie.end.cx} ${isle.tie.end.cy}L`)).toBe(true);
});

test('the same content gives the same map, and no number of the drawing has more than one decimal', () => {
  const make = () =>
    drawn(boxes('01', '02', '03'), { A: '01', B: '02', C: '02', D: '03' }, [
      state('A', { step: 1 }),
      state('B', { step: 2 }),
      state('C', { tooLittle: true }),
      state('D', { step: 0 }),
    ]);
  const { discs: _shares, ...drawing } = make() as RegionMap;
  expect(JSON.stringify(make())).toBe(JSON.stringify(make()));
  expect(JSON.stringify(drawing)).not.toMatch(/\.\d\d/);
});
