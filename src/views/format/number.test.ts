import { expect, test } from 'vitest';

import { listWords, byAlphabet } from './list.ts';
import { counted, numberWords } from './number.ts';

test.for<[string | number, string, string, string]>([
  ['0', '0', '0', '0'],
  ['7', '7', '7', '7'],
  ['1000', '1,000', '1,000', '1000'],
  ['12345', '12,345', '12,345', '12.345'],
  ['1234567.5', '1,234,567.5', '1,234,567.5', '1.234.567,5'],
  ['0.5', '0.5', '0.5', '0,5'],
  ['12.50', '12.50', '12.50', '12,50'],
  ['-3.25', '-3.25', '-3.25', '-3,25'],
  ['9007199254740993', '9,007,199,254,740,993', '9,007,199,254,740,993', '9.007.199.254.740.993'],
  [
    '12345678901234567890.123456789',
    '12,345,678,901,234,567,890.123456789',
    '12,345,678,901,234,567,890.123456789',
    '12.345.678.901.234.567.890,123456789',
  ],
  [2300, '2,300', '2,300', '2300'],
  [62.5, '62.5', '62.5', '62,5'],
])(
  '%s as Peru writes it in Spanish and English, and as Spanish does by itself',
  ([value, peru, english, spanish]) => {
    expect(['es-PE', 'en-PE', 'es'].map((locale) => numberWords({ locale }, value))).toEqual([
      peru,
      english,
      spanish,
    ]);
  },
);

const records = { one: '{count} registro', other: '{count} registros' };

test.for<[number, string]>([
  [0, '0 registros'],
  [1, '1 registro'],
  [2, '2 registros'],
  [21, '21 registros'],
  [1000, '1,000 registros'],
  [1_000_000, '1,000,000 registros'],
])('%d counted in Spanish', ([count, expected]) => {
  expect(counted({ locale: 'es-PE', language: 'es' }, records, count)).toBe(expected);
});

test('a language with more forms uses them, and the last where one is missing', () => {
  const polish = { locale: 'pl', language: 'pl' };
  const laws = {
    one: '{count} ustawa',
    few: '{count} ustawy',
    many: '{count} ustaw',
    other: '{count} ustawy',
  };
  expect([1, 3, 5, 22].map((count) => counted(polish, laws, count))).toEqual([
    '1 ustawa',
    '3 ustawy',
    '5 ustaw',
    '22 ustawy',
  ]);
  expect(counted(polish, { other: '{count} ×' }, 5)).toBe('5 ×');
});

test('other gaps are filled beside the count', () => {
  const forms = { one: '{count} día, {on}', other: '{count} días, {on}' };
  expect(counted({ locale: 'es', language: 'es' }, forms, 3, { on: 'el lunes' })).toBe('3 días, el lunes');
});

test.for<[string, string[], string]>([
  ['es', [], ''],
  ['es', ['A'], 'A'],
  ['es', ['A', 'B'], 'A y B'],
  ['es', ['A', 'B', 'C'], 'A, B y C'],
  ['es', ['Ana', 'Inés'], 'Ana e Inés'],
  ['en', ['A', 'B'], 'A and B'],
  ['en', ['A', 'B', 'C'], 'A, B, and C'],
  ['pt', ['A', 'B', 'C'], 'A, B e C'],
])('names joined in %s: %s', ([language, items, expected]) => {
  expect(listWords({ language }, items)).toBe(expected);
});

test('the alphabet of Spanish: accents beside their letter, ñ after n, figures by value', () => {
  const names = ['Zarza', 'Ñandú', 'Nube', 'Ópera', 'oso', 'Álamo', 'ala', 'Ley 10', 'Ley 9'];
  expect(names.toSorted(byAlphabet({ language: 'es' }))).toEqual([
    'ala',
    'Álamo',
    'Ley 9',
    'Ley 10',
    'Nube',
    'Ñandú',
    'Ópera',
    'oso',
    'Zarza',
  ]);
});
