import { expect, test } from 'vitest';

import { inLanguage, localText } from './text.ts';

test('a plain text, or one per language', () => {
  const parses = (value: unknown) => localText().safeParse(value).success;
  expect([parses('Agua'), parses({ es: 'Agua', 'pt-BR': 'Água' })]).toEqual([true, true]);
  expect([parses(''), parses({ Spanish: 'Agua' }), parses({ es: ' ' }), parses(1)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test.for<[string, Parameters<typeof inLanguage>, { text: string; language: string | undefined }]>([
  ['a plain text is of no language', ['Agua', 'en'], { text: 'Agua', language: undefined }],
  ['the language asked for', [{ es: 'Agua', en: 'Water' }, 'en'], { text: 'Water', language: 'en' }],
  [
    'the first fallback that has it',
    [{ es: 'Agua', en: 'Water' }, 'qu', ['pt', 'en']],
    { text: 'Water', language: 'en' },
  ],
  ['any other', [{ es: 'Agua' }, 'qu'], { text: 'Agua', language: 'es' }],
])('%s', ([, given, expected]) => {
  expect(inLanguage(...given)).toEqual(expected);
});
