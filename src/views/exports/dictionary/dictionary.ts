import { total } from '#model/observation.ts';
import type { StatisticEntry } from '#model/archive.ts';
import type { LocalText } from '#model/parts/text.ts';

import { regionHref } from '#views/links.ts';
import { placesWithPage } from '#views/area-records.ts';
import { sayLocal } from '#views/said.ts';
import type { Views } from '#views/site.ts';
import { statisticFile } from '#views/statistics/file.ts';
import { inEach } from '#views/statistics/named.ts';

import { type DictionaryEntry, fixedEntries } from './dictionary-fixed.ts';
import { dimensionMeaning } from './dimension-meaning.ts';

const everyWhere = (views: Views, value: LocalText): LocalText =>
  inEach(views, (view) => sayLocal(view, value));

const dimensionEntries = (views: Views, statistic: StatisticEntry): readonly DictionaryEntry[] => {
  const { columns, pages } = statisticFile(views, statistic);
  return columns.map((column, at): DictionaryEntry => {
    const list = statistic.columns?.[at]?.codes ?? '';
    return {
      id: `dimension/${statistic.id}/${column.name}`,
      url: pages[views[0].language] as string,
      kind: 'dimension',
      statistic: statistic.id,
      list,
      code: column.name,
      label: column.title,
      meaning: inEach(views, (view) => dimensionMeaning(view, list, column)),
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

/** The codes of a list with their words; with a total where one is used that the list does not name. */
export const listEntries = (views: Views, list: string, isTotalUsed: boolean): readonly DictionaryEntry[] => {
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
