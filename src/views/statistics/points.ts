import { fill } from '#i18n/words.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import type { Observation } from '#model/statistic.ts';

import type { SeriesPoint } from '#domain/statistics/series.ts';

import type { ChartGap, ChartMark, ChartPoint } from './chart-view.ts';
import type { StatisticFile } from './data.ts';
import { gapKind, gapWords } from './gaps.ts';
import type { Line, Lines } from './lines.ts';
import type { Reading } from './reading.ts';
import { measuredText, otherText, periodText, remarksOn, valueText } from './values.ts';

/** What a line is drawn with. */
export interface Drawing {
  readonly reading: Reading;
  readonly file: StatisticFile;
  readonly isRate: boolean;
  readonly marks: readonly ChartMark[];
}

/** A value as a number to draw: the place of a level among the levels, from 1. */
const drawn = ({ levels }: StatisticFile, { value = '' }: Observation): number =>
  levels === undefined ? Number(value) : levels.findIndex(({ code }) => code === value) + 1;

/** Days since the year 0 would be exact; years with a fraction are what the axis counts in. */
export const yearsAt = (day: string, edge: 'start' | 'end'): number => {
  const date = edge === 'start' ? firstDay(day) : lastDay(day);
  const year = Number(date.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const at = Date.parse(date) + (edge === 'end' ? 86_400_000 : 0);
  return year + (at - start) / (end - start);
};

const isUnsure = ({ status, qualifier }: Observation): boolean =>
  status === 'P' || status === 'E' || qualifier !== undefined;

const said = (
  drawing: Drawing,
  name: string,
  observation: Observation,
  remarks: readonly string[],
): string => {
  const { reading, file, isRate } = drawing;
  const { point, pointAlone } = reading.words.chart;
  const text = fill(name === '' ? pointAlone : point, {
    name,
    period: periodText(reading, observation),
    value: measuredText(reading, file, isRate, observation),
  });
  return [text, ...remarks].join('; ');
};

const pointFrom = (
  drawing: Drawing,
  name: string,
  observation: Observation,
  place: Pick<ChartPoint, 'at' | 'until' | 'isPart' | 'isJoined'>,
  remarks: readonly string[],
): ChartPoint => ({
  ...place,
  value: drawn(drawing.file, observation),
  text: valueText(drawing.reading, drawing.file, observation) ?? '',
  period: periodText(drawing.reading, observation),
  remarks,
  label: said(drawing, name, observation, remarks),
  isUnsure: isUnsure(observation),
});

/** Whether a break lies between two steps, whose places are their middles. */
const isBroken = (marks: readonly ChartMark[], from: number, to: number): boolean =>
  marks.some((mark) => mark.isBreak && mark.from > from && mark.from <= to);

/** The values, gaps and other values of a line on the steps. */
export const stepPoints = (drawing: Drawing, { steps }: Lines, { points }: Line, name: string) => {
  const { reading, file, marks } = drawing;
  const { chart } = reading.words;
  const at = new Map(points.map((point) => [point.step, point]));
  const found: ChartPoint[] = [];
  const gaps: ChartGap[] = [];
  const others: ChartPoint[] = [];
  let before: SeriesPoint | undefined;
  for (const [step, { start, end }] of steps.entries()) {
    const point = at.get(step);
    if (point?.shown.value === undefined) {
      const kind = gapKind(point);
      const period = periodText(reading, point?.shown ?? { periodStart: start, periodEnd: end });
      gaps.push({
        at: step,
        kind,
        label: fill(name === '' ? chart.pointAlone : chart.point, {
          name,
          period,
          value: gapWords(reading, kind),
        }),
      });
      before = undefined;
      continue;
    }
    const { shown, isPart } = point;
    found.push(
      pointFrom(
        drawing,
        name,
        shown,
        {
          at: step,
          isPart,
          isJoined:
            before !== undefined &&
            !before.isPart &&
            !isPart &&
            !isBroken(marks, step - 1, step) &&
            // What adds up begins anew each time its start moves.
            (file.cumulative !== true || before.shown.periodStart === shown.periodStart),
        },
        remarksOn(reading, shown, isPart),
      ),
    );
    for (const other of point.others)
      others.push(
        pointFrom(drawing, name, other, { at: step, isPart, isJoined: false }, [otherText(reading, other)]),
      );
    before = point;
  }
  return { points: found, gaps, others };
};

/** The values of a line without steps: each over the whole of its period, none joined to another. */
export const periodPoints = (drawing: Drawing, { outside }: Line, name: string): readonly ChartPoint[] =>
  outside
    .filter(({ value }) => value !== undefined)
    .map((observation) =>
      pointFrom(
        drawing,
        name,
        observation,
        {
          at: yearsAt(observation.periodStart, 'start'),
          until: yearsAt(observation.periodEnd, 'end'),
          isPart: false,
          isJoined: false,
        },
        remarksOn(drawing.reading, observation, false),
      ),
    );
