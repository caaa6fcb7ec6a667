import { timelinessStates } from '#model/api/lists/commitment.ts';
import { legalStatuses } from '#model/api/lists/law.ts';
import { listColumns, listNames } from '#model/api/lists/lists.ts';
import { scorecardTable } from '#model/api/scorecard-columns.ts';
import { outcomes } from '#model/audit.ts';
import { responses, strengths, updateStatuses } from '#model/commitment.ts';
import { confidences } from '#model/parts/source.ts';
import { metaOf } from '#model/shape.ts';
import type { LocalText } from '#model/parts/text.ts';

import type { Site, View, Views } from '#views/site.ts';
import { inEach } from '#views/statistics/named.ts';

import type { DictionaryEntry } from './dictionary-fixed.ts';
import { dictionaryOf, listEntries } from './dictionary.ts';

/** What a column of a list means: in Spanish and English, which the software speaks; a portal in other languages has the English words. */
const meanings = (views: Views, { es = '', en = '' }: { es?: string; en?: string }): LocalText => {
  const spoken = { es, en };
  const given = views.flatMap(({ language }) =>
    language === 'es' || language === 'en' ? [[language, spoken[language]] as const] : [],
  );
  return given.length === 0 ? { en } : Object.fromEntries(given);
};

/** The name of a column is the same in every language. */
const named = (views: Views, name: string): LocalText => inEach(views, () => name);

/** The columns of the lists, and of the file of an edition. */
const fieldEntries = (views: Views): readonly DictionaryEntry[] => [
  ...listNames.flatMap((file) =>
    listColumns(file).map(({ name, schema }): DictionaryEntry => {
      const { es, description: en, codes } = metaOf(schema);
      return {
        id: `field/${file}/${name}`,
        kind: 'field',
        file,
        ...(codes === undefined ? {} : { list: codes }),
        code: name,
        label: named(views, name),
        meaning: meanings(views, {
          ...(es === undefined ? {} : { es }),
          ...(en === undefined ? {} : { en }),
        }),
      };
    }),
  ),
  ...scorecardTable.map(({ name, es, en }): DictionaryEntry => ({
    id: `field/edition/${name}`,
    kind: 'field',
    file: 'edition',
    code: name,
    label: named(views, name),
    meaning: meanings(views, { es, en }),
  })),
];

type Words = View['words'];

/** Codes that the software knows, by the column that has them. */
const values: readonly (readonly [
  list: string,
  codes: readonly string[],
  say: (words: Words, code: string) => string,
])[] = [
  ['legalStatus', legalStatuses, (words, code) => words.legalStatus[code as keyof Words['legalStatus']]],
  ['strength', strengths, (words, code) => words.strengths[code as keyof Words['strengths']]],
  ['response', responses, (words, code) => words.responses[code as keyof Words['responses']]],
  ['timeliness', timelinessStates, (words, code) => words.timeliness[code as keyof Words['timeliness']]],
  [
    'updateStatus',
    updateStatuses,
    (words, code) => words.updateStatuses[code as keyof Words['updateStatuses']],
  ],
  ['outcome', outcomes, (words, code) => words.outcomes[code as keyof Words['outcomes']]],
  [
    'confidence',
    confidences,
    (words, code) => words.certainty.confidences[code as (typeof confidences)[number]],
  ],
];

const valueEntries = (views: Views): readonly DictionaryEntry[] =>
  values.flatMap(([list, codes, say]) =>
    codes.map((code): DictionaryEntry => ({
      id: `value/${list}/${code}`,
      kind: 'value',
      list,
      code,
      label: inEach(views, ({ words }) => say(words, code)),
    })),
  );

const known = new WeakMap<Site, readonly DictionaryEntry[]>();

/** Every column of every CSV and every code that may stand in it: those of the statistics first. Worked out once. */
export const wholeDictionary = (views: Views): readonly DictionaryEntry[] => {
  const { site } = views[0];
  const before = known.get(site);
  if (before) return before;
  const ofStatistics = dictionaryOf(views);
  const told = new Set(ofStatistics.filter(({ kind }) => kind === 'code').map(({ list }) => list));
  const others = Object.keys(site.archive.portal.codes).filter((list) => !told.has(list));
  const entries = [
    ...ofStatistics,
    ...others.flatMap((list) => listEntries(views, list, false)),
    ...fieldEntries(views),
    ...valueEntries(views),
  ];
  known.set(site, entries);
  return entries;
};
