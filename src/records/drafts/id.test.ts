import { expect, test } from 'vitest';

import type { MarkdownType } from '#model/record-types.ts';

import { nextId, suggestedId } from './id.ts';
import type { Fields } from './value.ts';

const taken = new Set(['ley-1-2020', 'mirada-2024', 'mirada-2024-2']);

test.for<[string, MarkdownType, Fields, string | undefined]>([
  ['number and year', 'law', { identifier: 'Ley 28950', publishedOn: '2007-01-16' }, 'ley-28950-2007'],
  [
    'a number with its year',
    'law',
    { identifier: 'DS 001-2016-IN', publishedOn: '2016-02-09' },
    'ds-001-2016-in',
  ],
  ['a number without a date', 'law', { identifier: 'Ley N.º 300' }, 'ley-300'],
  [
    'no number: rank, place, year',
    'law',
    { rank: 'ordenanza', jurisdiction: 'XV-NUN', publishedOn: '2013' },
    'ordenanza-xv-nun-2013',
  ],
  ['accents and ñ', 'institution', { name: 'Oficina de la Niñez y la Región' }, 'oficina-ninez-region'],
  ['an acronym', 'institution', { name: 'Instituto de Aguas', shortName: 'INDA' }, 'inda'],
  [
    'who audited, and when',
    'audit',
    { title: 'Balance', auditors: [{ institution: 'red' }], publishedOn: '2025-05' },
    'red-2025',
  ],
  ['an audit without a date', 'audit', { title: 'El balance de las escuelas' }, 'balance-escuelas'],
  [
    'title and code',
    'commitment',
    { title: 'Un tanque en cada escuela', code: 'A.1' },
    'tanque-cada-escuela-a-1',
  ],
  [
    'title and register',
    'statistic',
    { title: 'Análisis del agua', register: 'silab' },
    'analisis-agua-silab',
  ],
  ['the address', 'page', { title: 'Ayuda', slug: 'como-se-usa' }, 'como-se-usa'],
  ['one that is taken', 'law', { identifier: 'Ley 1', publishedOn: '2020' }, 'ley-1-2020-2'],
  [
    'one that is taken twice',
    'audit',
    { auditors: [{ institution: 'mirada' }], publishedOn: '2024' },
    'mirada-2024-3',
  ],
  ['nothing to go by', 'law', {}, undefined],
])('%s', ([, type, fields, expected]) => {
  expect(suggestedId(type, fields, (id) => taken.has(id))).toBe(expected);
});

test('an id is no longer than ids may be', () => {
  const id = suggestedId('comparison', { title: 'palabra'.repeat(40) }, () => false) ?? '';
  expect(id.length).toBeLessThanOrEqual(80);
});

test.for<[string, string[], string]>([
  ['the first of all', [], 'h1'],
  ['after the last', ['h1', 'h2'], 'h3'],
  ['never one that was used: the highest counts', ['h1', 'h9', 'h2'], 'h10'],
  ['other letters are kept', ['a1', 'a2'], 'a3'],
  ['words', ['informe', 'hogares'], 'hogares-2'],
  ['words that were numbered', ['hogares', 'hogares-2'], 'hogares-3'],
])('the next id: %s', ([, ids, expected]) => {
  expect(nextId(ids)).toBe(expected);
});
