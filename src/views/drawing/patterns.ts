import type { ChartView } from '#views/statistics/chart-view.ts';

import { element } from './svg.ts';

const pattern = (id: string, size: number, inside: string, transform?: string): string =>
  element(
    'pattern',
    { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: transform },
    inside,
  );

/** Textures in the colour of the paper, by colour: dots, upright, level and crossed lines. They hold on a photocopy. */
const textures: Readonly<Record<number, string>> = {
  2: element('circle', { cx: 3, cy: 3, r: 0.9, class: 'weave-dot' }),
  3: element('path', { d: 'M3 0V7', class: 'weave' }),
  4: element('path', { d: 'M0 3H7', class: 'weave' }),
  5: element('path', { d: 'M3 0V7M0 3H7', class: 'weave' }),
};

/** The hatching of incomplete periods and the textures of the colours, those that a chart needs. */
export const patternsOf = ({ kind, panels }: ChartView, id: string): string => {
  if (kind !== 'bar' && kind !== 'stacked') return '';
  const series = panels.flatMap((panel) => panel.series);
  const tones = new Set(series.map(({ tone }) => (tone > 5 ? tone - 5 : tone)).filter((tone) => tone > 1));
  const hasPart = series.some(({ points }) => points.some(({ isPart }) => isPart));
  const drawn = [
    ...(hasPart
      ? [pattern(`${id}-part`, 5, element('path', { d: 'M0 0V5', class: 'hatch' }), 'rotate(45)')]
      : []),
    ...[...tones].map((tone) => pattern(`${id}-texture-${tone}`, 7, textures[tone] ?? '')),
  ];
  return drawn.length === 0 ? '' : element('defs', {}, drawn.join(''));
};
