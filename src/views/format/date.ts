import { fill } from '#i18n/words.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';

import type { View } from '#views/site.ts';

const styles: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** English dates stand day first, as the English words of the interface and the records write them. */
const dateLocales: Readonly<Record<string, string>> = { en: 'en-GB' };

const formatFor = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language} ${JSON.stringify(options)}`;
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat(dateLocales[language] ?? language, { timeZone: 'UTC', ...options });
  formats.set(key, known);
  return known;
};

/** A date in words, as exact as it is known: "16 de enero de 2007", "enero de 2007", "2007". */
export const dateWords = ({ language }: Pick<View, 'language'>, date: string): string =>
  formatFor(language, styles[date.length] ?? {}).format(Date.parse(firstDay(date)));

/** The name of a month, 1 to 12. */
export const monthWords = ({ language }: Pick<View, 'language'>, month: number): string =>
  formatFor(language, { month: 'long' }).format(Date.UTC(2000, month - 1, 1));

/** A day of the year: "30 de septiembre". */
export const dayOfYearWords = ({ language }: Pick<View, 'language'>, month: number, day: number): string =>
  formatFor(language, { month: 'long', day: 'numeric' }).format(Date.UTC(2000, month - 1, day));

/** A date with its machine form, for `<time>`. */
export const timeOf = (view: Pick<View, 'language'>, date: string): { text: string; datetime: string } => ({
  text: dateWords(view, date),
  datetime: date,
});

/** The gaps that a text with a date may have: the date alone, or with the preposition that its exactness asks for. */
export const dateGaps = (
  view: { readonly language: string; readonly words: Pick<View['words'], 'dates'> },
  date: string,
): Record<'date' | 'on' | 'from' | 'until', string> => {
  const words = dateWords(view, date);
  const part = date.length === 10 ? 'day' : 'part';
  const { on, from, until } = view.words.dates;
  return {
    date: words,
    on: fill(on[part], { date: words }),
    from: fill(from[part], { date: words }),
    until: fill(until[part], { date: words }),
  };
};

/** The shortest date that means exactly the span from `start` to `end`, or undefined: a whole year is `2017`. */
const wholeOf = (start: string, end: string): string | undefined => {
  for (const length of [4, 7]) {
    const part = start.slice(0, length);
    if (part.length === length && firstDay(part) === firstDay(start) && lastDay(part) === lastDay(end))
      return part;
  }
  return firstDay(start) === lastDay(end) ? start : undefined;
};

/** A date cut to whole months where nothing is lost by it. */
const wholeMonth = (date: string, edge: 'start' | 'end'): string => {
  const month = date.slice(0, 7);
  return (edge === 'start' ? firstDay(month) === firstDay(date) : lastDay(month) === lastDay(date))
    ? month
    : date;
};

/** A period in words: "2017", "enero de 2025 a septiembre de 2025". */
export const periodWords = (
  view: { readonly language: string; readonly words: Pick<View['words'], 'period'> },
  start: string,
  end: string,
): string => {
  const whole = wholeOf(start, end);
  if (whole !== undefined) return dateWords(view, whole);
  const years = firstDay(start.slice(0, 4)) === firstDay(start) && lastDay(end.slice(0, 4)) === lastDay(end);
  const [from, to] = years
    ? [start.slice(0, 4), end.slice(0, 4)]
    : [wholeMonth(start, 'start'), wholeMonth(end, 'end')];
  return fill(view.words.period.range, { from: dateWords(view, from), to: dateWords(view, to) });
};
