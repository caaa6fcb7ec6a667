import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import type { FieldChange } from '#model/history.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';
import type { Said } from '#views/said.ts';

import { changeSentences } from './change-sentences.ts';
import { aVersion } from './fixtures/history.ts';

const law = aLaw({ translations: inEnglish({ title: 'Water Act' }) });

const sentences = (changes: FieldChange[], language = 'es'): readonly Said[] =>
  changeSentences(aView({ records: [law] }, { language }), law, aVersion('2024-01-01', { changes }));

test.for<[string, FieldChange, string]>([
  [
    'a value',
    { path: ['publishedOn'], before: '2010', after: '2010-03-01' },
    'Fecha de publicación: «2010» pasa a «1 de marzo de 2010»',
  ],
  ['a new value', { path: ['identifier'], after: 'Ley 1' }, 'Número: se agrega «Ley 1»'],
  ['a value that is gone', { path: ['identifier'], before: 'Ley 1' }, 'Número: se quita «Ley 1»'],
  ['what is told without values', { path: ['body'] }, 'Texto: se cambió'],
])('%s', ([, change, expected]) => {
  expect(sentences([change])).toEqual([expected]);
});

test('what came to a list and what left it', () => {
  const [told] = sentences([{ path: ['topics'], before: ['schools', 'a'], after: ['schools', 'b'] }]);
  expect(told).toBe('Temas: se quita «a» y se agrega «b»');
});

test('values in the original language say so, those of a translation need not', () => {
  const change = { path: ['title'], before: 'Ley de agua', after: 'Ley del agua' };
  expect(sentences([change], 'en')).toEqual([
    { text: 'Title: “Ley de agua” becomes “Ley del agua”', lang: 'es' },
  ]);
  const translated = { ...change, language: 'en', before: 'Act of Water', after: 'Water Act' };
  expect(sentences([change, translated], 'en')).toEqual(['Title: “Act of Water” becomes “Water Act”']);
});

test('of many changes the first are told, and how many more there are', () => {
  const changes = Array.from({ length: 20 }, (_, at) => ({ path: ['topics', `t${at}`], after: `t${at}` }));
  expect(sentences(changes)).toHaveLength(7);
  expect(sentences(changes).at(-1)).toBe('y 14 cambios más');
});
