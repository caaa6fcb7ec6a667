import { total } from '#model/observation.ts';

import type { StatisticFile } from './data.ts';

/** How a statistic is drawn. */
export const chartKinds = ['bar', 'line', 'stacked', 'multiples', 'periods'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** How many areas are held against each other in one chart: more lines than that cannot be told apart. */
export const mostAreas = 5;

/** What a reader has chosen to see of a statistic. */
export interface Choice {
  /** One to five; the areas of the file in its order. */
  readonly areas: readonly string[];
  /** The dimension whose codes are drawn side by side; only of one area. */
  readonly split?: string | undefined;
  /** The code of every other dimension. */
  readonly codes: Readonly<Record<string, string>>;
  /** First and last year (or month) shown, as `2018` or `2018-01`; absent where all is shown. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly view: ChartKind;
  /** Whether values are given per 100,000 inhabitants. */
  readonly isRate: boolean;
}

type Column = StatisticFile['columns'][number];

/** The codes of a dimension besides its total. */
export const partsOf = (column: Column): readonly string[] =>
  column.codes.map(({ code }) => code).filter((code) => code !== total);

/** The codes that stand side by side where a chart is split: the parts; of figures of periods of their own the total too. */
export const splitCodes = (
  { frequency }: Pick<StatisticFile, 'frequency'>,
  column: Column,
): readonly string[] => (frequency === 'irregular' ? column.codes.map(({ code }) => code) : partsOf(column));

/** Whether there is something to hold side by side. */
export const canSplit = (file: Pick<StatisticFile, 'frequency'>, column: Column): boolean =>
  splitCodes(file, column).length > 1;

/** The code that a dimension has where nothing else is said: its total, else its first. */
export const usualCode = ({ codes }: Column): string =>
  (codes.find(({ code }) => code === total) ?? codes[0])?.code ?? total;

/** Whether parts of its values add up: counts and amounts do, levels and shares do not. */
export const isAdditive = ({ levels, unit }: Pick<StatisticFile, 'levels' | 'unit'>): boolean =>
  levels === undefined && unit.style !== 'share';

/** The areas besides the one that stands for all. */
export const separateAreas = ({ areas, whole }: StatisticFile): readonly string[] =>
  areas.map(({ code }) => code).filter((code) => code !== whole);

/** The dimension that a chart splits by where nothing else is said: of a statistic of one area the first that has several codes. */
const usualSplit = (file: StatisticFile): string | undefined =>
  file.areas.length === 1 ? file.columns.find((column) => canSplit(file, column))?.name : undefined;

/** The ways in which a choice can be drawn, the usual one first. */
export const kindsFor = (
  file: StatisticFile,
  { areas, split }: Pick<Choice, 'areas' | 'split'>,
): readonly ChartKind[] => {
  if (file.frequency === 'irregular') return ['periods'];
  if (areas.length === 0 && file.areas.length > 0) return ['multiples'];
  const column = file.columns.find(({ name }) => name === split);
  const isLong =
    file.frequency === 'month' || areas.length > 1 || (column && splitCodes(file, column).length > 2);
  const plain: readonly ChartKind[] =
    file.levels !== undefined ? ['line'] : isLong ? ['line', 'bar'] : ['bar', 'line'];
  return [
    ...(column && isAdditive(file) && file.cumulative !== true ? ['stacked' as const] : []),
    ...plain,
    ...(separateAreas(file).length > 1 ? ['multiples' as const] : []),
  ];
};

/** What is shown before anyone has chosen. */
export const usualChoice = (file: StatisticFile): Choice => {
  const split = usualSplit(file);
  const areas = file.whole === undefined ? [] : [file.whole];
  return {
    areas,
    ...(split === undefined ? {} : { split }),
    codes: Object.fromEntries(
      file.columns.filter(({ name }) => name !== split).map((column) => [column.name, usualCode(column)]),
    ),
    view: kindsFor(file, { areas, split })[0] as ChartKind,
    isRate: false,
  };
};
