import { element, lineFrom } from './svg.ts';

/** A number as a length, in percent of the place that the drawing has. */
export interface Length {
  readonly length: number;
  /** Where a hatched space after the bar ends. */
  readonly until?: number;
  /** Where a mark stands across the bar: a target. */
  readonly mark?: number;
}

const height = 16;
const percent = (value: number): string => `${Math.round(value * 10) / 10}%`;

/** Strokes of a hatching, the same on paper and in the dark; `id` is its own in the page. */
const hatching = (id: string): string =>
  element(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('path', { d: lineFrom(0, 3, 6, 3), class: 'hatch' }),
  );

/**
 * A bar from zero as an SVG that is as wide as its place. It says nothing that the words beside it do not, so that whoever hears
 * a page is not told twice.
 */
export const lengthElement = ({ length, until, mark }: Length, id: string): string => {
  const parts = [
    ...(mark === undefined
      ? []
      : [element('rect', { class: 'track', x: 0.5, y: 2.5, width: '100%', height: height - 5 })]),
    element('rect', { class: 'bar', y: 2, width: percent(length), height: height - 4 }),
    ...(until === undefined
      ? []
      : [
          hatching(`${id}-space`),
          element('rect', {
            class: 'space',
            x: percent(length),
            y: 2.5,
            width: percent(until - length),
            height: height - 5,
            fill: `url(#${id}-space)`,
          }),
        ]),
    ...(mark === undefined
      ? []
      : [element('line', { class: 'goal', x1: percent(mark), x2: percent(mark), y1: 0, y2: height })]),
  ];
  return element('svg', { class: 'length', width: '100%', height, 'aria-hidden': 'true' }, parts.join(''));
};

/** The sign of the hatched space, for its name. */
export const spaceSign = (id: string): string =>
  element(
    'svg',
    { class: 'length sign', width: 22, height: 12, 'aria-hidden': 'true' },
    hatching(`${id}-sign`) +
      element('rect', { class: 'space', x: 0.5, y: 0.5, width: 21, height: 11, fill: `url(#${id}-sign)` }),
  );

/** The sign of the mark of a target, for its name. */
export const goalSign = (): string =>
  element(
    'svg',
    { class: 'length sign', width: 8, height, 'aria-hidden': 'true' },
    element('line', { class: 'goal', x1: 4, x2: 4, y1: 0, y2: height }),
  );
