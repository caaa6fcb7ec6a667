import type { ComparisonRow } from '#model/api/lists/statistic.ts';

import type { Discrepancy } from '#domain/statistics/discrepancies.ts';
import { publishedRecord, requiredText } from '#views/exports/api/given.ts';
import type { Views } from '#views/site.ts';

import { rowEnds, unique } from './row.ts';

const comparisonRow = (views: Views, { comparison, standing, pair, figures }: Discrepancy): ComparisonRow => {
  const given = publishedRecord(views[0].site, comparison);
  const sides = given['sides'] as readonly unknown[];
  const { start, end } = rowEnds(views, comparison);
  const { json, pages, ...howSure } = end;
  return {
    ...start,
    title: requiredText(given, 'title'),
    measure: requiredText(given, 'measure'),
    statistics: unique(comparison.sides.map(({ statistic }) => statistic)),
    standing,
    ratio: pair?.ratio ?? null,
    whyTheyDiffer: requiredText(given, 'whyTheyDiffer'),
    ...howSure,
    json,
    figures: figures.map(({ side, value, qualifier }, at) => ({
      id: side.id,
      label: requiredText(sides[at], 'label'),
      statistic: side.statistic,
      periodStart: side.select.periodStart,
      periodEnd: side.select.periodEnd,
      jurisdiction: side.select.jurisdiction,
      value: value ?? null,
      qualifier: qualifier ?? null,
    })),
    pages,
  };
};

/** The rows of `/api/v1/comparisons.json`, what disagrees most first. */
export const comparisonRows = (views: Views): readonly ComparisonRow[] =>
  views[0].site.discrepancies.map((each) => comparisonRow(views, each));
