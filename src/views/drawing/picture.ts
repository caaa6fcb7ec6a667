import type { ChartView } from '#views/statistics/chart-view.ts';

import { plotOf } from './draw.ts';
import { type LegendEntry, linesLegend, signsLegend } from './legend.ts';
import { pictureStyle } from './picture-style.ts';
import { roomFor, wrapped } from './room.ts';
import { element, textAt } from './svg.ts';

const width = 960;
const margin = 28;
const inner = width - 2 * margin;

/** Writes one thing under the other. */
const column = () => {
  const parts: string[] = [];
  let y = margin;
  return {
    parts,
    at: () => y,
    space: (height: number): void => void (y += height),
    text: (text: string, size: number, className: string): void => {
      for (const line of wrapped(text, size, inner)) {
        y += size * 1.35;
        parts.push(textAt(margin, y, line, { class: className, 'font-size': size }));
      }
    },
    entries: (entries: readonly LegendEntry[]): void => {
      let x = margin;
      if (entries.length > 0) y += 8;
      for (const { drawing, text } of entries) {
        const lines = wrapped(text, 13, inner - 32);
        const wide = 32 + Math.max(...lines.map((line) => roomFor(line, 13))) + 16;
        if (x > margin && x + wide > width - margin) {
          x = margin;
          y += 20;
        }
        parts.push(element('g', { transform: `translate(${x} ${y})` }, drawing));
        for (const [index, line] of lines.entries())
          parts.push(textAt(x + 32, y + 11 + index * 17, line, { class: 'note', 'font-size': 13 }));
        y += (lines.length - 1) * 17;
        x += wide;
      }
      if (entries.length > 0) y += 20;
    },
  };
};

/**
 * A chart as a picture of its own (SVG): its words, legend, source and date are inside it, so that it stays true wherever it is
 * taken. It is drawn on light paper and needs no other file. `language` is that of its words.
 */
export const pictureOf = (chart: ChartView, language: string): string => {
  const id = 'chart';
  const plot = plotOf(chart, inner, id);
  const page = column();
  page.text(chart.title, 22, 'title');
  page.space(4);
  page.text(chart.subtitle, 14, 'note');
  if (!plot.isNamed) page.entries(linesLegend(chart, id));
  page.space(16);
  page.parts.push(element('g', { transform: `translate(${margin} ${Math.round(page.at())})` }, plot.inside));
  page.space(plot.height + 4);
  for (const { text } of chart.marks) page.text(text, 13, 'note');
  page.entries(signsLegend(chart, id));
  page.space(4);
  for (const line of [...chart.foot, ...(chart.address === undefined ? [] : [chart.address])])
    page.text(line, 13, 'note');
  const height = Math.ceil(page.at() + margin);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'chart-title',
      'xml:lang': language,
    },
    element('title', { id: 'chart-title' }, textContent(chart.title)) +
      element('style', {}, pictureStyle) +
      element('rect', { width, height, class: 'paper' }) +
      page.parts.join(''),
  );
};

const textContent = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
