import { expect, test } from 'vitest';

import { isCutByNote, noteIssues } from './yaml-notes.ts';

const spoken = (text: string, isRecord: boolean): string[] =>
  noteIssues('laws/a.md', text, 4, isRecord).map(
    ({ rule, place }) => `${rule} ${place.in === 'text' ? text.slice(place.offset - 4).split('\n')[0] : ''}`,
  );

test.for<[string, string, string[]]>([
  ['none', 'title: Plan\n', []],
  ['a sign within a word', 'title: Plan#5\n', []],
  ['between quotes', 'title: \'Plan #5\'\ngist: "El #1"\n', []],
  ['in a text of several lines', 'gist: |\n  # uno\n  dos #2\n', []],
  ['after a text without quotes', 'title: Plan #5 del agua\n', ['cut-by-note #5 del agua']],
  ['in place of a value', 'identifier: #5\n', ['cut-by-note #5']],
  ['in a list', 'topics:\n  - a #b\n  - #c\n', ['cut-by-note #b', 'cut-by-note #c']],
  ['in a list on one line', 'topics: [a, #b\n  c]\n', ['cut-by-note #b']],
  ['on a line of its own', 'a: b\n  # nota\n', ['note-not-kept # nota']],
])('%s', ([, text, expected]) => {
  expect(spoken(text, true)).toEqual(expected);
  expect(spoken(text, false)).toEqual(expected.filter((each) => !each.startsWith('note-not-kept')));
  expect(isCutByNote(text)).toBe(expected.some((each) => each.startsWith('cut-by-note')));
});
