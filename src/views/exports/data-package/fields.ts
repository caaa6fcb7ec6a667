import { type FixedColumn, observationStatuses, qualifiers } from '#model/observation.ts';
import type { StatisticEntry } from '#model/archive.ts';

import { fill } from '#i18n/words.ts';
import { dimensionMeaning } from '#views/exports/dictionary/dimension-meaning.ts';
import type { View, Views } from '#views/site.ts';
import type { NamedCode, StatisticFile } from '#views/statistics/data.ts';

import { inView, spoken, type Translated, viewsWith } from './spoken.ts';

/** A value that a column may have, with its words. */
export interface Category {
  readonly value: string;
  readonly label: string;
}

interface FieldTexts {
  readonly title: string;
  readonly description?: string;
  readonly categories?: readonly Category[];
}

/** A column, as Table Schema says it. */
export interface Field extends Translated<FieldTexts> {
  readonly name: string;
  readonly type: 'string' | 'number';
  readonly title: string;
  readonly description?: string;
  readonly constraints?: { readonly required?: true; readonly pattern?: string };
  /** Its codes with their words; keys of sources alone, whose words stand with the sources. */
  readonly categories?: readonly Category[] | readonly string[];
  readonly categoriesOrdered?: boolean;
}

/** A day, a month or a year. Without anchors: the syntax is that of XML Schema, whose patterns match whole values. */
const partialDate = '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?';

const required = { required: true } as const;

/** Codes with labels that differ, as the standard asks: where two read alike, the code says which is which. */
const categoriesOf = (view: View, codes: readonly NamedCode[]): readonly Category[] => {
  const labels = codes.map(({ label }) => inView(view, label));
  const times = new Map<string, number>();
  for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1);
  return codes.map(({ code }, at) => {
    const label = labels[at] as string;
    return { value: code, label: times.get(label) === 1 ? label : `${label} (${code})` };
  });
};

const fixedTexts = (view: View, name: FixedColumn): FieldTexts => {
  const { title, meaning } = view.words.statisticFiles.columns[name];
  return { title, description: meaning };
};

/** What stands in the column `value`: a number with the digits as published, or the code of a level. */
const valueField = (
  views: Views,
  { ordinal: list = '' }: StatisticEntry,
  { levels, measure, unit }: StatisticFile,
): Field => {
  const labels = (levels ?? []).map(({ label }) => label);
  const texts = spoken(viewsWith(views, [measure, unit.label, ...labels]), (view): FieldTexts => {
    const { title, description } = fixedTexts(view, 'value');
    const words = view.words.statisticFiles;
    const gaps = { measure: inView(view, measure), unit: inView(view, unit.label), list };
    return levels === undefined
      ? { title, description: `${fill(words.value, gaps)} ${description}` }
      : { title, description: fill(words.level, gaps), categories: categoriesOf(view, levels) };
  });
  return levels === undefined
    ? { name: 'value', type: 'number', ...texts }
    : { name: 'value', type: 'string', ...texts, categoriesOrdered: true };
};

const dimensionFields = (views: Views, statistic: StatisticEntry, file: StatisticFile): readonly Field[] =>
  file.columns.map((column, at) => {
    const { name, title, codes } = column;
    const list = statistic.columns?.[at]?.codes ?? '';
    return {
      name,
      type: 'string',
      ...spoken(viewsWith(views, [title, ...codes.map(({ label }) => label)]), (view): FieldTexts => ({
        title: inView(view, title),
        description: dimensionMeaning(view, list, column),
        ...(codes.length === 0 ? {} : { categories: categoriesOf(view, codes) }),
      })),
      constraints: required,
    };
  });

const fixedField = (
  views: Views,
  name: FixedColumn,
  more: Partial<Field> = {},
  categories?: (view: View) => readonly Category[],
): Field => ({
  name,
  type: 'string',
  ...spoken(views, (view): FieldTexts => ({
    ...fixedTexts(view, name),
    ...(categories === undefined ? {} : { categories: categories(view) }),
  })),
  ...more,
});

/** The columns of a statistic's CSV, in its order. `fixed` are the languages in which those are told that every file has. */
export const fieldsOf = (
  views: Views,
  fixed: Views,
  statistic: StatisticEntry,
  file: StatisticFile,
): readonly Field[] => [
  fixedField(fixed, 'periodStart', { constraints: { ...required, pattern: partialDate } }),
  fixedField(fixed, 'periodEnd', { constraints: { ...required, pattern: partialDate } }),
  fixedField(fixed, 'jurisdiction', { constraints: required }),
  ...dimensionFields(views, statistic, file),
  valueField(views, statistic, file),
  fixedField(fixed, 'qualifier', {}, ({ words }) =>
    qualifiers.map((value) => ({ value, label: words.qualifiers[value] })),
  ),
  fixedField(fixed, 'status', { constraints: required }, ({ words }) =>
    observationStatuses.map((value) => ({ value, label: words.statisticFiles.statuses[value].title })),
  ),
  fixedField(fixed, 'source', { constraints: required, categories: file.sources.map(({ key }) => key) }),
  fixedField(fixed, 'reportedOn', { constraints: { pattern: partialDate } }),
  fixedField(fixed, 'note'),
];
