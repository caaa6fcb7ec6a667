import type { ChartOptions } from 'chart.js';

import type { ChartView } from '#views/statistics/chart-view.ts';

import type { Theme } from './theme.ts';

type Scales = NonNullable<ChartOptions<'bar' | 'line'>['scales']>;
type Ticks = readonly { readonly value: number; readonly text: string }[];

/** Longer names of levels are broken into lines: they would take the room of the chart. */
const longest = 14;

/** A text in lines of about so many letters, broken between words. */
export const broken = (text: string): string | string[] => {
  const lines = text.split(' ').reduce<string[]>((done, word) => {
    const last = done.at(-1);
    return last === undefined || `${last} ${word}`.length > longest
      ? [...done, word]
      : [...done.slice(0, -1), `${last} ${word}`];
  }, []);
  return lines.length > 1 ? lines : text;
};

/** Marks an axis at the given places and no others. */
const marked = (ticks: Ticks) => {
  const texts = new Map(ticks.map(({ value, text }) => [value, text]));
  return {
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = ticks.map(({ value }) => ({ value }));
    },
    textAt: (value: string | number) => broken(texts.get(Number(value)) ?? ''),
  };
};

/** The axes of a chart: both as the chart says, nothing of them is worked out here. */
export const axesOf = ({ kind, time, scale }: ChartView, theme: Theme): Scales => {
  // A small drawing has room for the first and the last.
  const names =
    kind === 'multiples'
      ? time.ticks.filter((_, at) => at === 0 || at === time.ticks.length - 1)
      : time.ticks;
  const across = marked(names.map(({ at, text }) => ({ value: at, text })));
  const up = marked(scale.ticks);
  const font = { family: theme.font.family, size: theme.font.size };
  return {
    x: {
      type: 'linear',
      min: time.min,
      max: time.max,
      offset: false,
      stacked: kind === 'stacked',
      grid: { display: false, offset: false, drawTicks: false },
      border: { display: false },
      afterBuildTicks: across.afterBuildTicks,
      ticks: {
        color: theme.quiet,
        font,
        padding: 6,
        maxRotation: 0,
        autoSkip: true,
        autoSkipPadding: 8,
        callback: across.textAt,
      },
    },
    y: {
      type: 'linear',
      min: scale.min,
      max: scale.max,
      stacked: kind === 'stacked',
      grid: {
        color: ({ tick }) => (tick?.value === 0 ? theme.line : theme.faint),
        drawTicks: false,
      },
      border: { display: false },
      afterBuildTicks: up.afterBuildTicks,
      ticks: { color: theme.quiet, font, padding: 6, autoSkip: false, callback: up.textAt },
    },
  };
};
