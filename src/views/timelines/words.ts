import { fill } from '#i18n/words.ts';

import { dateWords } from '#views/format/date.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { plain, type Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { middleOf, type Span } from './scale.ts';
import type { MarkLegend, RecordInWords, YearInWords } from './timeline.ts';

/** A date that is known in part says so: "2013 (solo consta el año)". `words` where the date itself is said in another way. */
export const partialWords = (view: View, date: string, words = dateWords(view, date)): string => {
  if (date.length === 10) return words;
  const { partialYear, partialMonth } = view.words.timelines;
  return fill(date.length === 4 ? partialYear : partialMonth, { date: words });
};

/** Texts with what separates them, to be set one behind the other: each may be in a language of its own. */
export const separated = (texts: readonly Said[], separator: string): readonly Said[] =>
  texts.flatMap((text, index) => (index === 0 ? [text] : [separator, text]));

/** What a link of the drawing is called; in the language of the record's name where that is not the language of the page. */
export const linkName = (name: Said, ...rest: readonly string[]): Said => {
  const text = [plain(name), ...rest].join(', ');
  return typeof name === 'string' ? text : { text, lang: name.lang };
};

/** The year in which a record stands, by the middle of what its date may mean. */
export const yearOf = (span: Span): number => Math.floor(middleOf(span));

/** How many of each, in the order in which they first come. */
export const countsOf = <T>(items: readonly T[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

/** Records by year, given in time order. */
export const yearsInWords = (
  records: readonly { readonly span: Span; readonly record: RecordInWords }[],
): readonly YearInWords[] => {
  const years = new Map<number, RecordInWords[]>();
  for (const { span, record } of records)
    years.set(yearOf(span), [...(years.get(yearOf(span)) ?? []), record]);
  return [...years].map(([year, of]) => ({ year: String(year), records: of }));
};

/** How many records there are of each year: what bars show. */
export const countsInWords = (view: View, counts: ReadonlyMap<number, number>): readonly YearInWords[] =>
  [...counts].map(([year, count]) => ({
    year: String(year),
    count: counted(view, view.words.list.count, count),
    records: [],
  }));

/** The states that are drawn, each with its mark, its words and how many there are, in the order of `states`. */
export const markLegend = <T extends string>(
  view: View,
  states: Readonly<Record<T, string>>,
  drawn: readonly { readonly state: T; readonly mark: string }[],
): readonly MarkLegend[] =>
  (Object.keys(states) as T[]).flatMap((state) => {
    const of = drawn.filter((each) => each.state === state);
    const [first] = of;
    return first ? [{ mark: first.mark, label: states[state], count: numberWords(view, of.length) }] : [];
  });
