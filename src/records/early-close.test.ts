import { expect, test } from 'vitest';

import { earlyCloseIssues } from './early-close.ts';

const keys = ['title', 'gist', 'sources'];

test.for<[string, string, number | undefined]>([
  ['a field before one more mark', 'gist: Agua.\n---\nTexto.\n', 10],
  ['a field after blank lines', '\n\ngist: Agua.\n---\n', 12],
  ['a part of a list', '  - key: gaceta\n---\n', 12],
  ['a list without indentation', '- key: gaceta\n---\n', 10],
  ['a text with a rule', 'Texto.\n\n---\n\nMás.\n', undefined],
  ['a text that begins like a field, without another mark', 'gist: así empieza.\n', undefined],
  ['a word that is no field', 'nota: así empieza.\n\n---\n', undefined],
  ['a list with capital letters', '- Nota: una.\n\n---\n', undefined],
  ['nothing', '', undefined],
])('%s', ([, body, offset]) => {
  const places = earlyCloseIssues('laws/a.en.md', body, 10, keys).map(({ place }) => place);
  expect(places).toEqual(offset === undefined ? [] : [{ in: 'text', offset }]);
});
