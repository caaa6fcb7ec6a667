import type { LegendEntry } from '#views/drawing/legend.ts';
import { element, escaped } from '#views/drawing/svg.ts';
import type { DrawnFigure } from '#views/statistics/drawn-figure.ts';

import { type FigureWords, figuresMarkup } from './figures.ts';

const legendMarkup = (entries: readonly LegendEntry[]): string =>
  entries.length === 0
    ? ''
    : element(
        'ul',
        { class: 'chart-legend' },
        entries
          .map(({ drawing, text }) =>
            element(
              'li',
              {},
              element(
                'svg',
                { class: 'plot', width: 24, height: 14, viewBox: '0 0 24 14', 'aria-hidden': 'true' },
                drawing,
              ) + escaped(text),
            ),
          )
          .join(''),
      );

/** What an embedded chart says and draws, as markup: the same when it is built and when a reader’s browser draws what was asked for. */
export const chartMarkup = (figure: DrawnFigure, words: FigureWords): string =>
  [
    element('h1', { id: `${figure.id}-title` }, escaped(figure.title)),
    element('p', { class: 'chart-subtitle' }, escaped(figure.subtitle)),
    element('div', { class: 'chart-wide' }, figure.wide),
    element('div', { class: 'chart-narrow' }, figure.narrow),
    legendMarkup(figure.lines),
    legendMarkup(figure.signs),
    element(
      'div',
      { class: 'chart-notes' },
      [...figure.marks, ...figure.foot].map((note) => element('p', {}, escaped(note))).join(''),
    ),
    figuresMarkup(figure.table, words),
  ].join('');
