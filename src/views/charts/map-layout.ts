import type { RegionTopology } from '#model/region-topology.ts';

import { type ProjectedShape, projectedShapes } from './projected-shapes.ts';
import { type Spot, spotAtSea, spotsInRow, widestSpot } from './room.ts';

/** Radius of a mark, and of the circle around it that takes a finger: at 320 px of width still 24 px across. */
export const markRadius = 8;
export const touchRadius = 14;

/** Where the marks of a shape stand, one for each of its governments. */
export interface Marks {
  readonly spots: readonly Spot[];
  /** The spot in the shape that marks at sea are tied to by a line; absent where the marks stand in the shape. */
  readonly tiedTo?: Spot;
  /** Whether the shape is too small for a finger by itself. */
  readonly isSmall: boolean;
}

export interface MapLayout {
  readonly shapes: readonly ProjectedShape[];
  readonly marks: ReadonlyMap<string, Marks>;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const drawn = new WeakMap<RegionTopology, { shapes: readonly ProjectedShape[]; widest: readonly Spot[] }>();

/** Shapes and their widest spots, worked out once for each topology. */
const drawnOf = (topology: RegionTopology) => {
  const known = drawn.get(topology);
  if (known) return known;
  const shapes = projectedShapes(topology);
  const made = { shapes, widest: shapes.map(({ rings }) => widestSpot(rings)) };
  drawn.set(topology, made);
  return made;
};

/** Whole units around shapes and marks, with room for the line around them. */
const boxAround = (shapes: readonly ProjectedShape[], spots: readonly Spot[]): MapLayout['box'] => {
  const points = shapes.flatMap(({ rings }) => rings.flat());
  const xs = [...points.map(([x]) => x), ...spots.flatMap(({ x }) => [x - touchRadius, x + touchRadius])];
  const ys = [...points.map(([, y]) => y), ...spots.flatMap(({ y }) => [y - touchRadius, y + touchRadius])];
  const [x, y] = [Math.floor(Math.min(...xs)) - 2, Math.floor(Math.min(...ys)) - 2];
  return { x, y, width: Math.ceil(Math.max(...xs)) + 2 - x, height: Math.ceil(Math.max(...ys)) + 2 - y };
};

/** Whether marks in a row stand in their shape. */
const fitsIn = (row: readonly Spot[]): boolean => row.every(({ room }) => room >= markRadius - 1);

/**
 * The map with places for `governments` marks on each shape (by its id; one where it is not named). Marks stand in their shape
 * at its widest; where it is too small they stand at sea beside it. Two marks never lie so near that a finger meets both; those of a
 * shape named in `wider` lie so far apart where it has room for that.
 */
export const mapLayout = (
  topology: RegionTopology,
  governments: ReadonlyMap<string, number>,
  wider: ReadonlyMap<string, number> = new Map(),
): MapLayout => {
  const { shapes, widest } = drawnOf(topology);
  const apart = 2 * touchRadius;
  const placed = shapes.map((shape, index) => {
    const [widestHere, count] = [widest[index] as Spot, governments.get(shape.id) ?? 1];
    const rowOf = (between: number): readonly Spot[] =>
      count === 1 ? [widestHere] : spotsInRow(shape.rings, widestHere, count, between);
    const wide = rowOf(Math.max(apart, wider.get(shape.id) ?? 0));
    const row = fitsIn(wide) ? wide : rowOf(apart);
    return { shape, count, widest: widestHere, row, fits: fitsIn(row) };
  });
  const taken = placed.flatMap(({ row, fits }) => (fits ? row : []));
  const land = shapes.map(({ rings }) => rings);
  const marks = new Map<string, Marks>();
  for (const { shape, count, widest: tiedTo, row, fits } of placed) {
    if (fits) {
      marks.set(shape.id, { spots: row, isSmall: count > 1 || tiedTo.room < touchRadius - 2 });
      continue;
    }
    const spots: Spot[] = [];
    for (let left = count; left > 0; left -= 1) {
      const spot = spotAtSea(land, tiedTo, taken, apart);
      spots.push(spot);
      taken.push(spot);
    }
    marks.set(shape.id, { spots, tiedTo, isSmall: true });
  }
  return { shapes, marks, box: boxAround(shapes, taken) };
};
