import { expect, test } from 'vitest';

import type { ChartPoint, ChartSeries } from '#views/statistics/chart-view.ts';

import { type Place, startOf, walked, walkwaysOf } from './walk.ts';

const point = (at: number, label = `value at ${at}`): ChartPoint => ({
  at,
  value: 1,
  text: '1',
  period: `${at}`,
  remarks: [],
  label,
  isPart: false,
  isUnsure: false,
  isJoined: false,
});
const series = (points: ChartPoint[], gaps: number[] = [], others: ChartPoint[] = []): ChartSeries => ({
  key: 'k',
  label: 'l',
  tone: 1,
  points,
  gaps: gaps.map((at) => ({ at, kind: 'none', label: `gap at ${at}` })),
  others,
  apart: [],
});

const ways = walkwaysOf({
  panels: [
    { series: [series([point(0), point(2)], [1]), series([])] },
    { series: [series([point(1), point(5)], [], [point(5, 'another')])] },
  ],
});

test('values and gaps are stops in order of time; another value is told with its own', () => {
  expect(ways.map(({ stops }) => stops.map(({ label }) => label))).toEqual([
    ['value at 0', 'gap at 1', 'value at 2'],
    [],
    ['value at 1', 'value at 5. another'],
  ]);
});

test.for<[key: string, from: [number, number], to: [number, number]]>([
  ['ArrowLeft', [0, 2], [0, 1]],
  ['ArrowLeft', [0, 0], [0, 0]],
  ['ArrowRight', [0, 0], [0, 1]],
  ['ArrowRight', [0, 2], [0, 2]],
  ['Home', [0, 2], [0, 0]],
  ['End', [0, 0], [0, 2]],
  // Over the line that has nothing, to the stop that is nearest in time.
  ['ArrowDown', [0, 2], [2, 0]],
  ['ArrowUp', [2, 1], [0, 2]],
  ['ArrowUp', [0, 1], [0, 1]],
  ['ArrowDown', [2, 1], [2, 1]],
])('%s from %s leads to %s', ([key, [line, stop], [toLine, toStop]]) => {
  expect(walked(ways, { line, stop }, key)).toEqual({ line: toLine, stop: toStop } satisfies Place);
});

test('other keys are left to the browser', () => {
  expect(walked(ways, { line: 0, stop: 0 }, 'Tab')).toBeUndefined();
});

test('a walk begins at the last stop of the first line that has any', () => {
  expect(startOf(ways)).toEqual({ line: 0, stop: 2 });
  expect(startOf(walkwaysOf({ panels: [{ series: [series([])] }] }))).toBeUndefined();
});
