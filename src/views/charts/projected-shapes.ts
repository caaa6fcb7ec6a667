import { geoArea, geoCentroid, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

import { type RegionTopology, shapesOf } from '#model/region-topology.ts';

export type Point = readonly [x: number, y: number];
/** A closed line; its last point is joined with its first. */
export type Ring = readonly Point[];

/** A shape of the map in the units of the drawing. A point lies in it when it lies in an odd number of its rings. */
export interface ProjectedShape {
  readonly id: string;
  readonly rings: readonly Ring[];
}

/** The box a map is fitted into: as wide as the narrowest screen leaves, so that a unit is never much less than a pixel. */
export const mapSize = { width: 320, height: 480 } as const;

type Polygon = number[][][];

/** A polygon the way round that d3 asks for: the other way it would be the rest of the globe. */
const wound = (polygon: Polygon): Polygon =>
  geoArea({ type: 'Polygon', coordinates: polygon }) > 2 * Math.PI
    ? polygon.map((ring) => ring.toReversed())
    : polygon;

/** To the tenth of a unit, the same for both sides of a border. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A pen for d3 that keeps the rings it draws, without points that fall together once rounded. */
const recorder = () => {
  const rings: Point[][] = [];
  const point = (x: number, y: number) => {
    const [at, last] = [[rounded(x), rounded(y)] as const, rings.at(-1)?.at(-1)];
    if (last?.[0] !== at[0] || last[1] !== at[1]) rings.at(-1)?.push(at);
  };
  return {
    rings,
    pen: {
      beginPath: () => {},
      arc: () => {},
      closePath: () => {},
      lineTo: point,
      moveTo: (x: number, y: number) => {
        rings.push([]);
        point(x, y);
      },
    },
  };
};

/** Rings without the point that repeats the first, and without what is too small for the tenth of a unit. */
const closed = (rings: readonly Point[][]): readonly Ring[] => {
  const open = rings.map((ring) => {
    const [first, last] = [ring[0], ring.at(-1)];
    return ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1] ? ring.slice(0, -1) : ring;
  });
  const seen = open.filter(({ length }) => length > 2);
  return seen.length > 0 ? seen : open.slice(0, 1);
};

/**
 * The shapes of a topology in Mercator's projection, in the order of the file, fitted into `mapSize`. The map is centred on
 * the country, so that one on both sides of the 180th meridian is in one piece.
 */
export const projectedShapes = (topology: RegionTopology): readonly ProjectedShape[] => {
  const geometries = shapesOf(topology).map((shape) => {
    const polygons =
      shape.type === 'Polygon'
        ? [feature(topology, shape).geometry.coordinates]
        : feature(topology, shape).geometry.coordinates;
    return {
      id: shape.id,
      shape: { type: 'MultiPolygon' as const, coordinates: polygons.map(wound) },
    };
  });
  const all = { type: 'GeometryCollection' as const, geometries: geometries.map(({ shape }) => shape) };
  const projection = geoMercator()
    .precision(0)
    .rotate([-geoCentroid(all)[0], 0])
    .fitSize([mapSize.width, mapSize.height], all);
  return geometries.map(({ id, shape }) => {
    const { rings, pen } = recorder();
    geoPath(projection, pen)(shape);
    return { id, rings: closed(rings) };
  });
};
