import type { StatisticEntry } from '#model/archive.ts';

import { type StatisticFigure, statisticFigure } from '#views/statistics/figure.ts';
import { type MapFigure, mapFigure } from '#views/statistics/map/figure.ts';
import type { View } from '#views/site.ts';

import { type EmbedTarget, pagePath } from './addresses.ts';
import { type EmbedFrame, embedFrame } from './frame.ts';

/** The chart of a statistic, with its figures: the usual one until the address asks for another. */
export interface ChartEmbed {
  readonly kind: 'chart';
  readonly frame: EmbedFrame;
  readonly figure: StatisticFigure;
  readonly words: View['words'];
}

/** A map of a statistic, with its figures. */
export interface MapEmbed {
  readonly kind: 'map';
  readonly frame: EmbedFrame;
  readonly figure: MapFigure;
  readonly words: View['words'];
}

const statisticNamed = ({ site }: View, id: string): StatisticEntry => {
  const found = site.archive.statistics.get(id);
  if (found === undefined) throw new Error(`There is no statistic "${id}".`);
  return found;
};

/** The chart of a statistic. Throws where there is no such statistic. */
export const chartEmbed = (view: View, target: Extract<EmbedTarget, { kind: 'chart' }>): ChartEmbed => {
  const figure = statisticFigure(view, statisticNamed(view, target.id));
  return {
    kind: 'chart',
    frame: embedFrame(view, figure.title, pagePath(view, target)),
    figure,
    words: view.words,
  };
};

/** A map of a statistic. Throws where it has none. */
export const mapEmbed = (view: View, target: Extract<EmbedTarget, { kind: 'map' }>): MapEmbed => {
  const figure = mapFigure(view, statisticNamed(view, target.id), target.map === 'rate-map');
  if (figure === undefined) throw new Error(`The statistic "${target.id}" has no ${target.map}.`);
  return {
    kind: 'map',
    frame: embedFrame(view, figure.title, pagePath(view, target)),
    figure,
    words: view.words,
  };
};
