import type { RegionTopology } from '#model/region-topology.ts';

import { mapLayout, type MapLayout } from '#views/charts/map-layout.ts';
import type { Spot } from '#views/charts/room.ts';

import type { MapData } from './map-data.ts';
import type { MapPoint, StatisticMap } from './map-view.ts';
import type { AreaReading } from './readings.ts';

/** An area with its place in the drawing. */
export interface Located {
  readonly reading: AreaReading;
  /** Number of its shape, from 1. */
  readonly shape: number;
  readonly isShared: boolean;
  readonly isSmall: boolean;
  readonly spot: MapPoint;
  /** The spot in its shape, where its own is at sea. */
  readonly tiedTo?: MapPoint;
  /** Radius of its circle; 0 where it has none. */
  readonly r: number;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const pointOf = ({ x, y }: Pick<Spot, 'x' | 'y'>): MapPoint => ({ x: tenth(x), y: tenth(y) });

/** How far apart the circles of a shape must lie to stand side by side. */
const widerFor = (
  { placed, areas }: MapData,
  radius: (area: AreaReading) => number,
): ReadonlyMap<string, number> =>
  new Map(
    [...placed.byShape].map(([id, codes]) => {
      const radii = areas.filter(({ code }) => codes.includes(code)).map(radius);
      const [first = 0, second = 0] = radii.sort((a, b) => b - a);
      return [id, first + second + 2];
    }),
  );

/** The shapes of the map and every area on them, in the order of the areas. */
export const locatedIn = (
  topology: RegionTopology,
  data: MapData,
  radius: (area: AreaReading) => number,
): { readonly layout: MapLayout; readonly located: readonly Located[] } => {
  const { byShape } = data.placed;
  const counts = new Map(
    [...byShape].flatMap(([id, codes]) => (codes.length > 0 ? [[id, codes.length]] : [])),
  );
  const layout = mapLayout(topology, counts, widerFor(data, radius));
  const places = new Map(
    layout.shapes.flatMap(({ id }, index) =>
      (byShape.get(id) ?? []).map((code, at, all) => [code, { id, index, at, all }] as const),
    ),
  );
  const located = data.areas.flatMap((reading) => {
    const place = places.get(reading.code);
    const marks = place && layout.marks.get(place.id);
    const spot = place && marks?.spots[place.at];
    if (!spot) return [];
    return {
      reading,
      shape: place.index + 1,
      isShared: place.all.length > 1,
      isSmall: marks.isSmall,
      spot: pointOf(spot),
      ...(marks.tiedTo ? { tiedTo: pointOf(marks.tiedTo) } : {}),
      r: radius(reading),
    };
  });
  return { layout, located };
};

/** What the drawing shows: the map and every circle, in whole units. */
export const boxOf = ({ box }: MapLayout, located: readonly Located[]): StatisticMap['box'] => {
  let [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  for (const { spot, r } of located) {
    const reach = r + 2;
    [left, top] = [Math.min(left, spot.x - reach), Math.min(top, spot.y - reach)];
    [right, bottom] = [Math.max(right, spot.x + reach), Math.max(bottom, spot.y + reach)];
  }
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y };
};
