import type { ChartGap } from '#views/statistics/chart-view.ts';

import { element, pathOf } from './svg.ts';

/** The colour of a line: 0 alone, else one of five. */
export const hueOf = (tone: number): number => (tone === 0 ? 0 : ((tone - 1) % 5) + 1);

/** The dash of a line by its colour: with the mark it tells lines apart where colours do not. */
export const dashes: readonly (string | undefined)[] = [
  undefined,
  undefined,
  '7 3',
  '2 3',
  '9 3 2 3',
  '5 2 1 2 1 2',
];

const corners: readonly ((r: number) => readonly (readonly [number, number])[])[] = [
  (r) => [
    [-r, -r],
    [r, -r],
    [r, r],
    [-r, r],
  ],
  (r) => [
    [0, -1.2 * r],
    [1.1 * r, 0.9 * r],
    [-1.1 * r, 0.9 * r],
  ],
  (r) => [
    [0, 1.2 * r],
    [1.1 * r, -0.9 * r],
    [-1.1 * r, -0.9 * r],
  ],
  (r) => [
    [-0.4 * r, -r],
    [0.4 * r, -r],
    [r, -0.4 * r],
    [r, 0.4 * r],
    [0.4 * r, r],
    [-0.4 * r, r],
    [-r, 0.4 * r],
    [-r, -0.4 * r],
  ],
];

/** The corners of the mark of a tone around its middle: a square, triangle, triangle on its point or octagon; none of a disc. */
export const cornersOf = (tone: number, r: number): readonly (readonly [number, number])[] =>
  corners[hueOf(tone) - 2]?.(r) ?? [];

/** The mark of a value: a disc, square, triangle, triangle on its point or octagon, by colour. */
export const markAt = (tone: number, x: number, y: number, r: number, className: string): string => {
  const around = cornersOf(tone, r);
  if (around.length === 0) return element('circle', { cx: x, cy: y, r, class: className });
  return element('path', {
    d: `${pathOf(around.map(([dx, dy]) => [x + dx, y + dy] as const))}Z`,
    class: className,
  });
};

/** Another published value: a diamond. */
export const diamondAt = (x: number, y: number, r: number, className: string): string =>
  element('path', {
    d: `${pathOf([
      [x, y - r],
      [x + r, y],
      [x, y + r],
      [x - r, y],
    ])}Z`,
    class: className,
  });

/** Where no value is: a ring for no data, a square for one that the source lacks, one struck through for one suppressed. */
export const gapAt = (kind: ChartGap['kind'], x: number, y: number, className: string): string => {
  if (kind === 'none') return element('circle', { cx: x, cy: y, r: 3, class: className });
  const square = element('rect', { x: x - 3, y: y - 3, width: 6, height: 6, class: className });
  return kind === 'missing'
    ? square
    : square +
        element('path', {
          d: pathOf([
            [x - 3, y + 3],
            [x + 3, y - 3],
          ]),
          class: className,
        });
};
