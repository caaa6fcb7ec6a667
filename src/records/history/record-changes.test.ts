import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';

import { compareValues } from '#domain/changes/compare.ts';

import { markdownChanges } from './record-changes.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const changes = (before: string, after: string) => markdownChanges(bytes(before), bytes(after));

test.for<[string, string, string, unknown]>([
  [
    'a mark at the start and Windows’ line ends',
    '---\na: 1\n---\nX\n',
    '\uFEFF---\r\na: 1\r\n---\r\nX\r\n',
    [],
  ],
  ['a comment', '---\na: 1\n---\n', '---\n# so\na: 1\n---\n', []],
  ['a list written in one line', '---\na:\n  - 1\n  - 2\n---\n', '---\na: [1, 2]\n---\n', []],
  ['a list without indent', '---\na:\n  - 1\nb: 2\n---\n', '---\na:\n- 1\nb: 2\n---\n', []],
  ['a folded text', '---\na: one two\n---\n', '---\na: >\n  one\n  two\n---\n', []],
  ['spaces at the ends of the lines of a body', '---\na: 1\n---\nX \nY\n', '---\na: 1\n---\n\nX\nY\n\n', []],
  ['a body', '---\na: 1\n---\nX\n', '---\na: 1\n---\nY\n', [{ path: ['body'] }]],
  [
    'a value that a mark elsewhere stands for',
    '---\na: &x 1\nb: *x\n---\n',
    '---\na: &x 2\nb: *x\n---\n',
    [
      { path: ['a'], before: 1, after: 2 },
      { path: ['b'], before: 1, after: 2 },
    ],
  ],
  ['no front matter', 'X', '---\na: 1\n---\n', [{ path: [] }]],
  ['a list as a whole', '---\n- 1\n---\n', '---\na: 1\n---\n', [{ path: [] }]],
  ['a key twice', '---\na: 1\na: 2\n---\n', '---\na: 1\n---\n', [{ path: [] }]],
])('%s', ([, before, after, expected]) => {
  expect(changes(before, after)).toEqual(expected);
});

test('fields that are written alike are not read, and nothing is missed by it', { timeout: 60_000 }, () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', ':', '-', '#', '&', '*', "'", '1', '|') });
  const value = fc.oneof(text, fc.integer(), fc.array(text), fc.array(fc.record({ id: text, on: text })));
  const record = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value);
  const written = (frontMatter: string) => `---\n${frontMatter}---\n`;
  const form = fc.record({
    indentSeq: fc.boolean(),
    singleQuote: fc.boolean(),
    lineWidth: fc.constantFrom(0, 20),
  });
  fc.assert(
    fc.property(record, record, form, form, (one, other, a, b) => {
      const [before, after] = [stringify(one, a), stringify({ ...one, ...other }, b)];
      expect(changes(written(before), written(after))).toEqual(compareValues(parse(before), parse(after)));
    }),
    { seed: 20_268, numRuns: 600 },
  );
});
