import type { Jurisdiction } from '#model/jurisdiction.ts';

import { byAlphabet } from '#views/format/list.ts';
import { placeWords } from '#views/parts/code.ts';
import { plain, type Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

import type { MapFill, MapStep } from './map-fill.ts';
import { type Marks, touchRadius } from './map-layout.ts';
import type { Spot } from './room.ts';

/** What the map says of a region and where it leads. With neither a step nor too little coverage, nothing applies there. */
export interface RegionState {
  /** "Puno: 44 %, 14 de 42 compromisos evaluados". */
  readonly label: Said;
  readonly step?: MapStep;
  readonly tooLittle?: true;
  readonly href: string;
}

/** A region with its state. */
export interface PlacedState {
  readonly place: Jurisdiction;
  readonly state: RegionState;
}

/** A region as a link: its shape, its mark, or both. */
export interface MapRegion {
  readonly label: Said;
  readonly href: string;
  readonly fill: MapFill;
  /** Id of its shape in the drawing. */
  readonly shape: string;
  /** Whether other regions have the same shape, so that the mark alone leads on. */
  readonly isShared: boolean;
  /** The centre of its mark; absent where the shape says it all. */
  readonly mark?: { readonly x: number; readonly y: number };
  /** The circle that takes a finger, where the shape alone would be too small. */
  readonly touch?: { readonly cx: number; readonly cy: number; readonly r: number };
  /** From the shape to a mark that stands at sea. */
  readonly tie?: { readonly d: string; readonly end: { readonly cx: number; readonly cy: number } };
}

/** How a region is filled. */
export const fillOf = ({ step, tooLittle }: RegionState): MapFill =>
  tooLittle ? 'too-little' : step === undefined ? 'nothing' : `step-${step}`;

/** The regions that have a state, by name, grouped by the code of their shape; under the empty code those that name none. */
export const statesByShape = (
  view: View,
  states: ReadonlyMap<string, RegionState>,
): ReadonlyMap<string, readonly PlacedState[]> => {
  const compare = byAlphabet(view);
  const name = ({ place }: PlacedState): string => plain(placeWords(view, place.code));
  const placed = view.site.archive.jurisdictions.all
    .flatMap((place): PlacedState[] => {
      const state = states.get(place.code);
      return state === undefined ? [] : [{ place, state }];
    })
    .sort((a, b) => compare(name(a), name(b)));
  return Map.groupBy(placed, ({ place }) => place.mapCode ?? '');
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

const tieOf = (spot: Spot, x: number, y: number): NonNullable<MapRegion['tie']> => {
  const [cx, cy] = [tenth(spot.x), tenth(spot.y)];
  return { d: `M${cx} ${cy}L${x} ${y}`, end: { cx, cy } };
};

/** The regions of one shape as links, each at its mark. `shape` is the id of the shape in the drawing. */
export const regionsOfShape = (
  shape: string,
  here: readonly PlacedState[],
  { spots, tiedTo, isSmall }: Marks,
): readonly MapRegion[] => {
  const isShared = here.length > 1;
  return here.map(({ state }, index): MapRegion => {
    const spot = spots[index];
    if (!spot) throw new Error(`Shape "${shape}" has no place for mark ${index + 1}.`);
    const [x, y] = [tenth(spot.x), tenth(spot.y)];
    // Hatching fills a shape of its own well enough.
    const isMarked = !state.tooLittle || isShared || tiedTo !== undefined;
    return {
      label: state.label,
      href: state.href,
      fill: fillOf(state),
      shape,
      isShared,
      ...(isMarked ? { mark: { x, y } } : {}),
      ...(isSmall ? { touch: { cx: x, cy: y, r: touchRadius } } : {}),
      ...(tiedTo ? { tie: tieOf(tiedTo, x, y) } : {}),
    };
  });
};
