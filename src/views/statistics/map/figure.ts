import { fill } from '#i18n/words.ts';
import type { StatisticEntry } from '#model/archive.ts';

import type { LegendEntry } from '#views/drawing/legend.ts';
import { mapElement } from '#views/drawing/map/draw.ts';
import { mapLegend } from '#views/drawing/map/legend.ts';
import { statisticMapHref } from '#views/exports/statistics/addresses.ts';
import { codeWords } from '#views/parts/code.ts';
import { plain } from '#views/said.ts';
import type { View } from '#views/site.ts';
import type { ChartTable } from '#views/statistics/chart-table.ts';

import type { StatisticMap } from './map-view.ts';
import { rateTable, type RateTable } from './rates.ts';
import { statisticMap } from './statistic-map.ts';

/** A map as it stands in a page. */
export interface MapFigure {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** The drawing as markup. */
  readonly drawing: string;
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly string[];
  readonly table: ChartTable;
  /** Unit and register, for the table. */
  readonly unit: string;
  readonly file: { readonly href: string; readonly text: string };
}

/** What the page of a statistic says by region. */
export interface RegionalFigures {
  readonly map?: MapFigure;
  /** Why there is no map of a statistic whose areas have no shape. */
  readonly noMap?: string;
  readonly rates?: RateTable & { readonly map?: MapFigure };
}

const figureOf = (
  view: View,
  { id: statistic }: StatisticEntry,
  map: StatisticMap,
  shapesOf?: string,
): MapFigure => {
  const { statisticMap: words } = view.words;
  const isRate = map.id === 'rate-map';
  return {
    id: map.id,
    title: map.title,
    subtitle: map.subtitle,
    drawing: mapElement(map, `${map.id}-title`, shapesOf),
    legend: mapLegend(map),
    notes: [...(map.rule === undefined ? [] : [map.rule]), ...map.notes, ...map.foot],
    table: map.table,
    unit: map.unit,
    file: {
      href: statisticMapHref(view.site, statistic, isRate ? 'rate-map' : 'map', view.language),
      text: isRate ? words.rates.svg : words.svg,
    },
  };
};

/** The map of a statistic by itself, of its counts or rates; undefined where it has none. */
export const mapFigure = (view: View, statistic: StatisticEntry, isRate: boolean): MapFigure | undefined => {
  const map = statisticMap(view, statistic, isRate);
  return map && figureOf(view, statistic, map);
};

/**
 * Areas that have no shape and are no countries (fiscal districts, say) are not regions, and that must be said: a reader would look
 * for them on the map. Undefined where the portal has no map, or one area of the statistic has a shape.
 */
const whyNoMap = (view: View, { areaKind, observations }: StatisticEntry): string | undefined => {
  const { map, portal, jurisdictions } = view.site.archive;
  const places = [...new Set(observations.map(({ jurisdiction }) => jurisdiction))]
    .filter((code) => code !== portal.country)
    .flatMap((code) => jurisdictions.get(code) ?? []);
  const isCountry = areaKind === jurisdictions.get(portal.country)?.kind;
  if (!map || isCountry || places.length < 2 || places.some(({ mapCode }) => mapCode !== undefined))
    return undefined;
  const kind = plain(codeWords(view, 'jurisdictionKinds', areaKind));
  return fill(view.words.statisticMap.noMap, { kind: kind.toLocaleLowerCase(view.language) });
};

/** The maps and rates of a statistic for its page; the shapes of the regions are drawn once, by the first map. */
export const regionalFigures = (view: View, statistic: StatisticEntry): RegionalFigures => {
  const map = statisticMap(view, statistic);
  const rateMap = statisticMap(view, statistic, true);
  const rates = rateTable(view, statistic);
  const noMap = map ? undefined : whyNoMap(view, statistic);
  return {
    ...(map ? { map: figureOf(view, statistic, map) } : {}),
    ...(noMap === undefined ? {} : { noMap }),
    ...(rates
      ? { rates: { ...rates, ...(rateMap ? { map: figureOf(view, statistic, rateMap, map?.id) } : {}) } }
      : {}),
  };
};
