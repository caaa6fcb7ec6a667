import { shapesOf } from '#model/region-topology.ts';
import type { StatisticEntry } from '#model/archive.ts';
import { compareDecimals } from '#model/parts/decimal.ts';

import { byAlphabet } from '#views/format/list.ts';
import { type View, viewsOf } from '#views/site.ts';
import { canRate } from '#views/statistics/rate.ts';
import { statisticFile } from '#views/statistics/file.ts';

import { mostLevels } from './fills.ts';
import { type AreaReading, areaReading, type Read } from './readings.ts';
import { shapeAreas, type ShapeAreas } from './shape-areas.ts';
import { latestValues } from './values-at.ts';

/** With fewer regions a map says less than its table. */
const fewestAreas = 5;

/** Everything a map of a statistic is drawn from. */
export interface MapData {
  readonly read: Read;
  readonly placed: ShapeAreas;
  readonly areaKind: string;
  /** Largest value first, those without one last by name. */
  readonly areas: readonly AreaReading[];
}

/** The order of the areas, in the drawing and in the table: levels from the last, numbers from the largest. */
const byValue = (view: View, { levels }: Read['file']): ((a: AreaReading, b: AreaReading) => number) => {
  const compare = byAlphabet(view);
  const place = (value: string): number => levels?.findIndex(({ code }) => code === value) ?? 0;
  const order = (a: string, b: string): number => (levels ? place(a) - place(b) : compareDecimals(a, b));
  return (a, b) => {
    if (a.value === undefined || b.value === undefined)
      return Number(a.value === undefined) - Number(b.value === undefined) || compare(a.name, b.name);
    return order(b.value, a.value) || compare(a.name, b.name);
  };
};

/**
 * What a map of a statistic shows: the latest whole period in which at least five areas, and at least half as many as the map has
 * shapes, have a value. Undefined where the portal has no map or there is no such period; of rates also where no population is
 * given, or that of too few areas is known.
 */
export const mapData = (view: View, statistic: StatisticEntry, isRate: boolean): MapData | undefined => {
  const { map, jurisdictions } = view.site.archive;
  const file = statisticFile(viewsOf(view.site), statistic);
  if (!map || (file.levels?.length ?? 0) > mostLevels) return undefined;
  if (isRate && !canRate(file)) return undefined;
  const shapes = new Set(shapesOf(map).map(({ id }) => id));
  const ever = new Set(file.areas.flatMap(({ code }) => (code === file.whole ? [] : [code])));
  const mapped = new Set([...ever].filter((code) => shapes.has(jurisdictions.get(code)?.mapCode ?? '')));
  const least = Math.max(fewestAreas, Math.ceil(shapes.size / 2));
  const values = latestValues(file, mapped, least);
  const now = new Set(values?.points.keys());
  const { areaKind } = statistic;
  const placed = values && shapeAreas(view, { areaKind, now, ever });
  if (!placed) return undefined;
  const read: Read = { view, file, values, isRate };
  const areas = [...placed.byShape.values()].flat().map((code) => areaReading(read, code));
  if (areas.filter(({ value }) => value !== undefined).length < least) return undefined;
  return { read, placed, areaKind, areas: areas.sort(byValue(view, file)) };
};
