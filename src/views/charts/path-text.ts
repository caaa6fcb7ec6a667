import type { Point, Ring } from './projected-shapes.ts';

/** A count of tenths as SVG writes a number at its shortest: 12, .5, -1.3. */
const tenths = (count: number): string => {
  const [sign, whole, rest] = [count < 0 ? '-' : '', Math.floor(Math.abs(count) / 10), Math.abs(count) % 10];
  return rest === 0 ? `${sign}${whole}` : `${sign}${whole === 0 ? '' : whole}.${rest}`;
};

/** Numbers side by side: a minus parts them as well as a space. */
const joined = (numbers: readonly string[]): string =>
  numbers.map((each, index) => (index === 0 || each.startsWith('-') ? each : ` ${each}`)).join('');

const ringText = (ring: Ring, grid: number): string => {
  const onGrid = (value: number): number => Math.round((value * 10) / grid) * grid;
  let last: Point | undefined;
  const steps = ring.flatMap(([atX, atY]) => {
    const [x, y] = [onGrid(atX), onGrid(atY)];
    const [fromX, fromY] = last ?? [0, 0];
    if (last && x === fromX && y === fromY) return [];
    last = [x, y];
    return [[tenths(x - fromX), tenths(y - fromY)]];
  });
  const [start = [], ...others] = steps;
  return `M${joined(start)}${others.length > 0 ? `l${joined(others.flat())}` : ''}z`;
};

/**
 * Rings as the `d` of a path: each from its first point by steps, to the tenth of a unit, or to `grid` tenths where a drawing must
 * be small. Borders stay where they meet, since every point goes to the same place in both shapes.
 */
export const pathText = (rings: readonly Ring[], grid = 1): string =>
  rings.map((ring) => ringText(ring, grid)).join('');
