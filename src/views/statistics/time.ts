import { firstDay, lastDay } from '#model/parts/date.ts';

import type { Step } from '#domain/statistics/steps.ts';

import type { ChartView } from './chart-view.ts';
import type { Reading } from './reading.ts';

type Ticks = ChartView['time']['ticks'];

/** More names than that run into each other on a narrow screen. */
const most = 12;

const months = new Map<string, Intl.DateTimeFormat>();

/** A part of a step in a few letters: “ene–sep”, “1 ene – 29 sep”. */
export const partShort = (
  { language }: Reading,
  { periodStart, periodEnd }: { readonly periodStart: string; readonly periodEnd: string },
): string => {
  const [start, end] = [firstDay(periodStart), lastDay(periodEnd)];
  const isWhole = start.endsWith('-01') && lastDay(end.slice(0, 7)) === end;
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    month: 'short',
    ...(isWhole ? {} : { day: 'numeric' }),
  });
  const [from, to] = [start, end].map((day) => format.format(Date.parse(day)).replace('.', ''));
  return from === to ? (from as string) : `${from}–${to}`;
};

/** A short name for a step: `2024`, `T1 2024`, `ene 24`. */
export const stepShort = ({ language, words }: Reading, key: string): string => {
  const [year = '', rest] = key.split('-');
  if (rest === undefined) return year;
  if (rest.startsWith('Q')) return `${words.chart.quarter}${rest.slice(1)} ${year}`;
  const format =
    months.get(language) ?? new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'short' });
  months.set(language, format);
  return `${format.format(Date.UTC(2000, Number(rest) - 1, 1)).replace('.', '')} ${year.slice(2)}`;
};

/** How many steps lie between two names. */
const every = (count: number): number => [1, 2, 5, 10, 20, 50].find((each) => count / each <= most) ?? 100;

/** The names on the axis: of years all, or every second or fifth; of months and quarters the years, at their first step. */
export const ticksOf = (reading: Reading, steps: readonly Step[]): Ticks => {
  const isYearly = steps.every(({ key }) => key.length === 4);
  const starts = steps.flatMap(({ key }, at) => {
    const isFirst = isYearly || key.endsWith('-01') || key.endsWith('-Q1');
    return isFirst ? [{ at, text: key.slice(0, 4) }] : [];
  });
  if (starts.length === 0)
    return steps.flatMap(({ key }, at) =>
      at % every(steps.length) === 0 ? [{ at, text: stepShort(reading, key) }] : [],
    );
  const apart = every(starts.length);
  return starts.filter((_, index) => index % apart === 0);
};

/** The names on an axis of years: each is written where it begins. */
export const yearTicks = ({ min, max }: { readonly min: number; readonly max: number }): Ticks => {
  const apart = every(max - min);
  return Array.from({ length: Math.floor((max - min) / apart) + 1 }, (_, index) => {
    const year = min + index * apart;
    return { at: year, text: String(year) };
  });
};
