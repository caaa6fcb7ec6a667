import { firstDay, lastDay } from '#model/parts/date.ts';

/** Days from the first to the last one. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** The days that a period may mean. */
export const spanOf = ({
  periodStart,
  periodEnd,
}: {
  readonly periodStart: string;
  readonly periodEnd: string;
}): Span => ({ from: firstDay(periodStart), until: lastDay(periodEnd) });

/** The day `days` after one, or before it. */
const dayFrom = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Whether every day of `inner` is one of `outer`. */
export const holds = (outer: Span, inner: Span): boolean =>
  outer.from <= inner.from && inner.until <= outer.until;

/** The days of a span that none of the others has, oldest first: a sum of years that lacks one of them. */
export const gapsIn = (span: Span, others: readonly Span[]): readonly Span[] => {
  const gaps: Span[] = [];
  let next = span.from;
  for (const { from, until } of others.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > next) gaps.push({ from: next, until: dayFrom(from, -1) });
    if (until >= next) next = dayFrom(until, 1);
  }
  return next <= span.until ? [...gaps, { from: next, until: span.until }] : gaps;
};
