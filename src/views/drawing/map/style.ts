import { pictureColours } from '#views/drawing/picture-style.ts';

/** The light colours of the steps of a map, as in `src/styles/tokens.css`. A test holds them equal. */
export const mapColours = {
  'paper-tint': '#f4efe4',
  'amount-1': '#ddd8f0',
  'amount-2': '#b2a9dd',
  'amount-3': '#7b6fc2',
  'amount-4': '#43358f',
} as const;

const { paper, ink, quiet, line, accent, faint } = pictureColours;

/** The rules of `src/styles/statistic-map.css` for what a map draws, with their colours written in. */
export const mapStyle = [
  `text{font-family:system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;fill:${ink}}`,
  `.title{font-family:Georgia,'Times New Roman',serif;font-weight:600}`,
  `.note{fill:${quiet}}.paper{fill:${paper}}.row{stroke:${faint}}.figure{font-weight:600}`,
  `.drawing{fill:none;stroke-linejoin:round}`,
  `.map-ground{stroke:${line};stroke-width:.8}`,
  `.map-land,.map-suppressed{fill:${mapColours['paper-tint']}}.map-outside,.map-tone-0{fill:${paper}}`,
  ...([1, 2, 3, 4] as const).map((tone) => `.map-tone-${tone}{fill:${mapColours[`amount-${tone}`]}}`),
  `.map-hatch{stroke:${quiet};stroke-width:1.2}.map-blank{fill:${paper};stroke:none}`,
  `.map-ink{fill:${ink};stroke:none}.map-line{fill:none;stroke:${ink};stroke-width:1.4}`,
  `.map-circle{fill:${accent};fill-opacity:.3;stroke:${accent};stroke-width:1.2}`,
  `.map-circle.unsure{fill-opacity:.15;stroke-dasharray:3 2}`,
  `.map-tie{fill:${ink};stroke:${ink};stroke-width:.8}`,
  `.map-text{font-size:12px;font-weight:600;stroke:${paper};stroke-width:2.5px;paint-order:stroke}`,
].join('');
