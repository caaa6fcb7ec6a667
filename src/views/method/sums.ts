import { fill } from '#i18n/words.ts';
import type { MethodEntry } from '#model/archive.ts';

import { parseFraction, percentOf } from '#domain/scores/fraction.ts';
import type { Worked, WorkedSum } from '#domain/scores/example/worked.ts';
import { exactPercent, exactWords } from '#views/format/exact.ts';
import { percentWords } from '#views/format/percent.ts';
import { type Said, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** A sum in figures: "(1 + 1/3) ÷ 2 = 2/3". */
export interface SumLine {
  /** The section it is of. */
  readonly of?: Said;
  readonly formula: string;
  /** That a floor lifted it, and from where. */
  readonly raised?: string;
}

/** A number of a score, from its parts to the percentage that is printed. */
export interface SumView {
  readonly label: string;
  readonly lines: readonly SumLine[];
  /** "Es 62,5 %. Redondeado una vez: 63 %." */
  readonly result: string;
}

const termWords = ({ value, weight }: WorkedSum['terms'][number]): string => {
  const times = weight === undefined ? value : `${weight} × ${value}`;
  return exactWords(value.startsWith('-') ? `(${exactWords(times)})` : times);
};

/** A sum written out, all in one line; of nothing it is 0. */
export const formulaOf = ({ terms, over, value, raisedFrom }: WorkedSum): string => {
  const added = terms.length === 0 ? '0' : terms.map(termWords).join(' + ');
  return `${terms.length > 1 ? `(${added})` : added} ÷ ${over} = ${exactWords(raisedFrom ?? value)}`;
};

const lineOf = (view: View, sum: WorkedSum, of?: Said): SumLine => ({
  ...(of === undefined ? {} : { of }),
  formula: formulaOf(sum),
  ...(sum.raisedFrom === undefined
    ? {}
    : { raised: fill(view.words.scores.method.example.raised, { value: exactWords(sum.raisedFrom) }) }),
});

const sectionLabel = (view: View, { sections = [] }: MethodEntry, id: string | undefined): Said => {
  const section = sections.find((each) => each.id === id);
  return section === undefined ? (id ?? '') : sayLocal(view, section.label);
};

/** A worked number in words and figures; with sections a line for each, then one for all. */
export const sumView = (view: View, method: MethodEntry, label: string, worked: Worked): SumView => {
  const { example: words } = view.words.scores.method;
  const { sections, total } = worked;
  return {
    label,
    lines: [
      ...sections.map((each) => lineOf(view, each, sectionLabel(view, method, each.section))),
      lineOf(view, total, sections.length > 0 ? words.all : undefined),
    ],
    result: fill(words.result, {
      exact: exactPercent(view, total.value),
      percent: percentWords(view, percentOf(parseFraction(total.value))),
    }),
  };
};
