import type { ChartView } from '#views/statistics/chart-view.ts';

import { columnAt, sheetOf } from './column.ts';
import { plotOf } from './draw.ts';
import { linesLegend, signsLegend } from './legend.ts';
import { pictureStyle } from './picture-style.ts';
import { element } from './svg.ts';

const width = 960;
const margin = 28;
const inner = width - 2 * margin;

/**
 * A chart as a picture of its own (SVG): its words, legend, source and date are inside it, so that it stays true wherever it is
 * taken. It is drawn on light paper and needs no other file. `language` is that of its words.
 */
export const pictureOf = (chart: ChartView, language: string): string => {
  const id = 'chart';
  const plot = plotOf(chart, inner, id);
  const page = columnAt(margin, margin, inner);
  page.text(chart.title, 22, 'title');
  page.space(4);
  page.text(chart.subtitle, 14, 'note');
  if (!plot.isNamed) page.entries(linesLegend(chart, id));
  page.space(16);
  page.parts.push(element('g', { transform: `translate(${margin} ${Math.round(page.at())})` }, plot.inside));
  page.space(plot.height + 4);
  for (const { note } of chart.targets) page.text(note, 13, 'note');
  for (const { text } of chart.marks) page.text(text, 13, 'note');
  page.entries(signsLegend(chart, id));
  page.space(4);
  for (const line of [...chart.foot, ...(chart.address === undefined ? [] : [chart.address])])
    page.text(line, 13, 'note');
  const height = Math.ceil(page.at() + margin);
  return sheetOf({ width, height, language, title: chart.title, style: pictureStyle }, page.parts.join(''));
};
