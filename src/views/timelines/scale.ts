import { firstDay, lastDay } from '#model/parts/date.ts';

import type { YearLabel } from './timeline.ts';

/** Lengths are kept to one decimal: a tenth of a pixel is not seen, and the page is smaller. */
export const rounded = (length: number): number => Math.round(length * 10) / 10;

/** A stretch of time in years: 2016.5 is the middle of 2016. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const dayLength = 86_400_000;

const inYears = (year: number, time: number): number => {
  const start = Date.UTC(year, 0, 1);
  return year + (time - start) / (Date.UTC(year + 1, 0, 1) - start);
};

/** All that a date may mean, from the beginning of its first day to the end of its last. */
export const spanOf = (date: string): Span => {
  const [first, last] = [firstDay(date), lastDay(date)];
  return {
    from: inYears(Number(first.slice(0, 4)), Date.parse(first)),
    to: inYears(Number(last.slice(0, 4)), Date.parse(last) + dayLength),
  };
};

/** A date that is known in part sits in the middle of all it may mean; a whole day at noon. */
export const middleOf = ({ from, to }: Span): number => (from + to) / 2;

/** Years laid along the width of a page. */
export interface Scale {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly yearWidth: number;
  readonly width: number;
}

/** Free on both sides, so that a mark of 24 on the first or last day is whole. */
const margin = 12;
/** The width of a page of this site, and of a small telephone. */
const [fullWidth, leastWidth] = [1120, 320];
/** Fewer years do not stretch further; more of them make the drawing wider than the page, and it scrolls. */
const [widestYear, narrowestYear] = [120, 12];

/** A scale for whole years, both included. */
export const scaleOf = (firstYear: number, lastYear: number): Scale => {
  const years = lastYear - firstYear + 1;
  const fitting = (fullWidth - 2 * margin) / years;
  const yearWidth = rounded(Math.min(widestYear, Math.max(narrowestYear, fitting)));
  return {
    firstYear,
    lastYear,
    yearWidth,
    width: Math.max(leastWidth, Math.ceil(years * yearWidth + 2 * margin)),
  };
};

/** Where a moment lies on the scale. */
export const xOf = ({ firstYear, yearWidth }: Scale, moment: number): number =>
  rounded(margin + (moment - firstYear) * yearWidth);

const steps = [1, 2, 5, 10, 25, 50, 100] as const;
/** A year in figures with the space beside it. */
const roomForYear = 34;

/** Every how many years one is named. */
export const yearStep = ({ yearWidth }: Pick<Scale, 'yearWidth'>): number =>
  steps.find((step) => step * yearWidth >= roomForYear) ?? 100;

const yearsOf = ({ firstYear, lastYear }: Scale): readonly number[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

/**
 * The names of the years, each in the middle of its own; the lines that begin them, from `top` to `bottom`; at the bottom the axis
 * with a stroke at every year.
 */
export const axisOf = (
  scale: Scale,
  top: number,
  bottom: number,
): { readonly years: readonly YearLabel[]; readonly grid: string; readonly axis: string } => {
  const step = yearStep(scale);
  const all = yearsOf(scale);
  const named = all.filter((year) => year % step === 0 || all.length === 1);
  return {
    years: named.map((year) => ({ x: xOf(scale, year + 0.5), text: String(year) })),
    grid: named.map((year) => `M${xOf(scale, year)} ${top}V${bottom}`).join(''),
    axis: [
      `M0 ${bottom}H${scale.width}`,
      ...[...all, scale.lastYear + 1].map((year) => `M${xOf(scale, year)} ${bottom}v-4`),
    ].join(''),
  };
};
