import { fill } from '#i18n/words.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';

import type { Step } from '#domain/statistics/steps.ts';
import { dateWords } from '#views/format/date.ts';

import type { ChartMark } from './chart-view.ts';
import type { StatisticFile } from './data.ts';
import { yearsAt } from './points.ts';
import { read, type Reading } from './reading.ts';

/** The place of a day among the steps: a step reaches half of its width to both sides of its number. */
export const placeOf = (steps: readonly Step[], day: string, edge: 'start' | 'end'): number | undefined => {
  const date = edge === 'start' ? firstDay(day) : lastDay(day);
  const step = steps.findIndex(({ start, end }) => date >= start && date <= end);
  const found = steps[step];
  if (!found) return undefined;
  const [from, to] = [Date.parse(found.start), Date.parse(found.end) + 86_400_000];
  const at = Date.parse(date) + (edge === 'end' ? 86_400_000 : 0);
  return step - 0.5 + (at - from) / (to - from);
};

/**
 * The breaks and events that lie in what is drawn, oldest first, each with the number it has on the chart. One before or at the
 * very beginning changes nothing that can be seen, and is left out; one that began before is drawn from the beginning.
 */
export const marksOf = (
  reading: Reading,
  { breaks }: Pick<StatisticFile, 'breaks'>,
  steps: readonly Step[],
  span: { readonly min: number; readonly max: number },
): readonly ChartMark[] => {
  const { mark, markSpan } = reading.words.chart;
  const at = (day: string, edge: 'start' | 'end'): number | undefined =>
    steps.length > 0 ? placeOf(steps, day, edge) : yearsAt(day, edge);
  return breaks
    .flatMap(({ on, until, kind, why }) => {
      const to = until === undefined ? undefined : (at(until, 'end') ?? span.max);
      const from = at(on, 'start') ?? (to === undefined || to <= span.min ? undefined : span.min);
      if (from === undefined || from >= span.max) return [];
      if (to === undefined ? from <= span.min : to <= span.min) return [];
      const text = read(reading, why);
      return [{ on, until, kind, from, to, text }];
    })
    .map(({ on, until, kind, from, to, text }, index) => {
      const number = String(index + 1);
      return {
        number: index + 1,
        from,
        ...(to === undefined ? {} : { to: Math.min(to, span.max) }),
        isBreak: kind === 'break',
        text:
          until === undefined
            ? fill(mark, { number, date: dateWords(reading, on), text })
            : fill(markSpan, { number, from: dateWords(reading, on), to: dateWords(reading, until), text }),
      };
    });
};
