import type { StatisticEntry } from '#model/archive.ts';

import { plotOf } from '#views/drawing/draw.ts';
import { linesLegend } from '#views/drawing/legend.ts';
import { pictureColours, plotStyle } from '#views/drawing/picture-style.ts';
import { element, short, textAt } from '#views/drawing/svg.ts';
import { plain, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';
import type { ChartView } from '#views/statistics/chart-view.ts';
import { usualChart } from '#views/statistics/figure.ts';

import { legibleOf, sentences, type SharePicture } from './card.ts';
import { legible, type Setting, widthOf } from './face.ts';
import { fitted } from './lines.ts';
import { margin, room, set, sheetAt } from './sheet.ts';
import { strip } from './strip.ts';

/** How much larger a plot is drawn than on a page, so that its names can be read on a telephone. */
const scale = 1.75;

const entryText: Setting = { size: 12, weight: 400 };

/** The names of lines that have none in the plot, in one row; what has no room in it is left to the page. */
const legendRow = (chart: ChartView): string => {
  let x = 0;
  return linesLegend(chart, 'chart')
    .map(({ drawing, text }) => {
      const name = legible(text) ?? '';
      const at = x;
      x += 30 + widthOf(name, entryText) + 16;
      if (x > room / scale) return '';
      return element(
        'g',
        { transform: `translate(${short(at)} 0)` },
        drawing + textAt(30, 11, name, { 'font-size': 12 }),
      );
    })
    .join('');
};

/** A chart in a box: as wide as the picture, as high as is left of it; several drawings are made smaller as a whole. */
const plotIn = (chart: ChartView, top: number, tall: number): string => {
  const plain = plotOf(chart, room / scale, 'chart', 60);
  const legend = plain.isNamed ? '' : legendRow(chart);
  const head = legend === '' ? 0 : 20;
  const around = plain.height - 60 + head;
  const isOne = chart.kind !== 'multiples';
  const plot = isOne ? plotOf(chart, room / scale, 'chart', Math.max(40, tall / scale - around)) : plain;
  const size = Math.min(scale, tall / (plot.height + head));
  return element(
    'g',
    { transform: `translate(${margin} ${short(top)}) scale(${size.toFixed(3)})`, fill: pictureColours.ink },
    legend + element('g', { transform: `translate(0 ${head})` }, plot.inside),
  );
};

const titleWays = [
  { size: 48, weight: 600, most: 1 },
  { size: 38, weight: 600, most: 2 },
] as const;

/** The picture of a statistic: its chart with unit, register, place and source. Undefined where its title cannot be written. */
export const statisticPicture = (
  view: View,
  statistic: StatisticEntry,
  file: string,
): SharePicture | undefined => {
  const title = legible(plain(titleOf(view, statistic)));
  if (!title) return undefined;
  const { portal, day } = strip(view);
  const chart = usualChart(view, statistic);
  const sentence = legibleOf([chart.title]);
  const subtitle = legibleOf([chart.subtitle]);
  const foot = legibleOf(chart.foot);
  return {
    file,
    alt: sentences([
      `${view.words.typeNames.statistic}: ${title}`,
      ...sentence,
      ...subtitle,
      ...foot,
      `${portal}, ${day}`,
    ]),
    svg: () => {
      const sheet = sheetAt();
      const note: Setting = { size: 25, weight: 400 };
      sheet.foot({ setting: note, lines: foot.flatMap((line) => set(line, note, 2).lines).slice(0, 2) });
      sheet.text(fitted(title, titleWays, room));
      sheet.space(4);
      sheet.text(set(sentence.join(' '), { size: 27, weight: 600 }, 2), 'accent');
      sheet.text(set(subtitle.join(' '), note, 2), 'quiet');
      sheet.space(16);
      sheet.add(plotIn(chart, sheet.top(), sheet.bottom() - sheet.top() - 12));
      return sheet.svg(portal, day, plotStyle);
    },
  };
};
