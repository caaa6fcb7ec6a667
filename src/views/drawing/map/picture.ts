import { columnAt, sheetOf } from '#views/drawing/column.ts';
import { cutTo, roomFor } from '#views/drawing/room.ts';
import { element, lineFrom, textAt } from '#views/drawing/svg.ts';
import type { StatisticMap } from '#views/statistics/map/map-view.ts';

import { drawMap } from './draw.ts';
import { mapLegend } from './legend.ts';
import { mapStyle } from './style.ts';

const width = 960;
const margin = 28;
const inner = width - 2 * margin;
/** The map at the left, its figures at the right of it. */
const mapWidth = 520;
const listLeft = margin + mapWidth + 24;
const listWidth = width - margin - listLeft;
const rowHeight = 20;

/** Every area with its value, in the order of the table, so that what has no room on the map is in the picture all the same. */
const listOf = (
  { table, empty }: StatisticMap,
  top: number,
): { readonly inside: string; readonly foot: number } => {
  const rows = table.rows.map(({ head, cells }, index) => {
    const y = top + 14 + index * rowHeight;
    const [{ text = '', note = text === '' ? empty : '' } = {}] = cells;
    const right = listLeft + listWidth;
    const beside = right - (text === '' ? 0 : roomFor(text, 15) + 10);
    const room = Math.min(roomFor(note, 13), listWidth / 2);
    const end = { 'font-size': 13, 'text-anchor': 'end' };
    return [
      textAt(listLeft, y, cutTo(head, beside - room - 12 - listLeft, 13), { 'font-size': 13 }),
      ...(note === '' ? [] : [textAt(beside, y, cutTo(note, room, 13), { ...end, class: 'note' })]),
      ...(text === '' ? [] : [textAt(right, y, text, { ...end, class: 'figure' })]),
      element('path', { d: lineFrom(listLeft, y + 5, listLeft + listWidth, y + 5), class: 'row' }),
    ].join('');
  });
  return { inside: rows.join(''), foot: top + rows.length * rowHeight };
};

/**
 * A map as a picture of its own (SVG): its words, legend, figures, source and date are inside it, so that it stays true wherever it
 * is taken. It is drawn on light paper and needs no other file. `language` is that of its words.
 */
export const mapPictureOf = (map: StatisticMap, language: string): string => {
  const page = columnAt(margin, margin, inner);
  page.text(map.title, 22, 'title');
  page.space(4);
  page.text(map.subtitle, 14, 'note');
  page.entries(mapLegend(map));
  page.space(12);
  const top = Math.round(page.at());
  const { inside, box } = drawMap(map, { isLinked: false });
  const scale = mapWidth / box.width;
  const drawing = element(
    'g',
    {
      class: 'drawing',
      transform: `translate(${margin} ${top}) scale(${scale.toFixed(3)}) translate(${-box.x} ${-box.y})`,
    },
    inside,
  );
  const list = listOf(map, top);
  const foot = columnAt(margin, Math.max(top + box.height * scale, list.foot) + 8, inner);
  for (const line of [
    ...(map.rule === undefined ? [] : [map.rule]),
    ...map.notes,
    ...map.foot,
    ...(map.address === undefined ? [] : [map.address]),
  ])
    foot.text(line, 13, 'note');
  const height = Math.ceil(foot.at() + margin);
  return sheetOf(
    { width, height, language, title: map.title, style: mapStyle },
    [...page.parts, drawing, list.inside, ...foot.parts].join(''),
  );
};
