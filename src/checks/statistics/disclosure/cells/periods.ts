import type { Nesting } from '#checks/statistics/totals/nesting.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import type { Observation } from '#model/statistic.ts';

/** A period as the days it goes from and to, so that `2022` and `2022-01/2022-12` are one. */
export const periodOf = ({
  periodStart,
  periodEnd,
}: Pick<Observation, 'periodStart' | 'periodEnd'>): string =>
  `${firstDay(periodStart)}/${lastDay(periodEnd)}`;

const daysOf = (period: string): readonly [string, string] => period.split('/') as [string, string];

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Whether periods, in order, fill another without a gap. */
const fill = (parts: readonly string[], whole: string): boolean => {
  let [next, last] = daysOf(whole);
  for (const part of parts) {
    const [start, end] = daysOf(part);
    if (start !== next) return false;
    next = dayAfter(end);
  }
  last = dayAfter(last);
  return next === last;
};

/** The nesting of periods in use: the months of a year are its parts where all of them are there and fill it. */
export const periodNesting = (used: ReadonlySet<string>): Nesting => {
  const inOrder = [...used].sort((a, b) => {
    const [[startA, endA], [startB, endB]] = [daysOf(a), daysOf(b)];
    return startA < startB || (startA === startB && endA > endB) ? -1 : 1;
  });
  const parts = new Map<string, string[]>();
  let around: string[] = [];
  for (const period of inOrder) {
    const [start, end] = daysOf(period);
    around = around.filter((each) => daysOf(each)[1] >= start);
    const whole = around.findLast((each) => daysOf(each)[1] >= end);
    if (whole !== undefined) parts.set(whole, [...(parts.get(whole) ?? []), period]);
    around.push(period);
  }
  const made = new Map([...parts].filter(([whole, periods]) => fill(periods, whole)));
  const wholes = new Map(
    [...made].flatMap(([whole, periods]) => periods.map((each) => [each, whole] as const)),
  );
  return { partsOf: (period) => made.get(period) ?? [], wholeOf: (period) => wholes.get(period) };
};
