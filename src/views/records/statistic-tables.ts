import type { StatisticEntry } from '#model/archive.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import { type Observation, total } from '#model/statistic.ts';

import { isTotal } from '#domain/statistics/latest.ts';
import { byAlphabet } from '#views/format/list.ts';
import { dateGaps, periodWords } from '#views/format/date.ts';
import { fill } from '#i18n/words.ts';
import { observationWords } from '#views/lists/statistics.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { plain, type Said, sayLocal, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** One figure of a table. Absent text means no data, which is never 0. */
export interface Figure {
  readonly text?: string;
  readonly note?: Said;
}

/** Figures of a statistic as a table for reading. */
export interface FigureTable {
  readonly id: string;
  readonly caption: Said;
  readonly corner: Said;
  readonly columns: readonly Said[];
  readonly rows: readonly {
    readonly head: Said;
    readonly figures: readonly Figure[];
    readonly isTotal?: boolean;
  }[];
}

const notesOf = (view: View, { status, reportedOn, note }: Observation, several: boolean): string[] => {
  const { statistic: words } = view.words;
  return [
    ...(status === 'P' ? [words.provisional] : []),
    ...(status === 'E' ? [words.estimated] : []),
    ...(status === 'Q' ? [words.suppressed] : []),
    ...(several && reportedOn !== undefined ? [fill(words.reported, dateGaps(view, reportedOn))] : []),
    ...(several && note !== undefined ? [note] : []),
  ];
};

/** A figure from the observations of one cell: several published values all stand. */
const figureOf = (view: View, statistic: StatisticEntry, found: readonly Observation[]): Figure => {
  const several = found.length > 1;
  const texts = found.flatMap((each) => observationWords(view, statistic, each) ?? []);
  const notes = found.flatMap((each) => notesOf(view, each, several));
  return {
    ...(texts.length > 0 ? { text: texts.join(' / ') } : {}),
    ...(notes.length > 0 ? { note: [...new Set(notes)].join('; ') } : {}),
  };
};

const isShared = (figures: readonly Figure[]): Said | undefined => {
  const known = figures.filter(({ text }) => text !== undefined);
  const note = known[0]?.note;
  return note !== undefined && known.length > 1 && known.every((each) => each.note === note)
    ? note
    : undefined;
};

/** A figure without the remark that is said elsewhere; what stands in place of a figure is no such remark. */
const bare = (figure: Figure): Figure => (figure.text === undefined ? figure : { text: figure.text });

const noted = (head: Said, note: Said): Said => {
  const text = `${plain(head)} (${plain(note)})`;
  return typeof head === 'string' ? text : { text, lang: head.lang };
};

/** A remark that every figure of a column or row carries is said once, at its head. */
const remarksAtHeads = (table: FigureTable): FigureTable => {
  const shared = table.columns.map((_, column) =>
    isShared(table.rows.flatMap(({ figures }) => figures[column] ?? [])),
  );
  const columns = table.columns.map((head, column) =>
    shared[column] === undefined ? head : noted(head, shared[column]),
  );
  const rows = table.rows.map((row) => {
    const figures = row.figures.map((figure, column) =>
      shared[column] === undefined ? figure : bare(figure),
    );
    const note = isShared(figures);
    return note === undefined
      ? { ...row, figures }
      : { ...row, head: noted(row.head, note), figures: figures.map(bare) };
  });
  return { ...table, columns, rows };
};

const periodKey = ({ periodStart, periodEnd }: Observation): string =>
  `${firstDay(periodStart)} ${lastDay(periodEnd)}`;

const periodsOf = (observations: readonly Observation[]): readonly Observation[] => {
  const periods = new Map<string, Observation>();
  for (const each of observations) if (!periods.has(periodKey(each))) periods.set(periodKey(each), each);
  return [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
};

const areasTable = (view: View, statistic: StatisticEntry, areas: readonly string[]): FigureTable => {
  const totals = statistic.observations.filter(isTotal);
  const periods = periodsOf(totals);
  return {
    id: 'by-area',
    caption: view.words.statistic.byArea,
    corner: view.words.statistic.place,
    columns: periods.map((each) => periodWords(view, each.periodStart, each.periodEnd)),
    rows: areas.map((area) => ({
      head: placeWords(view, area),
      isTotal: area === view.site.archive.portal.country,
      figures: periods.map((period) =>
        figureOf(
          view,
          statistic,
          totals.filter((each) => each.jurisdiction === area && periodKey(each) === periodKey(period)),
        ),
      ),
    })),
  };
};

const dimensionTable = (
  view: View,
  statistic: StatisticEntry,
  area: string,
  name: string | undefined,
): FigureTable => {
  const column = (statistic.columns ?? []).find((each) => each.name === name);
  const own = statistic.observations.filter(
    (each) =>
      each.jurisdiction === area &&
      Object.entries(each.dimensions).every(([dimension, code]) => dimension === name || code === total),
  );
  const used = new Set(
    own.map(({ dimensions }) => (name === undefined ? total : (dimensions[name] ?? total))),
  );
  const codes = column
    ? (view.site.archive.portal.codes[column.codes] ?? []).filter(({ code }) => used.has(code))
    : [];
  const title = column
    ? translationOf(view, statistic).item('columns', column, 'title', column.title)
    : undefined;
  const place = placeWords(view, area);
  return {
    id: name === undefined ? 'by-period' : `by-${name.toLowerCase()}`,
    caption: title === undefined ? place : `${plain(title)} · ${plain(place)}`,
    corner: view.words.columns.period,
    columns: column
      ? codes.map(({ label }) => sayLocal(view, label))
      : [codeWords(view, 'units', statistic.unit)],
    rows: periodsOf(own).map((period) => {
      const inPeriod = own.filter((each) => periodKey(each) === periodKey(period));
      return {
        head: periodWords(view, period.periodStart, period.periodEnd),
        figures:
          column && name !== undefined
            ? codes.map(({ code }) =>
                figureOf(
                  view,
                  statistic,
                  inPeriod.filter(({ dimensions }) => dimensions[name] === code),
                ),
              )
            : [figureOf(view, statistic, inPeriod)],
      };
    }),
  };
};

/**
 * The observations of a statistic as tables: totals by area and period where it has several areas, and for the whole country
 * (or its only area) one table by period for each dimension.
 */
export const tablesOf = (view: View, statistic: StatisticEntry): readonly FigureTable[] => {
  const { country } = view.site.archive.portal;
  const compare = byAlphabet(view);
  const areas = [...new Set(statistic.observations.map(({ jurisdiction }) => jurisdiction))].sort((a, b) =>
    a === country ? -1 : b === country ? 1 : compare(plain(placeWords(view, a)), plain(placeWords(view, b))),
  );
  const main = areas[0];
  if (main === undefined) return [];
  const dimensions = (statistic.columns ?? []).map(({ name }) => name);
  const byArea = areas.length > 1 ? [areasTable(view, statistic, areas)] : [];
  const inDetail = areas.length === 1 || main === country;
  const byDimension = inDetail ? dimensions.map((name) => dimensionTable(view, statistic, main, name)) : [];
  const plainOnes =
    areas.length === 1 && dimensions.length === 0 ? [dimensionTable(view, statistic, main, undefined)] : [];
  return [...plainOnes, ...byDimension, ...byArea].map(remarksAtHeads);
};
