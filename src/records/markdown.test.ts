import { expect, test } from 'vitest';

import { readBody, toHtml } from './markdown.ts';

test('offsets count as text does, whatever letters stand before', () => {
  const text = 'Año 😀 [x](/laws/x) y ![i](a.png)\n\n- ítem <https://a.example>\n';
  expect(
    readBody(text).parts.map(({ kind, value, offset }) => [kind, value, text.slice(offset, offset + 3)]),
  ).toEqual([
    ['link', '/laws/x', '[x]'],
    ['image', 'a.png', '![i'],
    ['link', 'https://a.example', '<ht'],
  ]);
});

test('what stands in code is no link and no HTML', () => {
  expect(readBody('`<b>` y `[a](javascript:x)`\n\n    <script>\n').parts).toEqual([]);
});

test('front matter is no part of the HTML; tables are', () => {
  expect(toHtml('---\ntitle: Ley\n---\n\nUno.\n')).toBe('<p>Uno.</p>');
  expect(toHtml('---\ntitle: Ley\n---\n')).toBe('');
  expect(toHtml('---\na: b\n---\n\n| a |\n|---|\n| 1 |\n')).toContain('<td>1</td>');
});

test('words are counted as a reader reads them: addresses, marks and dashes are none', () => {
  expect(
    readBody('La [Ley 28950](/laws/ley-28950-2007), de **2007** — 0.25 soles.\n\n- DS 001-2016-IN\n').words,
  ).toBe(9);
  expect(readBody('').words).toBe(0);
});
