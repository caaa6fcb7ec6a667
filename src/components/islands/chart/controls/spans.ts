import { periodWords } from '#views/format/date.ts';
import type { Choice } from '#views/statistics/choice.ts';
import type { StatisticFile } from '#views/statistics/data.ts';
import { linesOf } from '#views/statistics/lines.ts';
import type { Reading } from '#views/statistics/reading.ts';

/** A value of a list with what it is called. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

const yearOf = (day: string): string => day.slice(0, 4);

const years = (found: readonly string[]): readonly Option[] =>
  [...new Set(found.map(yearOf))].sort().map((year) => ({ value: year, text: year }));

/** A value that a link brought and no step has stays in the list: it is what is shown. */
const withChosen = (options: readonly Option[], chosen: string | undefined): readonly Option[] =>
  chosen === undefined || options.some(({ value }) => value === chosen)
    ? options
    : [{ value: chosen, text: chosen }, ...options];

/**
 * The years or months from which and to which the chosen lines can be shown, oldest first: those of all their data, less those on
 * the wrong side of the other end. Quarters are named by their months in the address, as every date is.
 */
export const spanOptions = (
  reading: Reading,
  file: StatisticFile,
  choice: Choice,
): { readonly from: readonly Option[]; readonly to: readonly Option[] } => {
  const { from: first, to: last, ...all } = choice;
  const { steps, lines } = linesOf(file, all);
  const outside = lines.flatMap((line) => line.outside);
  const isYearly = file.frequency === 'year';
  const place = (day: string): string => (isYearly ? yearOf(day) : day.slice(0, 7));
  const named = (at: 'start' | 'end'): readonly Option[] =>
    steps.map((step) => ({ value: place(step[at]), text: periodWords(reading, step.start, step.end) }));
  const starts =
    choice.view === 'periods' ? years(outside.map(({ periodStart }) => periodStart)) : named('start');
  const ends = choice.view === 'periods' ? years(outside.map(({ periodEnd }) => periodEnd)) : named('end');
  return {
    from: withChosen(
      starts.filter(({ value }) => last === undefined || value <= last),
      first,
    ),
    to: withChosen(
      ends.filter(({ value }) => first === undefined || value >= first),
      last,
    ),
  };
};
