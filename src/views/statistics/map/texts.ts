import { roomFor } from '#views/drawing/room.ts';

import type { MapArea, MapPoint } from './map-view.ts';

/** Size of the letters, in units of the drawing. */
export const textSize = 12;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Disc = MapPoint & { readonly r: number };
type Text = NonNullable<MapArea['text']>;

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const touchesDisc = ({ left, top, right, bottom }: Box, { x, y, r }: Disc): boolean =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < r;

const boxOf = ({ x, y, value, anchor }: Text): Box => {
  const width = roomFor(value, textSize);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - textSize * 0.8, right: left + width, bottom: y + textSize * 0.25 };
};

const isInside = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

/** A circle with what is written of it. */
export type Written = Disc & {
  readonly value: string;
  /** Whether a point lies in the shape of its area. */
  readonly isHome: (point: readonly [x: number, y: number]) => boolean;
};

/** Where the text of a circle may stand: in it, else right, left, below or above, those first that do not leave its shape. */
const placesFor = ({ x, y, r, value, isHome }: Written): readonly Text[] => {
  const [half, base] = [Math.hypot(roomFor(value, textSize) / 2, textSize / 2), y + textSize * 0.35];
  const inside: readonly Text[] = half <= r ? [{ x, y: base, value, anchor: 'middle' }] : [];
  const around: readonly Text[] = [
    { x: x + r + 3, y: base, value, anchor: 'start' },
    { x: x - r - 3, y: base, value, anchor: 'end' },
    { x, y: y + r + textSize, value, anchor: 'middle' },
    { x, y: y - r - textSize * 0.4, value, anchor: 'middle' },
  ];
  const stays = (text: Text): boolean => {
    const { left, top, right, bottom } = boxOf(text);
    return isHome([left, (top + bottom) / 2]) && isHome([right, (top + bottom) / 2]);
  };
  return [...inside, ...around.filter(stays), ...around.filter((text) => !stays(text))];
};

/**
 * The values of circles as texts, in their order, each where it touches no other circle, no sign and no text before it; one that
 * has no such place is left out, since it stands in the table. `room` is what the drawing shows.
 */
export const textsOf = (
  circles: readonly Written[],
  signs: readonly Disc[],
  room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): readonly (Text | undefined)[] => {
  const bounds: Box = { left: room.x, top: room.y, right: room.x + room.width, bottom: room.y + room.height };
  const taken: Box[] = [];
  return circles.map((circle) => {
    const others = [...circles.filter((each) => each !== circle), ...signs];
    const found = placesFor(circle).find((text) => {
      const box = boxOf(text);
      return (
        isInside(box, bounds) &&
        !taken.some((each) => touches(each, box)) &&
        !others.some((each) => touchesDisc(box, each))
      );
    });
    if (found) taken.push(boxOf(found));
    return found;
  });
};
