import type { RegionMap } from '#views/charts/region-map.ts';
import { columnAt, sheetOf } from '#views/drawing/column.ts';
import type { LegendEntry } from '#views/drawing/legend.ts';
import { blank, hatching, radius, sector } from '#views/drawing/map/signs.ts';
import { cutTo, roomFor } from '#views/drawing/room.ts';
import { element, escaped, lineFrom, textAt } from '#views/drawing/svg.ts';
import { regionsEmbed } from '#views/embeds/score.ts';
import { plain } from '#views/said.ts';
import type { ScoreRow } from '#views/scores/parts/table.ts';
import type { View } from '#views/site.ts';

import { regionStyle } from './region-style.ts';

const width = 960;
const margin = 28;
const inner = width - 2 * margin;
/** The map at the left, the scores at the right of it. */
const mapWidth = 400;
const listLeft = margin + mapWidth + 24;
const listWidth = width - margin - listLeft;
const rowHeight = 22;

const groundOf = ({ id }: RegionMap, fill: string, bands?: string) => ({
  class: bands === undefined ? `map-ground map-${fill}` : 'map-ground',
  fill: bands === undefined ? (fill === 'too-little' ? `url(#${id}-hatching)` : undefined) : `url(#${bands})`,
});

const ring = element('circle', { r: radius, class: 'map-line' });

/** The sign of a fill, on paper: a disc inked by its step, a hatched one, a slash. */
const signOf = ({ id, discs }: RegionMap, fill: string): string => {
  const share = discs.find((each) => each.fill === fill)?.share;
  if (share !== undefined) return blank + sector(share) + ring;
  return fill === 'too-little'
    ? blank + element('circle', { r: radius, fill: `url(#${id}-hatching)` }) + ring
    : blank + element('path', { d: lineFrom(-4, 6, 4, -6), class: 'map-line' });
};

const definitionsOf = (map: RegionMap): string =>
  element(
    'defs',
    {},
    hatching(map.id) +
      map.bands
        .map(({ id, height, parts }) =>
          element(
            'pattern',
            { id, width: 60, height, patternUnits: 'userSpaceOnUse' },
            parts
              .map(({ y, fill }) =>
                element('rect', {
                  x: -2,
                  y,
                  width: 64,
                  height: map.bandHeight,
                  ...groundOf(map, fill),
                  class: `map-band map-${fill}`,
                }),
              )
              .join(''),
          ),
        )
        .join(''),
  );

const drawingOf = (map: RegionMap): string =>
  [
    definitionsOf(map),
    // What is drawn again must have no rule of its own.
    ...map.shapes.map(({ id, d, fill, bands }) =>
      element('g', groundOf(map, fill, bands), element('path', { id, d })),
    ),
    // A line on the paper between two shapes keeps those in sight that are only hatched.
    ...map.shapes.map(({ id }) => element('use', { href: `#${id}`, class: 'map-edge' })),
    ...map.regions.map(({ fill, mark, tie }) =>
      [
        tie ? element('path', { d: tie.d, class: 'map-tie' }) : '',
        mark ? element('g', { transform: `translate(${mark.x} ${mark.y})` }, signOf(map, fill)) : '',
      ].join(''),
    ),
  ].join('');

const legendOf = (map: RegionMap): readonly LegendEntry[] =>
  map.legend.map(({ fill, label }) => ({
    drawing:
      element('rect', {
        x: 0.5,
        y: 0.5,
        width: 23,
        height: 13,
        ...groundOf(map, fill, fill === 'bands' ? map.bands[0]?.id : undefined),
      }) +
      (fill === 'nothing' || map.discs.some((each) => each.fill === fill)
        ? element('g', { transform: 'translate(12 7) scale(.8)' }, signOf(map, fill))
        : ''),
    text: label,
  }));

/** Every region with its score and coverage, in the order of the table. */
const listOf = (
  rows: readonly ScoreRow[],
  top: number,
): { readonly inside: string; readonly foot: number } => {
  const right = listLeft + listWidth;
  const end = right - Math.max(0, ...rows.map(({ coverage }) => roomFor(coverage.text, 13))) - 16;
  const drawn = rows.map(({ title, value, withheld = '', coverage }, index) => {
    const y = top + 14 + index * rowHeight;
    const said = value?.text ?? withheld;
    const room = Math.min(roomFor(said, 13), 180);
    return [
      textAt(listLeft, y, cutTo(plain(title), end - room - 10 - listLeft, 13), { 'font-size': 13 }),
      textAt(end, y, cutTo(said, room, 13), {
        'font-size': 13,
        'text-anchor': 'end',
        class: value ? 'figure' : 'note',
      }),
      textAt(right, y, coverage.text, { 'font-size': 13, 'text-anchor': 'end', class: 'note' }),
      element('path', { d: lineFrom(listLeft, y + 6, right, y + 6), class: 'row' }),
    ].join('');
  });
  return { inside: drawn.join(''), foot: top + rows.length * rowHeight };
};

/** The same for who hears the picture: each region with its score and coverage. */
const inWords = (rows: readonly ScoreRow[]): string =>
  rows
    .map(
      ({ title, value, withheld, coverage }) =>
        `${plain(title)}: ${value?.text ?? withheld ?? ''}, ${coverage.text}.`,
    )
    .join(' ');

/**
 * The map of the scores of the regions as a picture of its own (SVG): its words, legend, scores with their coverage, edition and day
 * are inside it. It is drawn on light paper and needs no other file. Undefined where the portal has no map, or no region on it.
 */
export const regionPicture = (view: View, edition?: string): string | undefined => {
  const { title, asOf, notes, regions, source, frame } = regionsEmbed(view, {
    kind: 'regions',
    ...(edition === undefined ? {} : { edition }),
  });
  const { map, table } = regions;
  if (!map) return undefined;
  const page = columnAt(margin, margin, inner);
  page.text(plain(title), 22, 'title');
  page.space(4);
  page.text(asOf, 14, 'note');
  page.entries(legendOf(map));
  page.space(12);
  const top = Math.round(page.at());
  const [x = 0, y = 0] = map.viewBox.split(' ').map(Number);
  const scale = mapWidth / map.width;
  const drawing = element(
    'g',
    {
      class: 'drawing',
      transform: `translate(${margin} ${top}) scale(${scale.toFixed(3)}) translate(${-x} ${-y})`,
    },
    drawingOf(map),
  );
  const list = listOf(table.rows, top);
  const foot = columnAt(margin, Math.max(top + map.height * scale, list.foot) + 8, inner);
  for (const line of [...map.notes.map(plain), ...notes.map(plain), source.text]) foot.text(line, 13, 'note');
  if (frame.canonical !== undefined) foot.text(frame.canonical, 13, 'note');
  const height = Math.ceil(foot.at() + margin);
  return sheetOf(
    { width, height, language: view.language, title: `${plain(title)}. ${asOf}`, style: regionStyle },
    [
      element('desc', {}, escaped(inWords(table.rows))),
      ...page.parts,
      drawing,
      list.inside,
      ...foot.parts,
    ].join(''),
  );
};
