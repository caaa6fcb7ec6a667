import { roomFor } from '#views/drawing/room.ts';
import { element, lineFrom, textAt, titleElement } from '#views/drawing/svg.ts';
import type { MapArea, StatisticMap } from '#views/statistics/map/map-view.ts';

import { definitionsOf, groundOf } from './signs.ts';

/** Where a map stands: in a page, where its areas lead on, or in a picture of its own. */
export interface MapPlace {
  readonly isLinked: boolean;
  /** The map of the same page whose shapes are drawn again; absent where it draws its own. */
  readonly shapesOf?: string;
}

const shapeId = ({ id }: StatisticMap, { shapesOf = id }: MapPlace, number: number): string =>
  `${shapesOf}-${number}`;

const grounds = (map: StatisticMap, place: MapPlace): string =>
  map.shapes
    .map(({ d, grounds: own }, index) => {
      const id = shapeId(map, place, index + 1);
      const shape =
        place.shapesOf === undefined ? element('path', { id, d }) : element('use', { href: `#${id}` });
      return element('g', groundOf(map.id, own), shape);
    })
    .join('');

/** To the hundredth, as its area asks for. */
const circleAt = ({ x, y, r, isUnsure }: NonNullable<MapArea['circle']>): string =>
  element('circle', { cx: x, cy: y, r: String(r), class: `map-circle${isUnsure ? ' unsure' : ''}` });

const markOf = (map: StatisticMap, { circle, sign, text, tiedTo }: MapArea): string => {
  const at = circle ?? sign ?? text;
  const tie =
    tiedTo && at
      ? element('path', { d: lineFrom(tiedTo.x, tiedTo.y, at.x, at.y), class: 'map-tie' }) +
        element('circle', { cx: tiedTo.x, cy: tiedTo.y, r: 2, class: 'map-tie' })
      : '';
  return [
    tie,
    circle ? circleAt(circle) : '',
    sign ? element('use', { href: `#${map.id}-${sign.kind}`, x: sign.x, y: sign.y }) : '',
    text ? textAt(text.x, text.y, text.value, { class: 'map-text', 'text-anchor': text.anchor }) : '',
  ].join('');
};

const areaOf = (map: StatisticMap, place: MapPlace, area: MapArea): string => {
  const { label, href, shape, isShared, touch } = area;
  const title = titleElement(label);
  if (!place.isLinked) return element('g', {}, title + markOf(map, area));
  const again = `#${shapeId(map, place, shape)}`;
  const inside = [
    title,
    element('use', { href: again, class: 'map-clearing' }),
    element('use', { href: again, class: 'map-edge' }),
    touch ? element('circle', { cx: touch.x, cy: touch.y, r: touch.r, class: 'map-touch' }) : '',
    markOf(map, area),
  ].join('');
  const className = `map-area${isShared ? ' map-shared' : ''}`;
  return href === undefined
    ? element('g', { class: className, role: 'img', 'aria-label': label }, inside)
    : element('a', { href, class: className }, inside);
};

/** Circles of round values side by side, each with its value. */
const keyOf = ({ key, box }: StatisticMap): { readonly inside: string; readonly height: number } => {
  const [largest] = key;
  if (!largest) return { inside: '', height: 0 };
  const height = Math.max(2 * largest.r, 14) + 16;
  const middle = box.y + box.height + height / 2;
  let x = box.x + 4;
  const inside = key.map(({ r, text }) => {
    const drawn =
      circleAt({ x: x + r, y: middle, r, isUnsure: false }) +
      textAt(x + 2 * r + 4, middle + 4, text, { class: 'map-text' });
    x += 2 * r + 4 + roomFor(text) + 14;
    return drawn;
  });
  return { inside: element('g', { class: 'map-key' }, inside.join('')), height };
};

/** A map as markup, and the part of the plane that it takes. */
export const drawMap = (
  map: StatisticMap,
  place: MapPlace,
): { readonly inside: string; readonly box: StatisticMap['box'] } => {
  const key = keyOf(map);
  const areas = map.areas.map((area) => areaOf(map, place, area));
  return {
    inside: [definitionsOf(map), grounds(map, place), ...areas, key.inside].join(''),
    box: { ...map.box, height: Math.ceil(map.box.height + key.height) },
  };
};

/** The map as an element of a page: its colours come from the style sheet, its name from the element with the id `labelledBy`. */
export const mapElement = (map: StatisticMap, labelledBy: string, shapesOf?: string): string => {
  const { inside, box } = drawMap(map, {
    isLinked: true,
    ...(shapesOf === undefined ? {} : { shapesOf }),
  });
  return element(
    'svg',
    {
      class: 'area-map-drawing',
      viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
      width: box.width,
      height: box.height,
      role: 'group',
      'aria-labelledby': labelledBy,
    },
    inside,
  );
};
