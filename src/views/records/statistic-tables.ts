import type { StatisticEntry } from '#model/archive.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import { type Observation, total } from '#model/statistic.ts';

import { cellKey, cellsOf } from '#domain/statistics/series.ts';
import { byAlphabet } from '#views/format/list.ts';
import { periodWords } from '#views/format/date.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { plain, type Said, sayLocal, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { figureOf, type FigureTable, remarksAtHeads } from './statistic-figures.ts';

const periodKey = ({ periodStart, periodEnd }: Observation): string =>
  `${firstDay(periodStart)} ${lastDay(periodEnd)}`;

/** The observations of one place and group, by period. */
type Periods = ReadonlyMap<string, readonly Observation[]>;

/** Reads the observations once: each cell of a table is looked up. */
const groupsOf = (statistic: StatisticEntry): ((area: string, codes: readonly string[]) => Periods) => {
  const names = (statistic.columns ?? []).map(({ name }) => name);
  const cells = cellsOf(statistic.observations, names);
  return (area, codes) => Map.groupBy(cells.get(cellKey(area, codes)) ?? [], periodKey);
};

/** Each period that one of the groups has, oldest first. */
const periodsOf = (groups: readonly Periods[]): readonly (readonly [key: string, first: Observation])[] => {
  const periods = new Map<string, Observation>();
  for (const group of groups)
    for (const [key, [first]] of group) if (first && !periods.has(key)) periods.set(key, first);
  return [...periods].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** More cells than these are a file, and no table to read. */
const mostCells = 2000;

/** The newest of the periods, as many as a table has room for beside `others` rows or columns. */
const newest = <T>(periods: readonly T[], others: number): { shown: readonly T[]; isCut: boolean } => {
  const most = Math.floor(mostCells / Math.max(others, 1));
  return { shown: most === 0 ? [] : periods.slice(-most), isCut: periods.length > most };
};

type Groups = ReturnType<typeof groupsOf>;

const areasTable = (
  view: View,
  statistic: StatisticEntry,
  groups: Groups,
  areas: readonly string[],
): FigureTable => {
  const totals = (statistic.columns ?? []).map(() => total);
  const rows = areas.map((area) => ({ area, group: groups(area, totals) }));
  const { shown: periods, isCut } = newest(periodsOf(rows.map(({ group }) => group)), areas.length);
  return {
    id: 'by-area',
    caption: view.words.statistic.byArea,
    corner: view.words.statistic.place,
    columns: periods.map(([, each]) => periodWords(view, each.periodStart, each.periodEnd)),
    rows: rows.map(({ area, group }) => ({
      head: placeWords(view, area),
      isTotal: area === view.site.archive.portal.country,
      figures: periods.map(([key]) => figureOf(view, statistic, group.get(key) ?? [])),
    })),
    ...(isCut ? { isCut } : {}),
  };
};

const dimensionTable = (
  view: View,
  statistic: StatisticEntry,
  groups: Groups,
  area: string,
  name: string | undefined,
): FigureTable => {
  const dimensions = statistic.columns ?? [];
  const column = dimensions.find((each) => each.name === name);
  const codes = column ? (view.site.archive.portal.codes[column.codes] ?? []) : [];
  const all = (column ? codes.map(({ code }) => code) : [total]).map((code) => ({
    code,
    group: groups(
      area,
      dimensions.map((each) => (each.name === name ? code : total)),
    ),
  }));
  const used = all.filter(({ group }) => group.size > 0);
  const { shown: periods, isCut } = newest(periodsOf(used.map(({ group }) => group)), used.length);
  const title = column
    ? translationOf(view, statistic).item('columns', column, 'title', column.title)
    : undefined;
  const place = placeWords(view, area);
  const labelOf = (code: string): Said => {
    const found = codes.find((each) => each.code === code);
    return found ? sayLocal(view, found.label) : codeWords(view, 'units', statistic.unit);
  };
  return {
    id: name === undefined ? 'by-period' : `by-${name.toLowerCase()}`,
    caption: title === undefined ? place : `${plain(title)} · ${plain(place)}`,
    corner: view.words.columns.period,
    columns: used.map(({ code }) => labelOf(code)),
    rows: periods.map(([key, period]) => ({
      head: periodWords(view, period.periodStart, period.periodEnd),
      figures: used.map(({ group }) => figureOf(view, statistic, group.get(key) ?? [])),
    })),
    ...(isCut ? { isCut } : {}),
  };
};

/**
 * The observations of a statistic as tables: totals by area and period where it has several areas, and for the whole country
 * (or its only area) one table by period for each dimension. A table that would be a file shows its newest periods.
 */
export const tablesOf = (view: View, statistic: StatisticEntry): readonly FigureTable[] => {
  const { country } = view.site.archive.portal;
  const compare = byAlphabet(view);
  const groups = groupsOf(statistic);
  const names = new Map(
    [...new Set(statistic.observations.map(({ jurisdiction }) => jurisdiction))].map((code) => [
      code,
      plain(placeWords(view, code)),
    ]),
  );
  const areas = [...names.keys()].sort((a, b) =>
    a === country ? -1 : b === country ? 1 : compare(names.get(a) as string, names.get(b) as string),
  );
  const main = areas[0];
  if (main === undefined) return [];
  const dimensions = (statistic.columns ?? []).map(({ name }) => name);
  const byArea = areas.length > 1 ? [areasTable(view, statistic, groups, areas)] : [];
  const inDetail = areas.length === 1 || main === country;
  const byDimension = inDetail
    ? dimensions.map((name) => dimensionTable(view, statistic, groups, main, name))
    : [];
  const plainOnes =
    areas.length === 1 && dimensions.length === 0
      ? [dimensionTable(view, statistic, groups, main, undefined)]
      : [];
  return [...plainOnes, ...byDimension, ...byArea].map(remarksAtHeads);
};
