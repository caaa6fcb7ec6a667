import { fill } from '#i18n/words.ts';
import { shapesOf } from '#model/region-topology.ts';

import { listWords } from '#views/format/list.ts';
import { placeWords } from '#views/parts/code.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { discShare, fillWords, type MapFill, mapFills } from './map-fill.ts';
import { mapLayout, type Marks } from './map-layout.ts';
import {
  fillOf,
  type MapRegion,
  type PlacedState,
  regionsOfShape,
  type RegionState,
  statesByShape,
} from './map-regions.ts';
import { pathText } from './path-text.ts';

/** Fills side by side, for a shape of several regions that differ. */
interface Bands {
  readonly id: string;
  readonly height: number;
  readonly parts: readonly { readonly y: number; readonly fill: MapFill }[];
}

/** The map of regions: everything a drawing needs, and the same facts in words. */
export interface RegionMap {
  readonly id: string;
  readonly title: string;
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  readonly bandHeight: number;
  readonly bands: readonly Bands[];
  /** `bands` names what fills the shape in place of `fill`. */
  readonly shapes: readonly {
    readonly id: string;
    readonly d: string;
    readonly fill: MapFill;
    readonly bands?: string;
  }[];
  /** Large shapes by name, then by name what lies over them. */
  readonly regions: readonly MapRegion[];
  /** Marks in use: what is drawn on a step is its disc, inked by this share. */
  readonly discs: readonly { readonly fill: MapFill; readonly share: number }[];
  readonly legendTitle: string;
  readonly legend: readonly { readonly fill: MapFill | 'bands'; readonly label: string }[];
  readonly notes: readonly Said[];
}

/** In the units of the drawing. */
const bandHeight = 9;

const usedFills = (here: readonly PlacedState[]): readonly MapFill[] => {
  const used = new Set<MapFill>(here.length === 0 ? ['outside'] : here.map(({ state }) => fillOf(state)));
  return mapFills.filter((each) => used.has(each));
};

const legendOf = (view: View, used: ReadonlySet<MapFill>, hasBands: boolean): RegionMap['legend'] => [
  ...mapFills.filter((each) => used.has(each)).map((each) => ({ fill: each, label: fillWords(view, each) })),
  ...(hasBands ? [{ fill: 'bands' as const, label: view.words.scores.map.bands }] : []),
];

const notesOf = (view: View, lacking: readonly PlacedState[]): readonly Said[] => {
  const { mapNote } = view.site.archive.portal;
  const names = lacking.map(({ place }) => plain(placeWords(view, place.code)));
  return [
    ...(mapNote === undefined ? [] : [sayLocal(view, mapNote)]),
    ...(names.length === 0 ? [] : [fill(view.words.scores.map.noShape, { names: listWords(view, names) })]),
  ];
};

/**
 * The map of the regions in `states`, by jurisdiction. A shape that several of them share is filled in bands where they differ,
 * and carries a mark for each. A region without a shape is named below. Undefined where the portal has no map, or no region
 * of `states` has a shape: then the table beside it stands alone.
 */
export const regionMap = (
  view: View,
  states: ReadonlyMap<string, RegionState>,
  id = 'region-map',
): RegionMap | undefined => {
  const { map } = view.site.archive;
  if (!map) return undefined;
  const known = new Set(shapesOf(map).map((shape) => shape.id));
  const groups = [...statesByShape(view, states)];
  const placed = new Map(groups.filter(([code]) => known.has(code)));
  if (placed.size === 0) return undefined;
  const layout = mapLayout(map, new Map([...placed].map(([code, here]) => [code, here.length])));
  const drawn = layout.shapes.map(({ id: code, rings }, index) => {
    const here = placed.get(code) ?? [];
    return { code, id: `${id}-${index + 1}`, d: pathText(rings), here, fills: usedFills(here) };
  });
  const bands = drawn
    .filter(({ fills }) => fills.length > 1)
    .map(({ id: shape, fills }): Bands => ({
      id: `${shape}-bands`,
      height: bandHeight * fills.length,
      parts: fills.map((each, index) => ({ y: index * bandHeight, fill: each })),
    }));
  const ids = new Map(drawn.map((shape) => [shape.code, shape.id]));
  const regions = [...placed].flatMap(([code, here]) =>
    regionsOfShape(ids.get(code) as string, here, layout.marks.get(code) as Marks),
  );
  const used = new Set(drawn.flatMap(({ fills }) => fills));
  const { x, y, width, height } = layout.box;
  return {
    id,
    title: view.words.scores.map.title,
    viewBox: [x, y, width, height].join(' '),
    width,
    height,
    bandHeight,
    bands,
    shapes: drawn.map(({ id: shape, d, fills }) => ({
      id: shape,
      d,
      fill: fills[0] as MapFill,
      ...(fills.length > 1 ? { bands: `${shape}-bands` } : {}),
    })),
    regions: [
      ...regions.filter(({ touch }) => touch === undefined),
      ...regions.filter(({ touch }) => touch !== undefined),
    ],
    discs: ([0, 1, 2, 3] as const)
      .filter((step) => used.has(`step-${step}`))
      .map((step) => ({ fill: `step-${step}`, share: discShare(step) })),
    legendTitle: view.words.scores.map.legend,
    legend: legendOf(view, used, bands.length > 0),
    notes: notesOf(
      view,
      groups.filter(([code]) => !known.has(code)).flatMap(([, here]) => here),
    ),
  };
};
