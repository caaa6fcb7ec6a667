import type { LegendEntry } from '#views/drawing/legend.ts';
import { element, textAt } from '#views/drawing/svg.ts';
import type { MapGround, StatisticMap } from '#views/statistics/map/map-view.ts';

import { groundOf } from './signs.ts';

type Sign = StatisticMap['legend'][number]['sign'];

const swatch = (id: string, grounds: readonly MapGround[]): string =>
  element('rect', { x: 0.5, y: 0.5, width: 23, height: 13, ...groundOf(id, grounds) });

const again = (id: string, sign: string): string =>
  element('use', { href: `#${id}-${sign}`, transform: 'translate(12 7) scale(.8)' });

const drawingOf = (map: StatisticMap, sign: Sign): string => {
  const { id, shapes } = map;
  switch (sign) {
    case 'circle':
      return element('circle', { cx: 12, cy: 7, r: 6, class: 'map-circle' });
    case 'unsure':
      return element('circle', { cx: 12, cy: 7, r: 6, class: 'map-circle unsure' });
    case 'zero':
      return textAt(12, 11, '0', { class: 'map-text', 'text-anchor': 'middle' });
    case 'none':
      return swatch(id, ['none']);
    case 'missing':
      return swatch(id, ['none']) + again(id, 'missing');
    case 'suppressed':
      return swatch(id, ['suppressed']) + again(id, 'suppressed');
    case 'bands':
      return swatch(id, shapes.find(({ grounds }) => grounds.length > 1)?.grounds ?? []);
  }
};

/** The classes of a map with their discs, from the lowest, then what its other signs mean. */
export const mapLegend = (map: StatisticMap): readonly LegendEntry[] => [
  ...map.classes.map(({ tone, text }) => ({
    drawing: swatch(map.id, [`tone-${tone}`]) + again(map.id, `tone-${tone}`),
    text,
  })),
  ...map.legend.map(({ sign, text }) => ({ drawing: drawingOf(map, sign), text })),
];
