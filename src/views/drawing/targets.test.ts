import { expect, test } from 'vitest';

import type { ChartTarget } from '#views/statistics/chart-view.ts';

import { frameIn } from './frame.ts';
import { targetsIn } from './targets.ts';

const frame = frameIn(
  { time: { min: -0.5, max: 3.5, steps: [], ticks: [] }, scale: { min: 0, max: 100, ticks: [] } },
  { left: 50, top: 20, width: 400, height: 200 },
);

const target = (value: number, given: Partial<ChartTarget> = {}): ChartTarget => ({
  value,
  text: `Meta: ${value}`,
  note: '',
  ...given,
});

const linesOf = (markup: string): string[] =>
  [...markup.matchAll(/<path d="([^"]*)" class="target"/g)].map(([, d = '']) => d);
const namesOf = (markup: string) =>
  [...markup.matchAll(/<text x="([^"]*)" y="([^"]*)"[^>]*text-anchor="([^"]*)">([^<]*)</g)].map(
    ([, x, y, anchor, text]) => [Number(x), Number(y), anchor, text],
  );

test('a dashed line at its value, from edge to edge or from when it was promised to when it is due', () => {
  const markup = targetsIn({ targets: [target(90), target(50, { from: 0.5, to: 2.5 })] }, frame);
  expect(linesOf(markup)).toEqual(['M150 120L350 120', 'M50 40L450 40']);
});

test('its name stands above it, at its start', () => {
  expect(namesOf(targetsIn({ targets: [target(90)] }, frame))).toEqual([[52, 35, 'start', 'Meta: 90']]);
});

test('at the very top the name stays in the drawing', () => {
  expect(namesOf(targetsIn({ targets: [target(100)] }, frame))).toEqual([[52, 30, 'start', 'Meta: 100']]);
});

test('names of targets close to each other do not touch', () => {
  const names = namesOf(targetsIn({ targets: [target(52), target(50), target(51)] }, frame));
  expect(names.map(([, , , text]) => text)).toEqual(['Meta: 50', 'Meta: 51', 'Meta: 52']);
  const places = names.map(([, y]) => y as number);
  expect(places.slice(1).every((y, index) => (places[index] as number) - y >= 15)).toBe(true);
});

test('a name without room after its line begins ends at the right edge', () => {
  const markup = targetsIn({ targets: [target(50, { from: 3, text: 'Meta: al menos 50 personas' })] }, frame);
  expect(namesOf(markup)).toEqual([[450, 115, 'end', 'Meta: al menos 50 personas']]);
});

test('no target, nothing drawn', () => {
  expect(targetsIn({ targets: [] }, frame)).toBe('');
});
