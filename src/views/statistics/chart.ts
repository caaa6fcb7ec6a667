import { numberWords } from '#views/format/number.ts';

import type { ChartPanel, ChartSeries, ChartView } from './chart-view.ts';
import type { Choice } from './choice.ts';
import type { StatisticFile } from './data.ts';
import { footOf, legendOf, lineName, subtitleOf } from './chart-words.ts';
import { type Line, type Lines, linesOf } from './lines.ts';
import { marksOf } from './marks.ts';
import { type Drawing, periodPoints, stepPoints, yearsAt } from './points.ts';
import type { Reading } from './reading.ts';
import { scaleOf } from './scale.ts';
import { sentenceOf } from './sentence.ts';
import { targetsOf } from './targets.ts';
import { ticksOf, yearTicks } from './time.ts';
import { stepNames } from './step-names.ts';
import { nameOf } from './values.ts';

/** Lines that are told apart: five colours, each plain and textured. */
const tones = 10;

const seriesOf = (
  drawing: Drawing,
  choice: Choice,
  lines: Lines,
  names: readonly string[],
): readonly ChartSeries[] =>
  lines.lines.map((line, index) => {
    const name = names[index] as string;
    const isAlone = lines.lines.length === 1;
    const own =
      choice.view === 'periods'
        ? { points: periodPoints(drawing, line, isAlone ? '' : name), gaps: [], others: [], apart: [] }
        : {
            ...stepPoints(drawing, lines, line, isAlone ? '' : name),
            apart: periodPoints(drawing, line, isAlone ? '' : name),
          };
    const tone = isAlone || choice.view === 'multiples' ? 0 : (index % tones) + 1;
    return { key: line.key, label: name, tone, ...own };
  });

/** The greatest of what is drawn: of stacked values their sum. */
const drawnValues = (choice: Choice, { steps }: Lines, series: readonly ChartSeries[]): readonly number[] => {
  const values = series.flatMap(({ points, others }) => [...points, ...others].map(({ value }) => value));
  if (choice.view !== 'stacked') return values;
  const sums = steps.map(() => 0);
  for (const { points } of series)
    for (const { at, value } of points) sums[at] = (sums[at] as number) + value;
  return sums;
};

/** A chart of what is chosen, as plain data in the reader’s language. */
export const chartOf = (reading: Reading, file: StatisticFile, choice: Choice): ChartView => {
  const lines = linesOf(file, choice);
  const address = file.pages[reading.language];
  const { steps } = lines;
  const periods = lines.lines.flatMap(({ outside }) => outside);
  const ends = choice.view === 'periods' ? periods : [];
  const span =
    choice.view === 'periods'
      ? {
          min: Math.floor(
            ends.reduce((least, { periodStart }) => Math.min(least, yearsAt(periodStart, 'start')), Infinity),
          ),
          max: Math.ceil(
            ends.reduce((most, { periodEnd }) => Math.max(most, yearsAt(periodEnd, 'end')), -Infinity),
          ),
        }
      : { min: -0.5, max: steps.length - 0.5 };
  const isEmpty = choice.view === 'periods' ? periods.length === 0 : steps.length === 0;
  const time = isEmpty ? { min: 0, max: 1 } : span;
  const marks = marksOf(reading, file, steps, time);
  const drawing: Drawing = { reading, file, isRate: choice.isRate, marks };
  const names = lines.lines.map((line) => lineName(reading, file, choice, line));
  const series = seriesOf(drawing, choice, lines, names);
  const values = drawnValues(choice, lines, series);
  const levels = file.levels;
  const targets = isEmpty ? [] : targetsOf(reading, file, choice, lines, time);
  const scale = scaleOf(
    levels === undefined
      ? [...values, ...targets.map(({ value }) => value)]
      : levels.map((_, index) => index + 1),
  );
  const told = {
    reading,
    file,
    choice,
    marks,
    nameOf: (line: Line) => lineName(reading, file, choice, line),
  };
  const panels: readonly ChartPanel[] =
    choice.view === 'multiples'
      ? series.map((each) => ({ label: each.label, series: [each] }))
      : [{ series }];
  return {
    kind: choice.view,
    title: sentenceOf(told, lines),
    subtitle: subtitleOf(reading, file, choice),
    foot: footOf(reading, file, choice, lines),
    ...(address === undefined ? {} : { address }),
    time: {
      ...time,
      steps: stepNames(reading, file, lines),
      ticks: choice.view === 'periods' ? yearTicks(time) : ticksOf(reading, steps),
    },
    scale: {
      min: scale.min,
      max: scale.max,
      ticks: scale.ticks.map((value) => ({
        value,
        text:
          levels === undefined
            ? numberWords(reading, value)
            : value === 0
              ? ''
              : nameOf(reading, levels, levels[value - 1]?.code ?? ''),
      })),
    },
    panels,
    marks,
    targets,
    legend: legendOf(reading, series),
  };
};
