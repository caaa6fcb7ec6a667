import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import { differenceOf } from '#model/parts/decimal.ts';

import { observationsOf, ratioOf, valueOf } from '#domain/statistics/compare.ts';
import { periodWords } from '#views/format/date.ts';
import { numberWords } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { cell, type Table } from '#views/lists/table.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { plain, type Said, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type Fact, headlineFacts, type RecordView, recordView } from './record.ts';

/** The page of two or more official numbers on one thing. */
export interface ComparisonPage extends RecordView {
  readonly measure: Said;
  readonly facts: readonly Fact[];
  readonly table: Table;
  readonly ratio?: Said;
  readonly why: Said;
}

/** How far apart the sides are: the largest over the smallest, if they speak of one period, place and unit. Undefined when a side has no value. */
export const ratioWords = (view: View, comparison: Entry<'comparison'>): string | undefined => {
  const values = comparison.sides.map((side) => valueOf(view.site.archive, side));
  if (values.includes(undefined)) return undefined;
  const alike = comparison.sides.map(({ statistic, select: { periodStart, periodEnd, jurisdiction } }) =>
    [
      firstDay(periodStart),
      lastDay(periodEnd),
      jurisdiction,
      view.site.archive.statistics.get(statistic)?.unit,
    ].join(' '),
  );
  if (new Set(alike).size > 1) return view.words.comparison.unlike;
  const sorted = (values as string[]).toSorted((a, b) => Number(a) - Number(b));
  const [least, most] = [sorted[0] as string, sorted.at(-1) as string];
  if (least === most) return view.words.comparison.equal;
  const ratio = ratioOf(most, least);
  if (ratio === '1.0')
    return fill(view.words.comparison.near, { difference: numberWords(view, differenceOf(most, least)) });
  return ratio === undefined
    ? undefined
    : fill(view.words.comparison.ratio, { ratio: numberWords(view, ratio) });
};

/** The sides of a comparison as rows: who counts, in what unit and period, how many. */
export const sidesTable = (view: View, comparison: Entry<'comparison'>): Table => {
  const { comparison: words, columns, statistic: own, qualifiers } = view.words;
  const translated = translationOf(view, comparison);
  return {
    caption: words.sides,
    columns: [
      { label: words.who },
      { label: columns.period },
      { label: columns.place },
      { label: words.value, num: true },
    ],
    rows: comparison.sides.map((side) => {
      const statistic = view.site.archive.statistics.get(side.statistic);
      const value = valueOf(view.site.archive, side);
      const observed = observationsOf(view.site.archive, side);
      const qualifier = observed.find((each) => each.qualifier !== undefined)?.qualifier;
      const unit = statistic ? plain(codeWords(view, 'units', statistic.unit)) : '';
      const text = value === undefined ? own.noData : `${numberWords(view, value)} ${unit}`;
      return {
        id: side.id,
        cells: [
          cell(
            translated.item('sides', side, 'label', side.label),
            statistic ? { href: recordHref(view, statistic) } : {},
          ),
          cell(periodWords(view, side.select.periodStart, side.select.periodEnd)),
          cell(placeWords(view, side.select.jurisdiction)),
          cell(qualifier === undefined ? text : `${qualifiers[qualifier]} ${text}`),
        ],
      };
    }),
  };
};

/** The view of a comparison. */
export const comparisonPage = (view: View, comparison: Entry<'comparison'>): ComparisonPage => {
  const translated = translationOf(view, comparison);
  const ratio = ratioWords(view, comparison);
  return {
    ...recordView(view, comparison, view.words.typeNames.comparison),
    measure: translated.text('measure', comparison.measure),
    facts: headlineFacts(view, comparison, { when: [], who: [], where: [] }).toSpliced(0, 0, {
      term: view.words.comparison.measure,
      values: [{ text: translated.text('measure', comparison.measure) }],
    }),
    table: sidesTable(view, comparison),
    ...(ratio === undefined ? {} : { ratio }),
    why: translated.text('whyTheyDiffer', comparison.whyTheyDiffer),
  };
};
