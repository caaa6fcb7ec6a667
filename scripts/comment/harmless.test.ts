import fc from 'fast-check';
import { expect, test } from 'vitest';

import { cutAtLine, harmless } from './harmless.ts';

test.for<[string, string, string]>([
  ['headings, lists, emphasis, code', '## A\n\n- **b** `c`: d', '## A\n\n- **b** `c`: d'],
  ['HTML', '<img src=x onerror=a>', '&lt;img src=x onerror=a>'],
  ['a comment that would hide the rest', '<!-- a', '&lt;!-- a'],
  ['a call', '@org/team', '@\u200borg/team'],
  ['an issue, of another repository too', '#1 a/b#2 GH-3', '#\u200b1 a/b#\u200b2 GH-\u200b3'],
  ['a link', '[a](https://b.example)', '[a]\u200b(https:\u200b//b.example)'],
  ['a picture', '![a](b.png)', '![a]\u200b(b.png)'],
  ['a link by name', '[a][b]\n\n[b]: /c', '[a]\u200b[b]\n\n[b]\u200b: /c'],
  ['a bare address', 'http://a.example www.a.example', 'http:\u200b//a.example www\u200b.a.example'],
  ['an address behind a sign', '_www.a.example', '_www\u200b.a.example'],
  ['a sign by its number', '&#64;a &commat;a &amp; &lt;', '&amp;#\u200b64;a &amp;commat;a &amp; &lt;'],
  ['a fence that nothing closes', '```\n~~~~', '`\u200b``\n~\u200b~\u200b~~'],
  ['signs that cannot be seen', 'a\u0000b\u2028c\r\nd', 'a b c\nd'],
])('harmless: %s', ([, text, expected]) => {
  expect(harmless(text)).toBe(expected);
});

test('what is harmless stays as it is, and nothing that acts is left', () => {
  const parts = [
    '@a',
    '#1',
    '<a>',
    '](',
    ']:',
    '][',
    '://',
    'www.',
    'GH-1',
    '\r',
    '\u200b',
    '\n',
    'x',
    ' ',
    '![',
    '&',
    '_',
    '`',
    '~~',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...parts), fc.string()), { maxLength: 20 }), (pieces) => {
      const once = harmless(pieces.join(''));
      expect(harmless(once)).toBe(once);
      expect(once).not.toMatch(/<|@[a-z]|#\d|\][[(:]|:\/\/|www\.|GH-\d|&(?!amp;|lt;|gt;)|```|~~~/i);
    }),
  );
});

test.for<[string, number, string]>([
  ['short', 10, 'short'],
  ['one\ntwo\nthree', 9, 'one\ntwo'],
  ['one\ntwo', 7, 'one\ntwo'],
  ['a long line alone', 5, ''],
])('cut: «%s» at %i', ([text, most, expected]) => {
  expect(cutAtLine(text, most)).toBe(expected);
});
