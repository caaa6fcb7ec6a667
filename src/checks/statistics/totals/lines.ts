import type { StatisticEntry, StatisticsArchive } from '#model/archive.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import { type Observation, total } from '#model/statistic.ts';

import { type Nesting, nestingOf } from './nesting.ts';

/** A total and the parts that it is made of, in one period, by one source on one date, all else being the same. */
export interface Line {
  /** The dimension that the parts are of; undefined where they are areas. */
  readonly along: string | undefined;
  readonly total: Observation;
  readonly parts: readonly Observation[];
  /** Codes or areas that the file has elsewhere and not here. */
  readonly absent: readonly string[];
  /** Whether the record says that the parts leave something out. */
  readonly isPartial: boolean;
}

const keyOf = (
  { periodStart, periodEnd, jurisdiction, dimensions, source, reportedOn }: Observation,
  names: readonly string[],
  along: string | undefined,
): string =>
  [
    firstDay(periodStart),
    lastDay(periodEnd),
    source,
    reportedOn,
    ...(along === undefined ? [] : [jurisdiction]),
    ...names.filter((name) => name !== along).map((name) => dimensions[name]),
  ].join('\t');

interface Found {
  readonly parts: readonly Observation[];
  readonly absent: readonly string[];
}

/** The rows that a code is made of; a code without a row of its own is made of its own parts. */
const partsOf = (code: string, rows: ReadonlyMap<string, Observation>, nesting: Nesting): Found => {
  const parts: Observation[] = [];
  const absent: string[] = [];
  for (const child of nesting.partsOf(code)) {
    const row = rows.get(child);
    const below: Found = row
      ? { parts: [row], absent: [] }
      : nesting.partsOf(child).length > 0
        ? partsOf(child, rows, nesting)
        : { parts: [], absent: [child] };
    parts.push(...below.parts);
    absent.push(...below.absent);
  }
  return { parts, absent };
};

const linesAlong = (
  { observations, columns = [] }: StatisticEntry,
  along: string | undefined,
  codeOf: (row: Observation) => string,
  nesting: Nesting,
  isPartial: boolean,
): Line[] => {
  const names = columns.map(({ name }) => name);
  const groups = new Map<string, Map<string, Observation>>();
  for (const row of observations) {
    const key = keyOf(row, names, along);
    const rows = groups.get(key) ?? new Map<string, Observation>();
    groups.set(key, rows);
    if (!rows.has(codeOf(row))) rows.set(codeOf(row), row);
  }
  const lines: Line[] = [];
  for (const rows of groups.values())
    for (const [code, row] of rows) {
      if (nesting.partsOf(code).length === 0) continue;
      const { parts, absent } = partsOf(code, rows, nesting);
      if (parts.length > 0) lines.push({ along, total: row, parts, absent, isPartial });
    }
  return lines;
};

/**
 * Every total of a statistic with its parts: along each dimension (`_T`, or a code that contains others, with all else fixed), and along
 * the areas (the country with the areas of the statistic’s kind). Which parts there are is what the file itself uses: a code of the
 * list that no row has is no part of this statistic.
 */
export const linesOf = (archive: StatisticsArchive, statistic: StatisticEntry): readonly Line[] => {
  const { columns = [], observations, areaKind, partialAreas = false } = statistic;
  const alongColumns = columns.flatMap(({ name, codes, partial = false }) => {
    const list = archive.portal.codes[codes] ?? [];
    const parents = new Map(list.map(({ code, parent }) => [code, parent ?? total]));
    const used = new Set(observations.map(({ dimensions }) => dimensions[name] ?? total));
    used.add(total);
    const nesting = nestingOf(used, (code) => (code === total ? undefined : (parents.get(code) ?? total)));
    return linesAlong(statistic, name, ({ dimensions }) => dimensions[name] ?? total, nesting, partial);
  });
  const places = nestingOf(
    new Set(observations.map(({ jurisdiction }) => jurisdiction)),
    (code) => archive.jurisdictions.get(code)?.parent,
    // Areas of another kind below one of the statistic’s own are an excerpt, not its parts.
    (parts) => parts.some((code) => archive.jurisdictions.get(code)?.kind === areaKind),
  );
  return [
    ...alongColumns,
    ...linesAlong(statistic, undefined, ({ jurisdiction }) => jurisdiction, places, partialAreas),
  ];
};
