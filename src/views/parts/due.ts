import { fill, form } from '#i18n/words.ts';
import type { Due } from '#model/due.ts';

import type { Timeliness } from '#domain/commitments/timeliness.ts';
import { dateGaps, dayOfYearWords, monthWords } from '#views/format/date.ts';
import { counted, numberWords } from '#views/format/number.ts';
import type { View } from '#views/site.ts';

const recurring = (view: View, due: Extract<Due, { kind: 'recurring' }>): string => {
  const { due: words } = view.words;
  const often =
    due.every === 'month'
      ? due.day === undefined
        ? words.monthly
        : fill(words.monthlyDay, { day: String(due.day) })
      : due.month === undefined
        ? words.yearlyAny
        : due.day === undefined
          ? fill(words.yearlyMonth, { month: monthWords(view, due.month) })
          : fill(words.yearly, { date: dayOfYearWords(view, due.month, due.day) });
  const until = due.until === undefined ? '' : ` ${dateGaps(view, due.until).until}`;
  return `${often}, ${dateGaps(view, due.from).from}${until}`;
};

/** A deadline in words: "Cada año, en septiembre, desde el 23 de septiembre de 2012". */
export const dueWords = (view: View, due: Due): string => {
  const { due: words } = view.words;
  if (due.kind === 'continuous') return words.continuous;
  if (due.kind === 'unset') return words.unset;
  if (due.kind === 'recurring') return recurring(view, due);
  return fill(due.precision === 'about' ? words.about : words.once, dateGaps(view, due.on));
};

/** How far a commitment is from its deadline, in words; undefined where there is nothing to count. */
export const lateWords = (view: View, timeliness: Timeliness): string | undefined => {
  const words = exactWords(view, timeliness);
  const counts = timeliness.days !== undefined && timeliness.days > 0;
  return timeliness.isAbout && counts && words !== undefined
    ? fill(view.words.due.roughly, { words })
    : words;
};

const exactWords = (view: View, { state, days, metOn }: Timeliness): string | undefined => {
  const { due: words } = view.words;
  if (state === 'overdue' && days !== undefined) return counted(view, words.daysLate, days);
  if (state === 'deadline-passed' && days !== undefined) return counted(view, words.daysSince, days);
  if (state === 'upcoming' && days !== undefined)
    return days === 0 ? words.today : counted(view, words.daysLeft, days);
  if (state === 'met-late' && days !== undefined && metOn !== undefined)
    return fill(form(view.language, words.metLate, days), {
      count: numberWords(view, days),
      ...dateGaps(view, metOn),
    });
  if (state === 'met' && metOn !== undefined) return fill(words.metOn, dateGaps(view, metOn));
  return undefined;
};

/** A state as a mark with its words; a duty that has ended has words alone. */
export const timelinessMark = (
  view: View,
  { state }: Timeliness,
): { readonly mark?: string; readonly label: string } => ({
  label: view.words.timeliness[state],
  ...(state === 'ended' ? {} : { mark: state === 'met-undated' ? 'met' : state }),
});
