import { type DateText, firstDay, lastDay } from '#model/parts/date.ts';
import type { Statistic } from '#model/statistic.ts';

export type Frequency = Statistic['frequency'];

/** A year, quarter or month of a series. */
export interface Step {
  /** `2024`, `2024-Q1`, `2024-01`. */
  readonly key: string;
  readonly start: DateText;
  readonly end: DateText;
}

const monthsIn: Readonly<Record<Exclude<Frequency, 'irregular'>, number>> = {
  year: 12,
  quarter: 3,
  month: 1,
};

const two = (number: number): string => String(number).padStart(2, '0');

/** The step that starts `count` months after the start of year 0. */
const stepFrom = (months: number, length: number): Step => {
  const [year, first] = [String(Math.floor(months / 12)).padStart(4, '0'), (months % 12) + 1];
  const [start, end] = [`${year}-${two(first)}`, `${year}-${two(first + length - 1)}`];
  const key = length === 12 ? year : length === 3 ? `${year}-Q${(first + 2) / 3}` : start;
  return { key, start: firstDay(start), end: lastDay(end) };
};

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/**
 * Every step of a frequency from that of the earliest start to that of the latest end, those without data too: a missing year
 * is a gap, and a gap must have its place. None of a series without a frequency, nor of no periods.
 */
export const stepsOf = (
  frequency: Frequency,
  periods: readonly { readonly periodStart: string; readonly periodEnd: string }[],
): readonly Step[] => {
  if (frequency === 'irregular' || periods.length === 0) return [];
  const length = monthsIn[frequency];
  let [first, last] = [Infinity, -Infinity];
  for (const { periodStart, periodEnd } of periods) {
    first = Math.min(first, monthOf(firstDay(periodStart)));
    last = Math.max(last, monthOf(lastDay(periodEnd)));
  }
  const steps: Step[] = [];
  for (let at = first - (first % length); at <= last; at += length) steps.push(stepFrom(at, length));
  return steps;
};

/**
 * How a period lies in the steps: in one, whole or a part of it; over several, or in none, it has no place among them. What adds up
 * since its start stands at the step in which it ends, a part of it where it ends before.
 */
export const placeIn = (
  steps: readonly Step[],
  { periodStart, periodEnd }: { readonly periodStart: string; readonly periodEnd: string },
  isCumulative = false,
): { readonly step: number; readonly isPart: boolean } | undefined => {
  const [start, end] = [firstDay(periodStart), lastDay(periodEnd)];
  if (isCumulative) {
    const step = steps.findIndex((each) => end >= each.start && end <= each.end);
    const found = steps[step];
    return found && { step, isPart: end < found.end };
  }
  const [first] = steps;
  if (!first) return undefined;
  const length = monthOf(first.end) - monthOf(first.start) + 1;
  const step = Math.floor((monthOf(start) - monthOf(first.start)) / length);
  const found = steps[step];
  if (!found || end > found.end) return undefined;
  return { step, isPart: start > found.start || end < found.end };
};
