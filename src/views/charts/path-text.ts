import type { Ring } from './projected-shapes.ts';

/** A count of tenths as SVG writes a number at its shortest: 12, .5, -1.3. */
const tenths = (count: number): string => {
  const [sign, whole, rest] = [count < 0 ? '-' : '', Math.floor(Math.abs(count) / 10), Math.abs(count) % 10];
  return rest === 0 ? `${sign}${whole}` : `${sign}${whole === 0 ? '' : whole}.${rest}`;
};

const pair = (x: number, y: number): string => {
  const [first, second] = [tenths(x), tenths(y)];
  return second.startsWith('-') ? `${first}${second}` : `${first} ${second}`;
};

/** Rings as the `d` of a path: each from its first point by steps, to the tenth of a unit. */
export const pathText = (rings: readonly Ring[]): string =>
  rings
    .map((ring) => {
      let [x, y] = [0, 0];
      return ring
        .map(([atX, atY], index) => {
          const [toX, toY] = [Math.round(atX * 10), Math.round(atY * 10)];
          const step = pair(toX - x, toY - y);
          [x, y] = [toX, toY];
          return `${index === 0 ? 'M' : 'l'}${step}`;
        })
        .join('');
    })
    .map((drawn) => `${drawn}z`)
    .join('');
