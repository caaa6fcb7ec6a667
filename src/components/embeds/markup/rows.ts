import {
  disc,
  hueOf,
  isLevel,
  isStatus,
  LEVEL_FILL,
  type MarkName,
  RATING_STROKES,
  STATUS_STROKES,
  type Stroke,
} from '#components/marks/shapes.ts';
import { langOf, plainText, type Phrase } from '#components/phrase.ts';
import { element, escaped } from '#views/drawing/svg.ts';
import type { ListItem } from '#views/lists/table.ts';

const strokesOf = (mark: MarkName): readonly Stroke[] =>
  isStatus(mark) ? STATUS_STROKES[mark] : isLevel(mark) ? disc(LEVEL_FILL[mark]) : RATING_STROKES[mark];

const strokeMarkup = ({ d, filled, flat, dotted, over }: Stroke): string =>
  (over ? element('path', { d, class: 'clearing' }) : '') +
  element('path', {
    d,
    fill: filled || flat ? 'currentColor' : undefined,
    stroke: flat ? 'none' : undefined,
    'stroke-dasharray': dotted ? '1.5 2.4' : undefined,
  });

const said = (phrase: Phrase): string => {
  const lang = langOf(phrase);
  const text = escaped(plainText(phrase));
  return lang === undefined ? text : element('span', { lang }, text);
};

const markMarkup = ({ mark: name, label }: NonNullable<ListItem['mark']>): string => {
  const mark = name as MarkName;
  const hue = !isStatus(mark) && isLevel(mark) ? hueOf(LEVEL_FILL[mark]) : undefined;
  const drawing = element(
    'svg',
    {
      class: hue,
      viewBox: '0 0 20 20',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.75',
      'aria-hidden': 'true',
    },
    strokesOf(mark).map(strokeMarkup).join(''),
  );
  return element(
    'span',
    { class: mark === 'overdue' ? 'mark alert' : 'mark' },
    drawing + element('span', {}, said(label)),
  );
};

const itemMarkup = ({ href, text, before, after, mark }: ListItem): string => {
  const rest = [
    ...(mark ? [markMarkup(mark)] : []),
    ...(after === undefined ? [] : [element('span', {}, said(after))]),
  ];
  return element(
    'li',
    {},
    [
      before ? element('p', { class: 'meta' }, said(before.text)) : '',
      element('p', {}, element('a', { href, lang: langOf(text) }, escaped(plainText(text)))),
      rest.length === 0 ? '' : element('p', { class: 'meta inline' }, rest.join('')),
    ].join(''),
  );
};

/** The rows of an embedded list, as markup: the same when it is built and when a reader’s browser narrows the list. */
export const rowsMarkup = (items: readonly ListItem[]): string => items.map(itemMarkup).join('');
