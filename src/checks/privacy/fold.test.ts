import { expect, test } from 'vitest';

import { fold, foldValue, hardBreak } from './fold.ts';

test.for<[string, string, string]>([
  ['accents and ñ', 'Ñandú víctima', 'Nandu victima'],
  ['accents that stand apart', 'vi\u0301ctima', 'victima'],
  ['spaces of all widths', 'a\u00a0b\u2009c\u202fd\u3000e', 'a b c d e'],
  ['what cannot be seen', 'a\u200bb\u00adc\u2060d', 'abcd'],
  ['digits of other scripts', '４ ٤ ४ 𝟒 ④', '4 4 4 4 4'],
  ['hyphens and dots', '1‐2–3−4·5', '1-2-3-4.5'],
  ['entities', '&#52;&#x35;&nbsp;&commat;&amp;', '45 @&amp;'],
  ['escapes of YAML and JSON', String.raw`\u0034\x35\U00000036`, '456'],
  ['escapes and emphasis of Markdown', String.raw`**4**5\_6 \*`, '45_6 '],
  ['a line end inside a paragraph', 'uno\n  dos', 'uno\n  dos'],
])('%s', ([, text, plain]) => {
  expect(fold('a.md', text).text).toBe(plain);
});

test.for([
  ['a blank line', 'uno\n\ndos', 1],
  ['a list item', 'uno\n- dos', 1],
  ['a numbered item', 'uno\n12. dos', 1],
  ['a key', 'uno: 1\ndos: 2', 1],
  ['a heading', 'uno\n## dos', 1],
  ['a row of a table', 'uno\n| dos |', 1],
  ['the next line of a text', 'uno\ndos', 0],
  ['a number with a dot', 'uno\n45678912. dos', 0],
] as const)('something new begins after: %s', ([, text, breaks]) => {
  expect(fold('a.md', text).text.split(hardBreak).length - 1).toBe(breaks);
});

test('cells and rows of a table stand apart, but not what is between quotes', () => {
  expect(fold('a.csv', 'a;b,c;g\n"d;\ne";f').text).toBe(
    `a${hardBreak}b,c${hardBreak}g${hardBreak}"d;\ne"${hardBreak}f`,
  );
});

test('each place leads back to where it was written', () => {
  const text = 'a\u200bb &#52;\u0301x𝟒y\\u0034z';
  const { text: plain, at } = fold('a.md', text);
  expect(plain).toBe('ab 4x4y4z');
  for (const sign of ['a', 'b', 'x', 'y', 'z']) expect(text[at(plain.indexOf(sign))]).toBe(sign);
  expect(at(plain.indexOf('4'))).toBe(text.indexOf('&'));
});

test('values are compared without case, accents and width of spaces', () => {
  expect(foldValue('  Ána\u00a0\n FICTÍCIA ')).toBe('ana ficticia');
});
