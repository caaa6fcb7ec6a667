import { expect, test } from 'vitest';

import { cell } from '#views/lists/table.ts';

import { placesBy } from './order.ts';

const ordered = (cells: Parameters<typeof cell>[1][], texts: string[], sign: 'ascending' | 'descending') => {
  const rows = texts.map((text, at) => ({ text, cells: [cell(text, cells[at])] }));
  const places = placesBy(rows, 0, 'es')[sign];
  const out: string[] = [];
  texts.forEach((text, at) => (out[places[at] as number] = text));
  return out;
};

test.for<[string, Parameters<typeof cell>[1][], string[], string[], string[]]>([
  [
    'words as a reader looks them up, ñ after n, numbers by value',
    [],
    ['Ñandú', 'nube', 'Árbol', 'Ley 9', 'Ley 28', 'zona'],
    ['Árbol', 'Ley 9', 'Ley 28', 'nube', 'Ñandú', 'zona'],
    ['zona', 'Ñandú', 'nube', 'Ley 28', 'Ley 9', 'Árbol'],
  ],
  [
    'dates by their machine form; without one last, either way',
    [{ datetime: '2016-02-09' }, {}, { datetime: '2007' }],
    ['febrero de 2016', '—', '2007'],
    ['2007', 'febrero de 2016', '—'],
    ['febrero de 2016', '2007', '—'],
  ],
  [
    'figures before words, either way',
    [{ order: 10 }, {}, { order: -3 }, { order: 2 }],
    ['vencido', 'permanente', 'en plazo', 'tarde'],
    ['en plazo', 'tarde', 'vencido', 'permanente'],
    ['vencido', 'tarde', 'en plazo', 'permanente'],
  ],
])('%s', ([, cells, texts, up, down]) => {
  expect(ordered(cells, texts, 'ascending')).toEqual(up);
  expect(ordered(cells, texts, 'descending')).toEqual(down);
});

test('equals keep their own order, either way', () => {
  const rows = ['a', 'a', 'a'].map((text) => ({ cells: [cell(text)] }));
  expect(placesBy(rows, 0, 'es')).toEqual({ ascending: [0, 1, 2], descending: [0, 1, 2] });
});
