import type { StatisticEntry } from '#model/archive.ts';
import type { Words } from '#i18n/words.ts';

import {
  statisticFileHref,
  statisticPictureHref,
  statisticsHrefs,
} from '#views/exports/statistics/addresses.ts';
import { chartReadingHref } from '#views/links.ts';
import { type View, viewsOf } from '#views/site.ts';

import { chartOf } from './chart.ts';
import type { ChartView } from './chart-view.ts';
import { usualChoice } from './choice.ts';
import { type DrawnFigure, drawnFigure } from './drawn-figure.ts';
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
export interface StatisticFigure extends DrawnFigure {
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

const figureFrom = (view: View, statistic: StatisticEntry): StatisticFigure => {
  const chart = usualChart(view, statistic);
  const { chart: words } = view.words;
  const { site } = view;
  const href = (kind: Parameters<typeof statisticFileHref>[2]): string =>
    statisticFileHref(site, statistic.id, kind);
  return {
    ...drawnFigure(view, chart),
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

const known = new WeakMap<View['site'], Map<string, StatisticFigure>>();

/** The chart of a statistic for its page, and for what is taken from it: worked out once for a site and language. */
export const statisticFigure = (view: View, statistic: StatisticEntry): StatisticFigure => {
  const ofSite = known.get(view.site) ?? new Map<string, StatisticFigure>();
  known.set(view.site, ofSite);
  const key = `${view.language} ${statistic.id}`;
  const found = ofSite.get(key) ?? figureFrom(view, statistic);
  ofSite.set(key, found);
  return found;
};
