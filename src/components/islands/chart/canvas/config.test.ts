import type { ChartDataset } from 'chart.js';
import { expect, test } from 'vitest';

import { readChoice } from '#views/statistics/address.ts';
import { chartOf } from '#views/statistics/chart.ts';
import type { ChartView } from '#views/statistics/chart-view.ts';
import { aFile, bySex, yearRow } from '#views/statistics/fixtures/files.ts';

import { configOf } from './config.ts';
import type { Dataset, Datum } from './datasets.ts';
import type { Theme } from './theme.ts';

/** Colours by name, fillings by what they say. */
const theme: Theme = {
  ink: 'ink',
  quiet: 'quiet',
  line: 'line',
  faint: 'faint',
  paper: 'paper',
  font: { family: 'sans-serif', size: 12 },
  colour: (tone) => `tone ${tone}`,
  fill: (tone, { isPart, isUnsure }) => `tone ${tone}${isPart ? ' part' : ''}${isUnsure ? ' unsure' : ''}`,
};

type LineDataset = ChartDataset<'line', Datum[]>;

const drawn = (given: Parameters<typeof aFile>[0], query = ''): ChartView => {
  const { file, es } = aFile(given);
  return chartOf(es, file, readChoice(file, new URLSearchParams(query)).choice);
};
const first = (chart: ChartView) => configOf(chart, chart.panels[0] ?? { series: [] }, theme);
const datasets = (chart: ChartView): Dataset[] =>
  chart.panels.flatMap((panel) => configOf(chart, panel, theme).data.datasets as Dataset[]);
const values = (chart: ChartView) =>
  datasets(chart).map(({ label, data }) => [label, ...data.map(({ x, y }) => [x, y])]);

const plain = (year: number, value: string | undefined, more = {}) =>
  yearRow(year, value, { dimensions: {}, ...more });
const broken = {
  columns: [],
  observations: [
    plain(2018, '5'),
    plain(2019, '7'),
    plain(2021, undefined),
    plain(2022, '0'),
    plain(2023, '4', { status: 'P' }),
    plain(2024, '3', { periodEnd: '2024-09-30' }),
  ],
};
const regions = {
  observations: [
    ...bySex([2020, 2021]),
    ...['ZZ-NOR', 'ZZ-SUR'].map((jurisdiction) => yearRow(2020, '7', { jurisdiction })),
  ],
};

test('each step has one datum: its value, or null where there is none', () => {
  expect(values(drawn(broken))).toEqual([
    ['Zeta', [0, 5], [1, 7], [2, null], [3, null], [4, 0], [5, 4], [6, 3]],
  ]);
});

test('bars are filled by what their values are', () => {
  const [bars] = datasets(drawn(broken));
  expect(bars?.type).toBe('bar');
  expect(bars?.backgroundColor).toEqual([
    'tone 0',
    'tone 0',
    'paper',
    'paper',
    'tone 0',
    'tone 0 unsure',
    'tone 0 part',
  ]);
});

test('a line is broken at gaps, and from and to a part of a year', () => {
  const [line] = datasets(drawn(broken, 'view=line'));
  const { segment, spanGaps } = line as LineDataset;
  const colour = (segment as { borderColor?: unknown } | undefined)?.borderColor;
  if (typeof colour !== 'function') throw new Error('The colour of a segment hangs on its end.');
  const ends = [1, 2, 3, 4, 5, 6].map((p1DataIndex) => colour({ p1DataIndex }));
  expect(spanGaps).toBe(false);
  expect(ends).toEqual([undefined, 'transparent', 'transparent', 'transparent', undefined, 'transparent']);
});

test('the axes are those of the chart, whatever is drawn', () => {
  const chart = drawn(broken);
  const { x, y } = first(chart).options?.scales ?? {};
  expect(x).toMatchObject({ type: 'linear', min: -0.5, max: 6.5, offset: false });
  expect(y).toMatchObject({ type: 'linear', min: 0, max: 8 });
  const axis = { ticks: [{ value: 99 }] };
  y?.afterBuildTicks?.(axis as never);
  expect(axis.ticks).toEqual(chart.scale.ticks.map(({ value }) => ({ value })));
  const label = y?.ticks?.callback as ((value: number) => string | string[]) | undefined;
  expect(chart.scale.ticks.map(({ value }) => label?.(value))).toEqual(
    chart.scale.ticks.map(({ text }) => text),
  );
});

test('only stacked bars lie on each other', () => {
  const isStacked = (query: string) => {
    const { scales } = first(drawn({ observations: bySex([2020, 2021]) }, query)).options ?? {};
    return [scales?.['x'], scales?.['y']].map((axis) => (axis as { stacked?: boolean }).stacked);
  };
  expect(isStacked('dimension=sex')).toEqual([true, true]);
  expect(isStacked('dimension=sex&view=bar')).toEqual([false, false]);
});

test('each area has a drawing of its own, all on one scale', () => {
  const chart = drawn(regions, 'view=multiples');
  expect(values(chart)).toEqual([
    ['Norte', [0, 7]],
    ['Sur', [0, 7]],
  ]);
  const tops = chart.panels.map((panel) => configOf(chart, panel, theme).options?.scales?.['y']?.max);
  expect(new Set(tops)).toEqual(new Set([chart.scale.max]));
});

test('a period is a point in its middle, and no line leads to it', () => {
  const chart = drawn({
    columns: [],
    frequency: 'irregular',
    observations: [plain(2015, '4', { periodEnd: '2016-12-31' }), plain(2016, '9')],
  });
  expect(values(chart)).toEqual([['Zeta', [2016, 4], [2016.5, 9]]]);
  expect(datasets(chart)[0]).toMatchObject({ type: 'line', showLine: false });
});

test('lines are told apart by more than colour', () => {
  const chart = drawn({ observations: bySex([2020, 2021]) }, 'dimension=sex&view=line');
  const lines = datasets(chart) as LineDataset[];
  expect(new Set(lines.map(({ borderColor }) => borderColor)).size).toBe(2);
  expect(new Set(lines.map(({ borderDash }) => String(borderDash))).size).toBe(2);
});

test('nothing moves by itself, and nothing but the layers answers to a pointer', () => {
  expect(first(drawn(broken)).options).toMatchObject({ animation: false, events: [] });
});
