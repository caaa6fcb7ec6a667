import { element, escaped } from '#views/drawing/svg.ts';
import type { ChartTable } from '#views/statistics/chart-table.ts';

/** What is said around the figures of a chart or map. */
export interface FigureWords {
  readonly figures: string;
  readonly missing: { readonly text: string; readonly meaning: string };
}

const head = (text: string, scope: 'col' | 'row'): string => element('th', { scope }, escaped(text));

const cell = (
  { text, note }: ChartTable['rows'][number]['cells'][number],
  { missing }: FigureWords,
): string =>
  element(
    'td',
    {},
    [
      text === undefined
        ? note === undefined
          ? element('abbr', { title: missing.meaning }, escaped(missing.text))
          : ''
        : escaped(text),
      note === undefined ? '' : element('span', { class: 'meta' }, ` ${escaped(note)}`),
    ].join(''),
  );

/** The figures of a chart or map as a table, folded: as markup. */
export const figuresMarkup = ({ corner, columns, rows }: ChartTable, words: FigureWords): string =>
  element(
    'details',
    {},
    element('summary', {}, escaped(words.figures)) +
      element(
        'section',
        // A wide table scrolls here; focus lets the keys move it.
        { class: 'scroll', tabindex: '0', 'aria-label': words.figures },
        element(
          'table',
          { class: 'figures' },
          element(
            'thead',
            {},
            element('tr', {}, [corner, ...columns].map((each) => head(each, 'col')).join('')),
          ) +
            element(
              'tbody',
              {},
              rows
                .map((row) =>
                  element(
                    'tr',
                    {},
                    head(row.head, 'row') + row.cells.map((each) => cell(each, words)).join(''),
                  ),
                )
                .join(''),
            ),
        ),
      ),
  );
