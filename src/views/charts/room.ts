import type { Point, Ring } from './projected-shapes.ts';

/** A place for a mark, and how far its centre lies from the nearest edge. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

const distanceToSide = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
};

/** How far a point lies from the nearest edge: above 0 inside the rings (of which an odd number holds it), below 0 outside. */
export const depthIn = (rings: readonly Ring[], point: Point): number => {
  const [x, y] = point;
  let [inside, nearest] = [false, Infinity];
  for (const ring of rings)
    for (const [index, a] of ring.entries()) {
      const b = ring[(index + 1) % ring.length] as Point;
      if (a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
      nearest = Math.min(nearest, distanceToSide(point, a, b));
    }
  return inside ? nearest : -nearest;
};

const spotAt = (rings: readonly Ring[], x: number, y: number): Spot => ({
  x,
  y,
  room: depthIn(rings, [x, y]),
});

/** The first of the spots that has the most room. */
const roomier = (best: Spot, spot: Spot): Spot => (spot.room > best.room ? spot : best);

const gridSteps = Array.from({ length: 17 }, (_, step) => step / 16);

/** The best spot of a grid over a box. */
const bestOfGrid = (rings: readonly Ring[], left: number, top: number, width: number, height: number): Spot =>
  gridSteps
    .flatMap((down) => gridSteps.map((across) => spotAt(rings, left + across * width, top + down * height)))
    .reduce(roomier);

/**
 * The spot inside the rings that is farthest from every edge (their pole of inaccessibility), to within a hundredth of their
 * width: a grid over them, then finer ones around its best spot. Rings too thin to hold a spot give their first point, without room.
 */
export const widestSpot = (rings: readonly Ring[]): Spot => {
  const [first = [0, 0] as const] = rings.flat();
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const around = (best: Spot, share: number): Spot =>
    roomier(
      best,
      bestOfGrid(
        rings,
        best.x - (width * share) / 2,
        best.y - (height * share) / 2,
        width * share,
        height * share,
      ),
    );
  const coarse = bestOfGrid(rings, left, top, width, height);
  const spot = around(around(coarse, 1 / 8), 1 / 64);
  return spot.room > 0 ? spot : { x: first[0], y: first[1], room: 0 };
};

const directions = Array.from({ length: 24 }, (_, turn) => (turn * Math.PI) / 12);

/**
 * `count` spots in a row, `apart` from one another, through a spot of the rings: turned and moved along itself by as much as
 * leaves the tightest of them the most room.
 */
export const spotsInRow = (
  rings: readonly Ring[],
  { x, y }: Spot,
  count: number,
  apart: number,
): readonly Spot[] => {
  const moves = Array.from({ length: 2 * count - 1 }, (_, move) => move / 2);
  const rows = directions.slice(0, 12).flatMap((turn) =>
    moves.map((move) =>
      Array.from({ length: count }, (_, index) => {
        const away = (index - move) * apart;
        return spotAt(rings, x + away * Math.cos(turn), y + away * Math.sin(turn));
      }),
    ),
  );
  const tightest = (row: readonly Spot[]): number => Math.min(...row.map(({ room }) => room));
  return rows.reduce((best, row) => (tightest(row) > tightest(best) ? row : best));
};

/**
 * The nearest spot around `from` that keeps `apart` from every spot taken and half of that from all land; where there is none
 * within reach, `from` itself.
 */
export const spotAtSea = (
  land: readonly (readonly Ring[])[],
  from: Spot,
  taken: readonly Spot[],
  apart: number,
): Spot => {
  for (let away = apart / 2; away <= 5 * apart; away += 2)
    for (const turn of directions) {
      const [x, y] = [from.x - away * Math.cos(turn), from.y - away * Math.sin(turn)];
      if (taken.some((spot) => Math.hypot(spot.x - x, spot.y - y) < apart)) continue;
      const ashore = land.some((rings) => depthIn(rings, [x, y]) > -apart / 2);
      if (!ashore) return { x, y, room: apart / 2 };
    }
  return from;
};
