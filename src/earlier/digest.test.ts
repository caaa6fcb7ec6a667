import { expect, test } from 'vitest';

import { digestOf } from './digest.ts';

const view = ({ title = 'Ley', words = 'Vigente', term = 'agua', cell = 1 } = {}) => ({
  kind: 'law',
  view: {
    title,
    words: { law: { status: words } },
    frame: { terms: { termOf: { [term]: 'water' } }, words: { skip: 'Ir' } },
    rows: [{ words: { cell } }],
  },
});

test('the same data has the same digest, made anew or not', () => {
  const once = view();
  expect(digestOf(once)).toBe(digestOf(view()));
  expect(digestOf(once)).toBe(digestOf(once));
});

test.for<[string, Parameters<typeof view>[0]]>([
  ['a title', { title: 'Norma' }],
  ['a word that all pages share', { words: 'Derogada' }],
  ['a term of the glossary', { term: 'saneamiento' }],
  ['a cell, deep in a list', { cell: 2 }],
])('%s that changed changes it', ([, change]) => {
  expect(digestOf(view(change))).not.toBe(digestOf(view()));
});

test('parts that are shared are told apart by where they stand', () => {
  const [one, other] = [{ a: 1 }, { a: 2 }];
  expect(digestOf({ words: one, frame: { words: other } })).not.toBe(
    digestOf({ words: other, frame: { words: one } }),
  );
});

test.for([{ render: () => '' }, { words: { many: () => '' } }, { frame: { terms: { find: () => '' } } }])(
  'a function is refused, wherever it is',
  (made) => {
    expect(() => digestOf(made)).toThrow('could not be cloned');
  },
);
