import fc from 'fast-check';
import { expect, test } from 'vitest';

import { jsonText } from './json-text.ts';

const long = 'a text that is so long that no line of a file has room for it and for another one of its kind';

test.for<[string, unknown, string]>([
  ['what fits stands on a line', { a: 1, b: ['x', null] }, '{"a":1,"b":["x",null]}'],
  ['nothing at all', {}, '{}'],
  ['an empty list', [], '[]'],
  ['a text alone is never cut', long + long, JSON.stringify(long + long)],
  [
    'what does not fit is laid out, level by level',
    { name: 'x', texts: { es: long, en: long }, codes: [1, 2] },
    `{\n  "name": "x",\n  "texts": {\n    "es": "${long}",\n    "en": "${long}"\n  },\n  "codes": [1,2]\n}`,
  ],
  [
    'what is undefined has no key',
    { a: undefined, [long]: [long] },
    `{\n  "${long}": [\n    "${long}"\n  ]\n}`,
  ],
])('%s', ([, value, expected]) => {
  expect(jsonText(value)).toBe(expected);
});

test('further lines begin where they are told to', () => {
  expect(jsonText([long, long], '    ')).toBe(`[\n      "${long}",\n      "${long}"\n    ]`);
});

test('it is the same JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 300 },
  );
});
