import type { StatisticEntry } from '#model/archive.ts';

import { touchRadius } from '#views/charts/map-layout.ts';
import { depthIn } from '#views/charts/room.ts';
import { pathText } from '#views/charts/path-text.ts';
import { placeHref } from '#views/links.ts';
import type { View } from '#views/site.ts';
import type { ChartTable } from '#views/statistics/chart-table.ts';

import { circleKey, radiusOf } from './circles.ts';
import { fillsOf } from './fills.ts';
import { groundsOf, kindOf, legendOf, signOf } from './grounds.ts';
import { boxOf, type Located, locatedIn } from './located.ts';
import { type MapData, mapData } from './map-data.ts';
import type { MapArea, StatisticMap } from './map-view.ts';
import { mapFoot, mapNotes, mapSubtitle, mapUnit, periodOf, titleOf } from './map-words.ts';
import { textsOf } from './texts.ts';

/** Tenths of a unit that borders are drawn to: the page has charts and tables besides, and half a unit is less than a pixel. */
const grid = 5;

/** Zero has no circle, and no other sign than its text: it stands at its spot, whatever is near. */
const zeroText = ({ reading, r, spot }: Located, isCircles: boolean): MapArea['text'] | undefined =>
  isCircles && reading.state === 'value' && r === 0
    ? { x: spot.x, y: spot.y + 4, value: reading.cell.text ?? '', anchor: 'middle' }
    : undefined;

const tableOf = ({ read, areas }: MapData): ChartTable => ({
  corner: read.view.words.columns.place,
  columns: [periodOf(read)],
  rows: areas.map(({ name, cell }) => ({ head: name, cells: [cell] })),
});

/** The circle that takes a finger: where the shape is too small, and where a circle leaves its shape. */
const touchOf = ({ isSmall, r, spot }: Located): MapArea['touch'] | undefined =>
  isSmall ? { ...spot, r: Math.max(touchRadius, r) } : undefined;

const drawn = (data: MapData, id: string): StatisticMap | undefined => {
  const { read, placed, areas, areaKind } = data;
  const { view, file } = read;
  const { map: topology } = view.site.archive;
  if (!topology) return undefined;
  const kind = kindOf(data);
  const isCircles = kind === 'circles';
  const numbers = areas.flatMap(({ value }) => (value === undefined ? [] : [Number(value)]));
  const most = isCircles ? Math.max(0, ...numbers) : 0;
  const { layout, located } = locatedIn(topology, data, ({ value = '0' }) => radiusOf(Number(value), most));
  const fills = fillsOf(
    view,
    file,
    areas.flatMap(({ value = [] }) => value),
  );
  const shapes = layout.shapes.map(({ id: code, rings }) => ({
    d: pathText(rings, grid),
    grounds: groundsOf(
      kind,
      fills,
      areas.filter((each) => placed.byShape.get(code)?.includes(each.code)),
    ),
  }));
  const box = boxOf(layout, located);
  const circles = located.filter(({ r }) => r > 0);
  const signs = located.flatMap((each) => (signOf(kind, fills, each) ? [{ ...each.spot, r: 8 }] : []));
  const texts = textsOf(
    circles.map(({ spot, r, reading, shape }) => ({
      ...spot,
      r,
      value: reading.cell.text ?? '',
      isHome: (point) => depthIn(layout.shapes[shape - 1]?.rings ?? [], point) > 0,
    })),
    signs,
    box,
  );
  const address = file.pages[view.language];
  return {
    id,
    kind,
    title: titleOf(read, areas),
    subtitle: mapSubtitle(read),
    unit: mapUnit(read),
    foot: mapFoot(read, areas),
    notes: mapNotes(read, placed, areaKind),
    ...(address === undefined ? {} : { address }),
    period: periodOf(read),
    box,
    shapes,
    areas: located.map((each): MapArea => {
      const { reading, shape, isShared, spot, tiedTo, r } = each;
      const href = placeHref(view, reading.code);
      const sign = signOf(kind, fills, each);
      const text = r > 0 ? texts[circles.indexOf(each)] : zeroText(each, isCircles);
      const touch = touchOf(each);
      return {
        code: reading.code,
        label: reading.label,
        ...(href === undefined ? {} : { href }),
        shape,
        isShared,
        ...(r > 0 ? { circle: { ...spot, r, isUnsure: reading.isUnsure } } : {}),
        ...(sign === undefined ? {} : { sign: { ...spot, kind: sign } }),
        ...(text === undefined ? {} : { text }),
        ...(touch === undefined ? {} : { touch }),
        ...(tiedTo === undefined ? {} : { tiedTo }),
      };
    }),
    classes: isCircles ? [] : fills.classes,
    key: isCircles ? circleKey(view, numbers) : [],
    legend: legendOf(kind, data, shapes),
    ...(isCircles || file.levels !== undefined ? {} : { rule: view.words.statisticMap.rule }),
    table: tableOf(data),
    empty: view.words.chart.noData,
  };
};

const known = new WeakMap<View['site'], Map<string, StatisticMap | undefined>>();

/**
 * The map of a statistic by region, of its counts or rates; see `mapData` for when there is one. Its page, its picture and its embed
 * show the same, so it is worked out once for a site and language.
 */
export const statisticMap = (
  view: View,
  statistic: StatisticEntry,
  isRate = false,
): StatisticMap | undefined => {
  const ofSite = known.get(view.site) ?? new Map<string, StatisticMap | undefined>();
  known.set(view.site, ofSite);
  const id = isRate ? 'rate-map' : 'map';
  const key = `${view.language} ${statistic.id} ${id}`;
  if (ofSite.has(key)) return ofSite.get(key);
  const data = mapData(view, statistic, isRate);
  const map = data && drawn(data, id);
  ofSite.set(key, map);
  return map;
};
