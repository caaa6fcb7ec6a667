import { mapStyle } from '#views/drawing/map/style.ts';
import { pictureColours } from '#views/drawing/picture-style.ts';

/** The light colours of ratings, as in `src/styles/tokens.css`. A test holds them equal. */
export const ratingColours = {
  'rating-0': '#3d7375',
  'rating-1': '#256063',
  'rating-2': '#0f4c4f',
  'rating-3': '#03292b',
} as const;

const { line, paper } = pictureColours;

/** The rules of a picture of a map, with the fills of `src/styles/region-map.css`, their colours written in. */
export const regionStyle = [
  mapStyle,
  ...([0, 1, 2, 3] as const).map((step) => `.map-step-${step}{fill:${ratingColours[`rating-${step}`]}}`),
  `.map-nothing{fill:${paper}}.map-band{stroke:${paper}}`,
  `.map-ground{stroke:${paper};stroke-width:2}.map-edge{fill:none;stroke:${line};stroke-width:.8}`,
].join('');
