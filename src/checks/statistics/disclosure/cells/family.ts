import type { StatisticEntry, StatisticsArchive } from '#model/archive.ts';
import { type Observation, total } from '#model/statistic.ts';
import { type Nesting, nestingOf } from '#checks/statistics/totals/nesting.ts';

import { periodNesting, periodOf } from './periods.ts';

/** A way in which counts add up: along the codes of a dimension, the areas, or the periods. */
export interface Axis {
  /** Which coordinate of a cell it goes along. */
  readonly coordinate: number;
  readonly nesting: Nesting;
  /** Whether its parts may leave something out. */
  readonly isPartial: boolean;
  /** Whether a record says that the parts of a total (its period and area) do not add up in the source. */
  readonly isMismatch: (period: string, area: string) => boolean;
}

/** Statistics that count the same thing, and so can be subtracted from one another. */
export interface Family {
  readonly statistics: readonly StatisticEntry[];
  /** Coordinates of the cell of a row: period, area, and a code of each dimension of the family, `_T` where the row has none. */
  readonly cellOf: (statistic: StatisticEntry, row: Observation) => readonly string[];
  readonly axes: readonly Axis[];
  /** The longest period that one is a part of: cells of one time have nothing to do with those of another. */
  readonly timeOf: (period: string) => string;
}

type Column = NonNullable<StatisticEntry['columns']>[number];

/** What a dimension is called across statistics: its code list, unless one statistic has two dimensions of that list. */
const dimensionOf = ({ columns = [] }: StatisticEntry, { name, codes }: Column): string =>
  columns.filter((each) => each.codes === codes).length > 1 ? `${codes} ${name}` : codes;

const noMismatch = (): boolean => false;

const mismatches = (
  statistics: readonly StatisticEntry[],
  isAlong: (statistic: StatisticEntry, column: string | undefined) => boolean,
): Axis['isMismatch'] => {
  const declared = new Set(
    statistics.flatMap((statistic) =>
      (statistic.mismatches ?? [])
        .filter(({ column }) => isAlong(statistic, column))
        .map((each) => `${periodOf(each)} ${each.jurisdiction}`),
    ),
  );
  return declared.size === 0 ? noMismatch : (period, area) => declared.has(`${period} ${area}`);
};

const dimensionAxis = (
  archive: StatisticsArchive,
  statistics: readonly StatisticEntry[],
  dimension: string,
  coordinate: number,
): Axis => {
  const used = new Set([total]);
  const parents = new Map<string, string | undefined>();
  let isPartial = false;
  for (const statistic of statistics)
    for (const column of statistic.columns ?? []) {
      if (dimensionOf(statistic, column) !== dimension) continue;
      isPartial ||= column.partial === true;
      for (const { code, parent } of archive.portal.codes[column.codes] ?? []) parents.set(code, parent);
      for (const { dimensions } of statistic.observations) used.add(dimensions[column.name] ?? total);
    }
  return {
    coordinate,
    nesting: nestingOf(used, (code) => (code === total ? undefined : (parents.get(code) ?? total))),
    isPartial,
    isMismatch: mismatches(statistics, (statistic, name) =>
      (statistic.columns ?? []).some(
        (column) => column.name === name && dimensionOf(statistic, column) === dimension,
      ),
    ),
  };
};

/** One axis for each kind of area: regions and fiscal districts part a country in two ways. */
const areaAxes = (archive: StatisticsArchive, statistics: readonly StatisticEntry[]): Axis[] => {
  const parentOf = (code: string) => archive.jurisdictions.get(code)?.parent;
  const placesOf = (some: readonly StatisticEntry[]) =>
    new Set(some.flatMap(({ observations }) => observations.map(({ jurisdiction }) => jurisdiction)));
  const everywhere = placesOf(statistics);
  return [...new Set(statistics.map(({ areaKind }) => areaKind))].map((kind) => {
    const own = statistics.filter(({ areaKind }) => areaKind === kind);
    const used = placesOf(own);
    for (const code of [...used]) {
      const passed = new Set<string>();
      for (let above = parentOf(code); above !== undefined && !passed.has(above); above = parentOf(above)) {
        passed.add(above);
        if (everywhere.has(above)) used.add(above);
      }
    }
    return {
      coordinate: 1,
      nesting: nestingOf(used, parentOf, (parts) =>
        parts.some((code) => archive.jurisdictions.get(code)?.kind === kind),
      ),
      isPartial: own.some(({ partialAreas = false }) => partialAreas),
      isMismatch: mismatches(own, (_, column) => column === undefined),
    };
  });
};

/** A family of statistics; with `alongTime`, the months of a year add up to it. */
export const familyOf = (
  archive: StatisticsArchive,
  statistics: readonly StatisticEntry[],
  alongTime: boolean,
): Family => {
  const dimensions = [
    ...new Set(
      statistics.flatMap((statistic) =>
        (statistic.columns ?? []).map((column) => dimensionOf(statistic, column)),
      ),
    ),
  ];
  const periods = alongTime
    ? periodNesting(new Set(statistics.flatMap(({ observations }) => observations.map(periodOf))))
    : nestingOf(new Set(), () => undefined);
  const names = new Map(
    statistics.map((statistic) => [
      statistic,
      dimensions.map(
        (dimension) =>
          (statistic.columns ?? []).find((column) => dimensionOf(statistic, column) === dimension)?.name,
      ),
    ]),
  );
  return {
    statistics,
    cellOf: (statistic, row) => [
      periodOf(row),
      row.jurisdiction,
      ...(names.get(statistic) ?? []).map((name) =>
        name === undefined ? total : (row.dimensions[name] ?? total),
      ),
    ],
    axes: [
      ...dimensions.map((dimension, index) => dimensionAxis(archive, statistics, dimension, index + 2)),
      ...areaAxes(archive, statistics),
      { coordinate: 0, nesting: periods, isPartial: false, isMismatch: noMismatch },
    ],
    timeOf: (period) => {
      let longest = period;
      for (let whole = periods.wholeOf(period); whole !== undefined; whole = periods.wholeOf(whole))
        longest = whole;
      return longest;
    },
  };
};
