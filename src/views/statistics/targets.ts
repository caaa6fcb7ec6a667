import { fill } from '#i18n/words.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';

import { cellKey } from '#domain/statistics/series.ts';
import type { Step } from '#domain/statistics/steps.ts';
import { dateWords } from '#views/format/date.ts';
import { numberWords } from '#views/format/number.ts';

import type { ChartTarget } from './chart-view.ts';
import type { Choice } from './choice.ts';
import type { StatisticFile } from './data.ts';
import type { Lines } from './lines.ts';
import { placeOf } from './marks.ts';
import { yearsAt } from './points.ts';
import { read, type Reading } from './reading.ts';
import { unitText } from './values.ts';

type FileTarget = NonNullable<StatisticFile['targets']>[number];
type Span = { readonly min: number; readonly max: number };

/** The place of a day on the axis, at its edges where it lies beyond them. */
const placeIn = (steps: readonly Step[], span: Span, day: string, edge: 'start' | 'end'): number => {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return Math.min(span.max, Math.max(span.min, yearsAt(day, edge)));
  const date = edge === 'start' ? firstDay(day) : lastDay(day);
  if (date < first.start) return span.min;
  return date > last.end ? span.max : (placeOf(steps, day, edge) ?? span.min);
};

const targetIn = (
  reading: Reading,
  file: StatisticFile,
  steps: readonly Step[],
  span: Span,
  { comparator, value, title, from, by }: FileTarget,
): readonly ChartTarget[] => {
  const start = from === undefined ? span.min : placeIn(steps, span, from, 'start');
  const end = by === undefined ? span.max : placeIn(steps, span, by, 'end');
  // Promised after all that is drawn, or due before it: there is no place for it.
  if (start >= end) return [];
  const { goals, goalNote, goalNoteBy } = reading.words.chart;
  const text = fill(goals[comparator], {
    value: `${numberWords(reading, value)} ${unitText(reading, file, false, String(value))}`,
  });
  const commitment = read(reading, title);
  return [
    {
      value,
      text,
      note:
        by === undefined
          ? fill(goalNote, { goal: text, commitment })
          : fill(goalNoteBy, { goal: text, date: dateWords(reading, by), commitment }),
      ...(start > span.min ? { from: start } : {}),
      ...(end < span.max ? { to: end } : {}),
    },
  ];
};

/**
 * The targets for what is drawn: only where a line is of their area and group, in its own unit, alone on the axis of values. Small
 * drawings, stacks, rates and levels have none; the page says them in words.
 */
export const targetsOf = (
  reading: Reading,
  file: StatisticFile,
  { view, isRate }: Choice,
  { steps, lines }: Lines,
  span: Span,
): readonly ChartTarget[] => {
  if (view === 'multiples' || view === 'stacked' || isRate || file.levels !== undefined) return [];
  const drawn = new Set(lines.map(({ key }) => key));
  const keyOf = ({ jurisdiction, dimensions }: FileTarget): string =>
    cellKey(
      jurisdiction,
      file.columns.map(({ name }) => dimensions[name] ?? ''),
    );
  return (file.targets ?? [])
    .filter((target) => drawn.has(keyOf(target)))
    .flatMap((target) => targetIn(reading, file, steps, span, target));
};
