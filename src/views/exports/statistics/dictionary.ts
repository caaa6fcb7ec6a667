import {
  closingColumns,
  leadingColumns,
  observationStatuses,
  qualifiers,
  total,
} from '#model/observation.ts';
import type { StatisticEntry } from '#model/archive.ts';
import type { LocalText } from '#model/parts/text.ts';

import { fill } from '#i18n/words.ts';
import { regionHref } from '#views/links.ts';
import { placesWithPage } from '#views/places.ts';
import { sayLocal } from '#views/said.ts';
import type { View, Views } from '#views/site.ts';
import { statisticFile } from '#views/statistics/file.ts';
import { inEach } from '#views/statistics/named.ts';

/** What an entry of the dictionary explains. */
export type EntryKind = 'column' | 'dimension' | 'status' | 'qualifier' | 'frequency' | 'code' | 'area';

/** A column or a code of the statistics' files, with its words in every language. */
export interface DictionaryEntry {
  /** `code/sexes/F` */
  readonly id: string;
  /** The page that shows it, in the first language. */
  readonly url?: string;
  readonly kind: EntryKind;
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

const everyWhere = (views: Views, value: LocalText): LocalText =>
  inEach(views, (view) => sayLocal(view, value));

const frequencies = ['year', 'quarter', 'month', 'irregular'] as const;

const fixedEntries = (views: Views): readonly DictionaryEntry[] => {
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

const dimensionEntries = (views: Views, statistic: StatisticEntry): readonly DictionaryEntry[] => {
  const { columns, pages } = statisticFile(views, statistic);
  return columns.map(({ name, title, partial, codes }, at): DictionaryEntry => {
    const list = statistic.columns?.[at]?.codes ?? '';
    const hasTotal = codes.some(({ code }) => code === total);
    return {
      id: `dimension/${statistic.id}/${name}`,
      url: pages[views[0].language] as string,
      kind: 'dimension',
      statistic: statistic.id,
      list,
      code: name,
      label: title,
      meaning: inEach(views, ({ words: { statisticFiles: words } }) => {
        const meaning = fill(hasTotal ? words.dimensionTotal : words.dimension, { list, total });
        return partial ? `${meaning} ${words.partial}` : meaning;
      }),
    };
  });
};

/** The lists that the statistics take codes from: of their dimensions and levels, and those that every statistic has. */
const listsOf = (statistics: readonly StatisticEntry[]): readonly string[] =>
  statistics.length === 0
    ? []
    : [
        ...new Set([
          'registers',
          'units',
          'jurisdictionKinds',
          ...statistics.flatMap(({ columns, ordinal }) => [
            ...(columns ?? []).map(({ codes }) => codes),
            ...(ordinal === undefined ? [] : [ordinal]),
          ]),
        ]),
      ];

const listEntries = (views: Views, list: string, isTotalUsed: boolean): readonly DictionaryEntry[] => {
  const codes = views[0].site.archive.portal.codes[list] ?? [];
  const entries = codes.map(({ code, label, description, parent }): DictionaryEntry => ({
    id: `code/${list}/${code}`,
    kind: 'code',
    list,
    code,
    ...(parent === undefined ? {} : { parent }),
    label: everyWhere(views, label),
    ...(description === undefined ? {} : { meaning: everyWhere(views, description) }),
  }));
  const isListed = codes.some(({ code }) => code === total);
  return isListed || !isTotalUsed
    ? entries
    : [
        {
          id: `code/${list}/${total}`,
          kind: 'code',
          list,
          code: total,
          label: inEach(views, ({ words }) => words.statistic.total),
        },
        ...entries,
      ];
};

const areaEntries = (views: Views, used: ReadonlySet<string>): readonly DictionaryEntry[] => {
  const [first] = views;
  const withPage = new Set(placesWithPage(first).map(({ code }) => code));
  return first.site.archive.jurisdictions.all
    .filter(({ code }) => used.has(code))
    .map(({ code, name, parent, officialCode, note }) => ({
      id: `area/${code}`,
      ...(withPage.has(code) ? { url: `${first.site.origin ?? ''}${regionHref(first, code)}` } : {}),
      kind: 'area',
      code,
      ...(parent === undefined ? {} : { parent }),
      ...(officialCode === undefined ? {} : { officialCode }),
      label: everyWhere(views, name),
      ...(note === undefined ? {} : { meaning: everyWhere(views, note) }),
    }));
};

/** Every column of the statistics' files and every code that may stand in them, each with its words in every language. */
export const dictionaryOf = (views: Views): readonly DictionaryEntry[] => {
  const statistics = views[0].site.archive.statistics.all;
  const files = statistics.map((statistic) => statisticFile(views, statistic));
  const withTotal = new Set(
    statistics.flatMap(({ columns }, at) =>
      (columns ?? [])
        .filter((_, which) => files[at]?.columns[which]?.codes.some(({ code }) => code === total))
        .map(({ codes }) => codes),
    ),
  );
  return [
    ...fixedEntries(views),
    ...statistics.flatMap((statistic) => dimensionEntries(views, statistic)),
    ...listsOf(statistics).flatMap((list) => listEntries(views, list, withTotal.has(list))),
    ...areaEntries(views, new Set(files.flatMap(({ areas }) => areas.map(({ code }) => code)))),
  ];
};
