import type { Discrepancy } from '#domain/statistics/discrepancies.ts';
import { periodWords } from '#views/format/date.ts';
import { recordHref } from '#views/links.ts';
import { cell, type Table } from '#views/lists/table.ts';
import { type Said, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { apartWords } from './words.ts';

const periodsOf = (view: View, { figures }: Discrepancy): string => {
  const periods = figures.map(({ side: { select } }) =>
    periodWords(view, select.periodStart, select.periodEnd),
  );
  return [...new Set(periods)].join('; ');
};

/** The comparisons in which an area has a figure, what disagrees most first. */
export const ofPlace = (view: View, code: string): readonly Discrepancy[] =>
  view.site.discrepancies.filter(({ figures }) =>
    figures.some(({ side }) => side.select.jurisdiction === code),
  );

/** Comparisons as a table, in the order in which they are given. */
export const comparisonTable = (view: View, discrepancies: readonly Discrepancy[], caption: Said): Table => {
  const { columns, typeNames } = view.words;
  return {
    caption,
    columns: [{ label: typeNames.comparison }, { label: columns.period }, { label: columns.difference }],
    rows: discrepancies.map((each) => ({
      id: each.comparison.id,
      cells: [
        cell(titleOf(view, each.comparison), { href: recordHref(view, each.comparison) }),
        cell(periodsOf(view, each)),
        cell(apartWords(view, each)),
      ],
    })),
  };
};
