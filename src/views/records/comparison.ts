import type { Entry } from '#model/archive.ts';

import { discrepancyOf } from '#domain/statistics/discrepancies.ts';
import { rangeOf, type RangeView } from '#views/comparisons/range.ts';
import { apartWords, besidesWords } from '#views/comparisons/words.ts';
import { type Said, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type Fact, headlineFacts, type RecordView, recordView } from './record.ts';

/** The page of two or more official numbers on one thing. */
export interface ComparisonPage extends RecordView {
  readonly id: string;
  readonly facts: readonly Fact[];
  readonly range: RangeView;
  readonly apart: string;
  readonly besides: readonly string[];
  readonly why: Said;
}

/** The view of a comparison. */
export const comparisonPage = (view: View, comparison: Entry<'comparison'>): ComparisonPage => {
  const translated = translationOf(view, comparison);
  const discrepancy = discrepancyOf(view.site.archive, comparison);
  const range = rangeOf(view, discrepancy);
  const { period, place } = range;
  return {
    ...recordView(view, comparison, view.words.typeNames.comparison),
    id: comparison.id,
    facts: headlineFacts(view, comparison, {
      when: period === undefined ? [] : [{ text: period }],
      who: [],
      where: place === undefined ? [] : [{ text: place }],
    }).toSpliced(0, 0, {
      term: view.words.comparison.measure,
      values: [{ text: translated.text('measure', comparison.measure) }],
    }),
    range,
    apart: apartWords(view, discrepancy),
    besides: besidesWords(view, discrepancy),
    why: translated.text('whyTheyDiffer', comparison.whyTheyDiffer),
  };
};
