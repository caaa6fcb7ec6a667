import { expect, test } from 'vitest';

import { aCommitment } from '#checks/fixtures/records.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { inAllLanguages } from './judge.ts';

const title = (translations: Parameters<typeof aCommitment>[0]) =>
  inAllLanguages(anArchive(), aCommitment(translations), 'Agua', (fields) => fields['title']);

test.for<[string, Parameters<typeof aCommitment>[0], Record<string, string>]>([
  [
    'with a translation',
    { translations: { en: { fields: { title: 'Water' }, html: '' } } },
    { es: 'Agua', en: 'Water' },
  ],
  ['without one: its language is told', {}, { es: 'Agua' }],
  ['with one that leaves the title out', { translations: { en: { fields: {}, html: '' } } }, { es: 'Agua' }],
])('a title %s', ([, given, expected]) => {
  expect(title(given)).toEqual(expected);
});
