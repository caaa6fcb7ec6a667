import type { StatisticEntry } from '#model/archive.ts';
import type { Observation } from '#model/statistic.ts';

import { latestOf, newestOf } from '#domain/statistics/latest.ts';
import { byAlphabet } from '#views/format/list.ts';
import { periodWords } from '#views/format/date.ts';
import { numberWords } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { codeWords, unitWords } from '#views/parts/code.ts';
import { plain, type Said, shortInstitution, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { cell, type Table } from './table.ts';

/** The value of an observation as it is read: its qualifier and number, or the level of an ordinal series. */
export const observationWords = (
  view: View,
  statistic: StatisticEntry,
  { value, qualifier }: Observation,
): string | undefined => {
  if (value === undefined) return undefined;
  const text =
    statistic.ordinal === undefined
      ? numberWords(view, value)
      : plain(codeWords(view, statistic.ordinal, value));
  return qualifier === undefined ? text : `${view.words.qualifiers[qualifier]} ${text}`;
};

/** An observation with its unit: "725 víctimas"; an ordinal value needs none. */
export const measuredWords = (
  view: View,
  statistic: StatisticEntry,
  observation: Observation,
): string | undefined => {
  const value = observationWords(view, statistic, observation);
  if (value === undefined || statistic.ordinal !== undefined) return value;
  return `${value} ${plain(unitWords(view, statistic.unit, observation.value ?? ''))}`;
};

/** Statistics as a table, by title. */
export const statisticTable = (
  view: View,
  statistics: readonly StatisticEntry[],
  caption: Said,
  area?: string,
): Table => {
  const { columns, list, statistic: words } = view.words;
  const titled = statistics.map((statistic) => ({ statistic, title: titleOf(view, statistic) }));
  const compare = byAlphabet(view);
  return {
    caption,
    captionNote: list.orderedByName,
    columns: [
      { label: columns.statistic },
      { label: columns.publisher },
      { label: columns.register },
      { label: columns.latest, num: true },
      { label: columns.period },
    ],
    rows: titled
      .sort((a, b) => compare(plain(a.title), plain(b.title)))
      .map(({ statistic, title }) => {
        const latest = latestOf(statistic, area ?? view.site.archive.portal.country);
        // Of a series that has no total for the country the newest period is told, and no place is picked.
        const elsewhere = latest || area !== undefined ? undefined : newestOf(statistic);
        const told = latest ?? elsewhere;
        const publisher = view.site.archive.institutions.get(statistic.publisher);
        return {
          id: statistic.id,
          cells: [
            cell(title, { href: recordHref(view, statistic) }),
            cell(publisher ? shortInstitution(view, publisher) : statistic.publisher),
            cell(codeWords(view, 'registers', statistic.register)),
            cell(
              (latest && measuredWords(view, statistic, latest)) ??
                (elsewhere ? words.perArea : words.noData),
            ),
            told === undefined
              ? cell('—')
              : cell(periodWords(view, told.periodStart, told.periodEnd), {
                  ...(told.status === 'P' ? { note: words.provisional } : {}),
                }),
          ],
        };
      }),
  };
};
