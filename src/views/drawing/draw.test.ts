import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { readChoice } from '#views/statistics/address.ts';
import { chartOf } from '#views/statistics/chart.ts';
import type { ChartView } from '#views/statistics/chart-view.ts';
import { aFile, bySex, yearRow } from '#views/statistics/fixtures/files.ts';

import { plotOf } from './draw.ts';
import { frameIn } from './frame.ts';
import { linesLegend, signsLegend } from './legend.ts';
import { pictureOf } from './picture.ts';
import { pictureColours, pictureStyle } from './picture-style.ts';
import { roomFor, wrapped } from './room.ts';

const observations = [
  ...bySex([2019, 2020, 2022]),
  yearRow(2023, '90', { periodEnd: '2023-09-30' }),
  yearRow(2023, '60', { periodEnd: '2023-09-30', dimensions: { sex: 'F' } }),
  ...['ZZ-NOR', 'ZZ-SUR'].map((jurisdiction) => yearRow(2020, '7', { jurisdiction })),
];
const { file, es } = aFile({
  observations,
  breaks: [{ on: '2020-07-01', until: '2020-12-31', kind: 'event', why: 'Cuarentena <b>&</b>.' }],
});
const chart = (query: string): ChartView =>
  chartOf(es, file, readChoice(file, new URLSearchParams(query)).choice);

/** Every attribute `name` of the elements of a class. */
const attributes = (markup: string, className: string, name: string): number[] =>
  [...markup.matchAll(/<[a-z]+ [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => new RegExp(`class="${className}[ "]`).test(tag))
    .flatMap((tag) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? [])
    .map(Number);

test('a bar is as tall as its value, from zero', () => {
  const view = chart('view=bar');
  const { inside, height } = plotOf(view, 720, 'x');
  const heights = attributes(inside, 'bar', 'height');
  const values = view.panels[0]?.series[0]?.points.map(({ value }) => value) ?? [];
  expect(heights).toHaveLength(4);
  for (const [index, value] of values.entries())
    expect((heights[index] as number) / value).toBeCloseTo(280 / view.scale.max, 1);
  // Each stands on the axis.
  const feet = attributes(inside, 'bar', 'y').map((y, index) => y + (heights[index] as number));
  for (const foot of feet) expect(foot).toBeCloseTo(height - 38, 0);
});

test('stacked bars stand on each other', () => {
  const view = chart('dimension=sex');
  const { inside } = plotOf(view, 720, 'x');
  const [heights, tops] = [attributes(inside, 'bar', 'height'), attributes(inside, 'bar', 'y')];
  // Seven segments: three years of two, and the women of the last.
  expect(heights).toHaveLength(7);
  expect((tops[4] as number) + (heights[4] as number)).toBeCloseTo(tops[0] as number, -0.5);
});

test.for([
  'view=bar',
  'view=line',
  'dimension=sex',
  'dimension=sex&view=line',
  'view=multiples',
  'jurisdiction=ZZ-NOR,ZZ-SUR',
])('what %s draws lies in the drawing, at any width', (query) => {
  for (const width of [328, 720]) {
    const { inside, height } = plotOf(chart(query), width, 'x');
    for (const [, d = ''] of inside.matchAll(/ d="([^"]*)"/g))
      for (const [, x, y] of d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(-6);
        expect(Number(x)).toBeLessThanOrEqual(width);
        expect(Number(y)).toBeGreaterThanOrEqual(-6);
        expect(Number(y)).toBeLessThanOrEqual(height);
      }
    expect(inside).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test('a part of a year is hatched, a gap is marked, an event is a band with its number', () => {
  const { inside } = plotOf(chart('view=bar'), 720, 'x');
  expect(inside.match(/fill="url\(#x-part\)"/g)).toHaveLength(1);
  expect(inside).toContain('<pattern id="x-part"');
  expect(attributes(inside, 'gap', 'cx')).toHaveLength(1);
  expect(attributes(inside, 'span', 'width')).toHaveLength(1);
  expect(inside).toContain('class="badge-number"');
  expect(inside).toMatch(/>ene–sept?<\/text>/);
});

test('a line is broken where its points are not joined', () => {
  const { inside } = plotOf(chart('view=line'), 720, 'x');
  // 2019 and 2020 are joined; 2021 is missing; 2022 stands before a part of a year.
  const paths = [...inside.matchAll(/<path d="([^"]*)" class="line[^"]*"/g)].map(([, d]) => d);
  expect(paths).toHaveLength(1);
  expect(paths[0]?.match(/L/g)).toHaveLength(1);
});

test('two lines are told apart by colour, dash and mark, and named', () => {
  const view = chart('dimension=sex&view=line');
  const wide = plotOf(view, 720, 'x');
  expect(wide.isNamed).toBe(true);
  expect(wide.inside).toContain('stroke-dasharray="7 3"');
  expect(plotOf(view, 328, 'x').isNamed).toBe(false);
  expect(linesLegend(view, 'x').map(({ text }) => text)).toEqual(['F', 'M']);
  expect(signsLegend(view, 'x').map(({ text }) => text.split(':')[0])).toEqual([
    'Rayado o hueco',
    'Sin dato',
  ]);
});

test('a picture has its words, source and date inside, and no other file', () => {
  const view = chart('dimension=sex');
  const picture = pictureOf(view, 'es');
  const text = picture
    .replace(/<style>.*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  for (const words of [
    view.subtitle.slice(0, 40),
    'Extraído: 1 de abril de 2024.',
    'Junta del Agua',
    'F',
    'M',
  ])
    expect(text).toContain(words);
  expect(picture).toContain('Cuarentena &lt;b&gt;&amp;&lt;/b&gt;.');
  expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|@import|url\((?!#)/);
  expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
});

test('the colours of a picture are those of the light theme', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
  for (const [name, colour] of Object.entries(pictureColours))
    expect(tokens).toContain(`--${name}: ${colour};`);
});

test('what the style sheet of a page styles, that of a picture styles too', () => {
  const sheet = readFileSync('src/styles/charts.css', 'utf8');
  const plots = (sheet.split('/* The figure around it. */')[0] ?? '').replace(/\/\*.*?\*\//gs, '');
  const classes = [...new Set([...plots.matchAll(/\.([a-z][a-z0-9-]*)/g)].map(([, name]) => name))];
  expect(classes.filter((name) => name !== 'plot' && !pictureStyle.includes(`.${name}`))).toEqual([]);
});

test('places in a frame', () => {
  const frame = frameIn(chart('view=bar'), { left: 10, top: 20, width: 100, height: 200 });
  expect(frame.y(0)).toBe(220);
  expect(frame.x(-0.5)).toBe(10);
  expect(frame.x(4.5)).toBe(110);
});

test('long words stand alone, others share lines', () => {
  expect(wrapped('a b', 12, 1000)).toEqual(['a b']);
  expect(wrapped('aaaaaaaaaaaaaaaaaaaa b', 12, 30)).toEqual(['aaaaaaaaaaaaaaaaaaaa', 'b']);
  expect(wrapped('', 12, 30)).toEqual([]);
  expect(roomFor('W', 24)).toBeCloseTo(2 * roomFor('W', 12));
});
