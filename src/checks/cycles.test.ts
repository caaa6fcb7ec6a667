import { expect, test } from 'vitest';

import { cyclesOf } from './cycles.ts';

const graph = (text: string) =>
  new Map(text.split(' ').map((part) => [part.slice(0, 1), [...part.slice(1)]] as const));

test.for<[string, string, string[]]>([
  ['a chain', 'ab bc c', []],
  ['two ways to the same end', 'abc bd cd d', []],
  ['a node that points to itself', 'aa', ['a']],
  ['a circle, from its first node', 'cab ac b', ['ac']],
  ['a circle reached from two sides, once', 'xb yc ab bc ca', ['abc']],
  ['two circles through one node', 'abc ba ca', ['ab', 'ac']],
  ['an edge to nothing known', 'az', []],
])('%s', ([, text, expected]) => {
  expect(cyclesOf(graph(text)).map((cycle) => cycle.join(''))).toEqual(expected);
});

test('a chain of 50,000 is no deeper than the stack', () => {
  const chain = new Map(
    Array.from({ length: 50_000 }, (_, index) => [`${index}`, [`${index + 1}`]] as const),
  );
  expect(cyclesOf(chain)).toEqual([]);
});
