import type { ChartSeries, ChartView } from '#views/statistics/chart-view.ts';

import { dashes, diamondAt, gapAt, hueOf, markAt } from './shapes.ts';
import { element, lineFrom } from './svg.ts';

/** A sign of a chart with what it means. `drawing` is the inside of an SVG of 24 by 14 units. */
export interface LegendEntry {
  readonly drawing: string;
  readonly text: string;
}

const swatch = ({ kind }: ChartView, { tone }: ChartSeries, id: string): string => {
  const pale = tone > 5 ? ' pale' : '';
  if (kind === 'bar' || kind === 'stacked') {
    const box = { x: 2, y: 1, width: 20, height: 12 };
    const texture = tone < 2 ? undefined : `url(#${id}-texture-${tone > 5 ? tone - 5 : tone})`;
    const solid = element('rect', { ...box, class: `bar s${hueOf(tone)}${pale}` });
    return texture === undefined ? solid : solid + element('rect', { ...box, fill: texture });
  }
  const line = element('path', {
    d: lineFrom(0, 7, 24, 7),
    class: `line s${hueOf(tone)}${pale}`,
    'stroke-dasharray': dashes[hueOf(tone)],
  });
  return line + markAt(tone, 12, 7, 3.5, `mark s${hueOf(tone)}${pale}`);
};

const signDrawing = (chart: ChartView, sign: ChartView['legend'][number]['sign'], id: string): string => {
  const isBars = chart.kind === 'bar' || chart.kind === 'stacked';
  const box = { x: 2, y: 1, width: 20, height: 12 };
  switch (sign) {
    case 'part':
      return isBars
        ? element('rect', { ...box, class: 'bar s0' }) + element('rect', { ...box, fill: `url(#${id}-part)` })
        : markAt(0, 12, 7, 4, 'mark s0 part');
    case 'unsure':
      return isBars
        ? element('rect', { ...box, class: 'bar s0 unsure' })
        : markAt(0, 12, 7, 4, 'mark s0 unsure');
    case 'others':
      return diamondAt(12, 7, 5, 'other s0');
    case 'apart':
      return '';
    default:
      return gapAt(sign, 12, 7, 'gap s0');
  }
};

/** The lines of a chart with their signs: none of one line, nor where each drawing has its name. */
export const linesLegend = (chart: ChartView, id: string): readonly LegendEntry[] => {
  const series = chart.kind === 'multiples' ? [] : (chart.panels[0]?.series ?? []);
  return series.length < 2
    ? []
    : series.map((each) => ({ drawing: swatch(chart, each, id), text: each.label }));
};

/** What the other signs of a chart mean. */
export const signsLegend = (chart: ChartView, id: string): readonly LegendEntry[] =>
  chart.legend.map(({ sign, text }) => ({ drawing: signDrawing(chart, sign, id), text }));
