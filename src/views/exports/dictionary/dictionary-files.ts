import type { LocalText } from '#model/parts/text.ts';

import { headOf } from '#views/exports/api/given.ts';
import { type CsvValue, toCsv } from '#views/exports/csv.ts';
import { jsonText } from '#views/exports/json-text.ts';
import type { Views } from '#views/site.ts';

import { wholeDictionary } from './whole.ts';

/** The dictionary as `/api/v1/dictionary.json`. */
export const dictionaryJson = (views: Views): string => {
  const entries = wholeDictionary(views);
  return `${jsonText({ ...headOf(views[0].site), total: entries.length, entries })}\n`;
};

/** The columns that are the same whatever the languages of the portal. */
export const dictionaryColumns = [
  ...(['id', 'url', 'kind', 'file', 'statistic', 'list'] as const),
  ...(['code', 'parent', 'officialCode'] as const),
] as const;

/** The text in exactly this language; a text that all languages share is in each. */
const inOnly = (text: LocalText | undefined, language: string): CsvValue =>
  typeof text === 'string' ? text : (text?.[language] ?? null);

/** The same as `/api/v1/dictionary.csv`, with a column of words for each language: `label_es`, `meaning_es`. */
export const dictionaryCsv = (views: Views): string => {
  const languages = views.map(({ language }) => language);
  return toCsv(
    [
      ...dictionaryColumns,
      ...languages.map((language) => `label_${language}`),
      ...languages.map((language) => `meaning_${language}`),
    ],
    wholeDictionary(views).map((entry) => [
      ...dictionaryColumns.map((column) => entry[column] ?? null),
      ...languages.map((language) => inOnly(entry.label, language)),
      ...languages.map((language) => inOnly(entry.meaning, language)),
    ]),
  );
};
