import { expect, test } from 'vitest';

import { fitted, labelAt, widthOf } from './label.ts';

test.for<[string, number]>([
  ['', 0],
  ['Ley 1', 30.4],
  ['DS', 17.2],
  ['ÑÁ', 17.2],
  ['ñá', 12.2],
  ['a-b', 15.7],
])('“%s” is about %d wide', ([text, width]) => {
  expect(widthOf(text)).toBe(width);
});

test.for<[string, string, number, string]>([
  ['what fits stays', 'Ley 1', 30.4, 'Ley 1'],
  ['cut at the end of a word', 'Ley 1', 30.3, 'Ley…'],
  ['the half of a word goes', 'Agua segura para todos', 100, 'Agua segura…'],
  ['a long word is cut', 'Constitucionalidad', 60, 'Constitu…'],
  ['rather than leaving too little', 'A Constitucionalidad', 60, 'A Consti…'],
  ['no comma before the dots', 'Agua segura, y ya', 75, 'Agua segura…'],
  ['no room at all', 'Agua', 0, '…'],
])('%s', ([, text, room, expected]) => {
  expect(fitted(text, room)).toBe(expected);
});

test.for<[string, Parameters<typeof labelAt>, ReturnType<typeof labelAt>]>([
  [
    'on the right',
    [100, 1000, 'Ley 1', 240],
    { text: 'Ley 1', x: 14, anchor: 'start', box: { x: -12, width: 56.4 } },
  ],
  [
    'on the left where the right edge is near',
    [980, 1000, 'Ley 1', 240],
    { text: 'Ley 1', x: -14, anchor: 'end', box: { x: -44.4, width: 56.4 } },
  ],
  [
    'on the roomier side at once, where that is asked',
    [600, 1000, 'Ley 1', 240, true],
    { text: 'Ley 1', x: -14, anchor: 'end', box: { x: -44.4, width: 56.4 } },
  ],
  [
    'no wider than asked',
    [100, 1000, 'Ley 1', 30],
    { text: 'Ley…', x: 14, anchor: 'start', box: { x: -12, width: 52.9 } },
  ],
  [
    'no wider than there is room',
    [20, 50, 'Ley 1', 240],
    { text: 'L…', x: 14, anchor: 'start', box: { x: -12, width: 40.7 } },
  ],
])('a label %s', ([, given, expected]) => {
  expect(labelAt(...given)).toEqual(expected);
});
