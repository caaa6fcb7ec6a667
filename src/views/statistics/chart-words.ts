import { fill } from '#i18n/words.ts';

import { dateWords } from '#views/format/date.ts';
import { listWords } from '#views/format/list.ts';

import type { ChartSeries, ChartView } from './chart-view.ts';
import type { Choice } from './choice.ts';
import type { StatisticFile } from './data.ts';
import { drawnAreas, type Line, type Lines } from './lines.ts';
import { read, type Reading } from './reading.ts';
import { nameOf, unitText } from './values.ts';

/** How a line is called: its code where the chart is split, else its area. */
export const lineName = (
  reading: Reading,
  file: StatisticFile,
  choice: Choice,
  { area, code }: Line,
): string => {
  const column = file.columns.find(({ name }) => name === choice.split);
  return code !== undefined && column
    ? nameOf(reading, column.codes, code)
    : nameOf(reading, file.areas, area);
};

/** What the chart is of, besides its lines: the codes chosen of other dimensions, and the place where that is one. */
const placeText = (reading: Reading, file: StatisticFile, choice: Choice): string => {
  const areas = drawnAreas(file, choice);
  const place =
    choice.view === 'multiples' || areas.length > 1
      ? reading.words.chart.partPlaces
      : nameOf(reading, file.areas, areas[0] ?? '');
  const groups = file.columns.flatMap(({ name, codes }) => {
    const code = name === choice.split && choice.view !== 'multiples' ? undefined : choice.codes[name];
    return code === undefined || code === '_T' ? [] : [nameOf(reading, codes, code)];
  });
  return [place, ...groups].join(' · ');
};

/** Measure, unit, register and place. */
export const subtitleOf = (reading: Reading, file: StatisticFile, choice: Choice): string =>
  [
    fill(reading.words.chart.subtitle, {
      measure: read(reading, file.measure),
      unit: unitText(reading, file, choice.isRate),
      register: read(reading, file.register.label),
      place: placeText(reading, file, choice),
    }),
    ...(file.cumulative === true ? [reading.words.chart.cumulative] : []),
  ].join(' ');

/** Publisher, titles of the sources of what is drawn, and the day of extraction. */
export const footOf = (
  reading: Reading,
  file: StatisticFile,
  choice: Choice,
  { lines }: Lines,
): readonly string[] => {
  const keys = new Set(
    lines.flatMap(({ points, outside }) => [
      ...points.flatMap(({ shown, others }) => [shown.source, ...others.map(({ source }) => source)]),
      ...outside.map(({ source }) => source),
    ]),
  );
  const { shortName, name } = file.publisher;
  const own = [read(reading, shortName), read(reading, name)];
  const readIn = file.sources.filter(({ key, publisher }) => keys.has(key) && !own.includes(publisher));
  const { chart } = reading.words;
  return [
    fill(readIn.length === 0 ? chart.footOwn : chart.foot, {
      publisher: own[0] as string,
      sources: listWords(reading, [...new Set(readIn.map(({ publisher }) => publisher))]),
      date: dateWords(reading, file.retrievedOn),
    }),
    ...(choice.isRate && file.population
      ? [fill(chart.footRate, { title: read(reading, file.population.title) })]
      : []),
  ];
};

/** What the signs of a chart mean, of those that are there. */
export const legendOf = (reading: Reading, series: readonly ChartSeries[]): ChartView['legend'] => {
  const { signs } = reading.words.chart;
  const gaps = new Set(series.flatMap((each) => each.gaps.map(({ kind }) => kind)));
  const points = series.flatMap((each) => each.points);
  return [
    ...(points.some(({ isPart }) => isPart) ? ['part' as const] : []),
    ...(points.some((each) => each.isUnsure) ? ['unsure' as const] : []),
    ...(['none', 'missing', 'suppressed', 'no-population'] as const).filter((kind) => gaps.has(kind)),
    ...(series.some(({ others }) => others.length > 0) ? ['others' as const] : []),
    ...(series.some(({ apart }) => apart.length > 0) ? ['apart' as const] : []),
  ].map((sign) => ({ sign, text: sign === 'no-population' ? signs.noPopulation : signs[sign] }));
};
