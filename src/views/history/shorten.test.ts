import { expect, test } from 'vitest';

import { shortened, shortenedTogether } from './shorten.ts';

test.for<[string, number, string]>([
  ['short', 10, 'short'],
  ['exactly te', 10, 'exactly te'],
  ['a text of many words', 12, 'a text of…'],
  ['ends, with a sign', 6, 'ends…'],
  ['unbroken-and-long', 8, 'unbroken…'],
])('%s in %d', ([text, most, expected]) => {
  expect(shortened(text, most)).toBe(expected);
});

const alike = 'The same words stand at the beginning of both of these two texts';

test.for<[string, string, string, number, [string, string]]>([
  ['short ones stay whole', 'a b', 'a c', 20, ['a b', 'a c']],
  [
    'long ones begin near what differs',
    `${alike}, and the first ends so.`,
    `${alike}, and the second ends so.`,
    40,
    ['…texts, and the first ends so.', '…texts, and the second ends so.'],
  ],
  [
    'one that only goes on',
    alike,
    `${alike} and goes on.`,
    40,
    ['…of these two texts', '…of these two texts and goes on.'],
  ],
  [
    'long ones that differ at once are cut at their ends',
    `A ${alike}`,
    `B ${alike}`,
    20,
    ['A The same words…', 'B The same words…'],
  ],
])('%s', ([, before, after, most, expected]) => {
  expect(shortenedTogether(before, after, most)).toEqual(expected);
});
