import type { StatisticEntry } from '#model/archive.ts';
import type { Words } from '#i18n/words.ts';

import { plotElement, plotOf } from '#views/drawing/draw.ts';
import { type LegendEntry, linesLegend, signsLegend } from '#views/drawing/legend.ts';
import {
  statisticFileHref,
  statisticPictureHref,
  statisticsHrefs,
} from '#views/exports/statistics/addresses.ts';
import { chartReadingHref } from '#views/links.ts';
import { type View, viewsOf } from '#views/site.ts';

import { chartOf } from './chart.ts';
import { type ChartTable, chartTable } from './chart-table.ts';
import type { ChartView } from './chart-view.ts';
import { usualChoice } from './choice.ts';
import { statisticFile } from './file.ts';
import type { Reading } from './reading.ts';

/** Who reads in the browser: what a chart needs, and the words for choosing. */
export interface SentReading extends Reading {
  readonly words: Reading['words'] & Pick<Words, 'chartControls'>;
}

/** What the program of a page with a chart is handed: where its data and its words are, and what it says if they are not. */
export interface ChartIsland {
  readonly src: string;
  readonly reading: string;
  readonly failed: string;
}

/** The chart of a statistic as it stands in its page: complete without a program, and what the program needs to take its place. */
export interface StatisticFigure {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Pictures for narrow and wide places, as markup. */
  readonly narrow: string;
  readonly wide: string;
  readonly lines: readonly LegendEntry[];
  readonly signs: readonly LegendEntry[];
  readonly marks: readonly string[];
  readonly foot: readonly string[];
  readonly table: ChartTable;
  readonly files: readonly { readonly href: string; readonly text: string; readonly download?: boolean }[];
  /** Absent where nothing can be chosen. */
  readonly island?: ChartIsland;
}

/** What every chart of a language is read with, as `/api/v1/charts/<language>.json` has it. */
export const sentReading = ({ language, locale, words }: View): SentReading => {
  const { period, dates, qualifiers, columns, chart, chartControls } = words;
  return { language, locale, words: { period, dates, qualifiers, columns, chart, chartControls } };
};

/** The usual chart of a statistic. */
export const usualChart = (view: View, statistic: StatisticEntry): ChartView => {
  const file = statisticFile(viewsOf(view.site), statistic);
  return chartOf(view, file, usualChoice(file));
};

/** The chart of a statistic for its page. */
export const statisticFigure = (view: View, statistic: StatisticEntry): StatisticFigure => {
  const chart = usualChart(view, statistic);
  const { chart: words } = view.words;
  const { site } = view;
  const id = 'chart';
  const wide = plotOf(chart, 720, `${id}-wide`);
  const narrow = plotOf(chart, 328, `${id}-narrow`);
  const href = (kind: Parameters<typeof statisticFileHref>[2]): string =>
    statisticFileHref(site, statistic.id, kind);
  return {
    id,
    title: chart.title,
    subtitle: chart.subtitle,
    wide: plotElement(wide, `${id}-title`),
    narrow: plotElement(narrow, `${id}-title`),
    lines: linesLegend(chart, `${id}-wide`),
    signs: signsLegend(chart, `${id}-wide`),
    marks: [...chart.targets.map(({ note }) => note), ...chart.marks.map(({ text }) => text)],
    foot: chart.foot,
    table: chartTable(view, chart),
    files: [
      { href: href('csv'), text: words.csv, download: true },
      { href: href('json'), text: words.json, download: true },
      { href: statisticPictureHref(site, statistic.id, view.language), text: words.svg, download: true },
      { href: href('datapackage.json'), text: words.package },
      { href: statisticsHrefs(site).dictionaryCsv, text: words.dictionary, download: true },
    ],
    ...(statistic.observations.length === 0
      ? {}
      : {
          island: {
            src: href('json'),
            reading: chartReadingHref(view),
            failed: view.words.chartControls.failed,
          },
        }),
  };
};
