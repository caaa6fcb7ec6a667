import type { LocalText } from '#model/parts/text.ts';

import { type CsvValue, toCsv } from '#views/exports/csv.ts';
import { jsonText } from '#views/exports/json-text.ts';
import type { Views } from '#views/site.ts';

import { dictionaryOf } from './dictionary.ts';

/** The dictionary as `/api/v1/dictionary.json`; `generatedAt` is the day the portal speaks from. */
export const dictionaryJson = (views: Views): string => {
  const { archive, day } = views[0].site;
  const entries = dictionaryOf(views);
  const head = {
    schemaVersion: 1,
    generatedAt: day,
    languages: archive.portal.languages,
    total: entries.length,
  };
  return `${jsonText({ ...head, entries })}\n`;
};

const columns = ['id', 'url', 'kind', 'statistic', 'list', 'code', 'parent', 'officialCode'] as const;

/** The text in exactly this language; a text that all languages share is in each. */
const inOnly = (text: LocalText | undefined, language: string): CsvValue =>
  typeof text === 'string' ? text : (text?.[language] ?? null);

/** The same as `/api/v1/dictionary.csv`, with a column of words for each language: `label_es`, `meaning_es`. */
export const dictionaryCsv = (views: Views): string => {
  const languages = views.map(({ language }) => language);
  return toCsv(
    [
      ...columns,
      ...languages.map((language) => `label_${language}`),
      ...languages.map((language) => `meaning_${language}`),
    ],
    dictionaryOf(views).map((entry) => [
      ...columns.map((column) => entry[column] ?? null),
      ...languages.map((language) => inOnly(entry.label, language)),
      ...languages.map((language) => inOnly(entry.meaning, language)),
    ]),
  );
};
