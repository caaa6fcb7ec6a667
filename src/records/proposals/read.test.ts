import { expect, test } from 'vitest';

import { isProposal, largestProposal, readProposal } from './read.ts';

const proposal = {
  format: 'veedor-proposal/1',
  portal: 'https://veedor.example/es/proponer/',
  language: 'es',
  day: '2026-11-30',
  record: { type: 'commitment', id: 'linea-quejas' },
  changes: [{ path: ['gist'], to: 'Quien llama cuida el agua de todas.' }],
};

const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

const deep = (levels: number): unknown => (levels === 0 ? 'x' : { a: deep(levels - 1) });

test('a proposal is read as it was written', () => {
  expect(readProposal(bytesOf(proposal))).toEqual({ proposal });
});

test.for<[string, string, boolean]>([
  ['an object', '{"format":1}', true],
  ['one after spaces and a byte order mark', '\ufeff\n {"format":1}', true],
  ['a list', '[1]', false],
  ['a sheet', 'id;title\nley-1;Una', false],
  ['nothing', '', false],
])('%s may be a proposal: %s', ([, text, expected]) => {
  expect(isProposal(bytesOf(text))).toBe(expected);
});

test.for<[string, unknown, RegExp]>([
  ['cut off', '{"format": "veedor-prop', /está cortado o cambiado/],
  [
    'of an older or newer version',
    { ...proposal, format: 'veedor-proposal/9' },
    /de otra versión \(«veedor-proposal\/9»\)/,
  ],
  ['of another program', { name: 'package' }, /no es una propuesta/],
  ['with a format that is no text', { ...proposal, format: ['veedor-proposal/1'] }, /no es una propuesta/],
  ['with a field that no proposal has', { ...proposal, author: 'Ana' }, /no es como debe ser: author/],
  ['with a name of its author', { ...proposal, record: { ...proposal.record, by: 'Ana' } }, /record › by/],
  ['of no record', { ...proposal, record: undefined }, /no dice de qué registro es/],
  ['of two records', { ...proposal, newRecord: { type: 'law', values: {} } }, /no dice de qué registro es/],
  ['of a page of prose', { ...proposal, record: { type: 'page', id: 'about' } }, /record › type/],
  [
    'with an id that leads elsewhere',
    { ...proposal, record: { type: 'law', id: '../../portal' } },
    /record › id/,
  ],
  ['with a time finer than the day', { ...proposal, day: '2026-11-30T10:00:00Z' }, /debe ser: day/],
  ['with an empty path', { ...proposal, changes: [{ path: [], to: 'x' }] }, /changes › 0 › path/],
  [
    'with a group as a value',
    { ...proposal, changes: [{ path: ['gist'], to: { a: 1 } }] },
    /changes › 0 › to/,
  ],
  ['with a text as long as a book', { ...proposal, why: 'a'.repeat(20_001) }, /debe ser: why/],
  [
    'deeper than a record',
    { ...proposal, members: [{ list: 'findings', values: deep(30) }] },
    /unos dentro de otros/,
  ],
  ['with orders for a terminal', { ...proposal, why: 'a\u001b[2J' }, /signos que no se ven/],
  ['with a text that turns around', { ...proposal, why: 'a\u202eb' }, /signos que no se ven/],
])('a file %s is refused in plain words', ([, value, message]) => {
  const read = readProposal(bytesOf(value));
  if (!('message' in read)) throw new Error('It was read.');
  expect(read.message.es).toMatch(message);
  for (const said of [read.message, read.hint])
    for (const text of [said.es, said.en]) expect(text).toMatch(/^\S.*\S$/);
});

test.for(['__proto__', 'constructor', 'prototype'])(
  'a field called %s is refused and does nothing',
  (name) => {
    const text = JSON.stringify(proposal).slice(0, -1);
    const read = readProposal(
      bytesOf(`${text},"members":[{"list":"findings","values":{"${name}":{"polluted":1}}}]}`),
    );
    expect(read).toMatchObject({ message: { es: `«${name}» no puede ser el nombre de un campo.` } });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  },
);

test('a file that is too large is not read at all', () => {
  expect(readProposal(new Uint8Array(largestProposal + 1).fill(123))).toMatchObject({
    message: { en: 'the file is larger than 1 MB.' },
  });
});

test('bytes that are no text are refused', () => {
  expect(readProposal(Uint8Array.of(0x7b, 0xff, 0xfe))).toMatchObject({
    message: { en: expect.any(String) },
  });
});
