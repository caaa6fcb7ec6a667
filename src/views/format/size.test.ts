import { expect, test } from 'vitest';

import { sizeWords } from './size.ts';

test.for<[locale: string, bytes: number, words: string]>([
  ['es-PE', 0, '1 kB'],
  ['es-PE', 1499, '1 kB'],
  ['es-PE', 1500, '2 kB'],
  ['es-PE', 999_499, '999 kB'],
  ['es-PE', 1_000_000, '1.0 MB'],
  ['es', 1_250_000, '1,3 MB'],
  ['en', 48_700, '49 kB'],
])('%s: %i bytes are %s', ([locale, bytes, words]) => {
  expect(sizeWords({ locale }, bytes).replace(/\s/g, ' ')).toBe(words);
});
