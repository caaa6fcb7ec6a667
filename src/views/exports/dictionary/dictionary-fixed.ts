import type { entryKinds } from '#model/api/other-files.ts';
import { closingColumns, leadingColumns, observationStatuses, qualifiers } from '#model/observation.ts';
import type { LocalText } from '#model/parts/text.ts';

import type { View, Views } from '#views/site.ts';
import { inEach } from '#views/statistics/named.ts';

/** What an entry of the dictionary explains. `field`: a column of a list or of the file of an edition; `value`: a code that the software knows. */
export type EntryKind = (typeof entryKinds)[number];

/** A column or a code of the portal's files, with its words in every language. */
export interface DictionaryEntry {
  /** `code/sexes/F` */
  readonly id: string;
  /** The page that shows it, in the first language. */
  readonly url?: string;
  readonly kind: EntryKind;
  /** The list that a field is of: `laws`; `edition` for the file of an edition. */
  readonly file?: string;
  /** The statistic that a dimension is of. */
  readonly statistic?: string;
  /** The list that a code is of, or that a dimension takes its codes from. */
  readonly list?: string;
  /** The name of a column, or the code itself. */
  readonly code: string;
  readonly parent?: string;
  readonly officialCode?: string;
  readonly label: LocalText;
  readonly meaning?: LocalText;
}

const frequencies = ['year', 'quarter', 'month', 'irregular'] as const;

/** What the files of every portal have: their columns, and the codes that the software knows. */
export const fixedEntries = (views: Views): readonly DictionaryEntry[] => {
  const say = (of: (words: View['words']['statisticFiles']) => string): LocalText =>
    inEach(views, ({ words }) => of(words.statisticFiles));
  return [
    ...[...leadingColumns, ...closingColumns].map((code) => ({
      id: `column/${code}`,
      kind: 'column' as const,
      code,
      label: say(({ columns }) => columns[code].title),
      meaning: say(({ columns }) => columns[code].meaning),
    })),
    ...observationStatuses.map((code) => ({
      id: `status/${code}`,
      kind: 'status' as const,
      code,
      label: say(({ statuses }) => statuses[code].title),
      meaning: say(({ statuses }) => statuses[code].meaning),
    })),
    ...qualifiers.map((code) => ({
      id: `qualifier/${code}`,
      kind: 'qualifier' as const,
      code,
      label: inEach(views, ({ words }) => words.qualifiers[code]),
      meaning: say((words) => words.qualifiers[code]),
    })),
    ...frequencies.map((code) => ({
      id: `frequency/${code}`,
      kind: 'frequency' as const,
      code,
      label: inEach(views, ({ words }) => words.statistic.frequencies[code]),
    })),
  ];
};
