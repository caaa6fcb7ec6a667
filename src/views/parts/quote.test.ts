import { expect, test } from 'vitest';

import { aView } from '#views/fixtures/view.ts';

import { quoteOf, quoteWords } from './quote.ts';

const sources = [
  { key: 'gazette', title: 'Gaceta', publisher: 'Gobierno', url: 'https://gazette.example/1' },
];

test('a quotation is never translated: a page in another language says which it is in', () => {
  const words = 'Toda escuela tendrá agua.';
  expect(quoteWords(aView(), words)).toBe(words);
  expect(quoteWords(aView({}, { language: 'en' }), words)).toEqual({ text: words, lang: 'es' });
  expect(quoteWords(aView(), 'Every school.', 'en')).toEqual({ text: 'Every school.', lang: 'en' });
  expect(quoteWords(aView({}, { language: 'en' }), 'Every school.', 'en')).toBe('Every school.');
});

test('a quotation leads to its source on the page', () => {
  expect(quoteOf(aView(), sources, { quote: 'Tendrá agua.', source: 'gazette' })).toEqual({
    text: 'Tendrá agua.',
    source: { href: '#source-gazette', text: 'Gobierno' },
  });
  expect(quoteOf(aView(), sources, {})).toBeUndefined();
});
