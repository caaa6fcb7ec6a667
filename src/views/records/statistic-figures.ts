import type { StatisticEntry } from '#model/archive.ts';
import type { Observation } from '#model/statistic.ts';

import { dateGaps } from '#views/format/date.ts';
import { fill } from '#i18n/words.ts';
import { observationWords } from '#views/lists/statistics.ts';
import { plain, type Said } from '#views/said.ts';
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
  /** Whether it shows the newest periods alone, since all would be too many to read. */
  readonly isCut?: boolean;
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
export const figureOf = (view: View, statistic: StatisticEntry, found: readonly Observation[]): Figure => {
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
export const remarksAtHeads = (table: FigureTable): FigureTable => {
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
