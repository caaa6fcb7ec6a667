import { expect, test } from 'vitest';

import type { EditionEntry } from '#model/archive.ts';
import { check, spoken } from '#checks/fixtures/archive.ts';
import { aMethod, anEdition } from '#checks/fixtures/settings.ts';

import { editionsSound } from './editions-sound.ts';

const issues = (given: Partial<EditionEntry>) =>
  spoken(
    check(
      editionsSound,
      { methods: [aMethod({ publishedOn: '2023-06-30' })], editions: [anEdition(given)] },
      { reservedSlugs: ['recomendaciones', 'recommendations'] },
    ),
  );

test.for<[name: string, edition: Partial<EditionEntry>]>([
  ['a year', { id: '2024' }],
  ['a name that only begins as a page does', { id: 'recommendations-2024' }],
  ['from the day on which its method was public', { asOf: '2023-06-30' }],
  ['from before, calculated afterwards', { asOf: '2022-12-31', calculatedOn: '2024-01-10' }],
  ['of a method that is not there, which is told elsewhere', { asOf: '2000', method: 'v9' }],
])('%s', ([, edition]) => {
  expect(issues(edition)).toEqual([]);
});

test('the address of another page, in any language', () => {
  expect(issues({ id: 'recommendations' })).toEqual([
    'editions/recommendations.yaml: «recommendations» ya es la dirección de otra página de los cuadros. Nombre el archivo por su año: 2025.yaml',
  ]);
});

test('from before its method was public, and nothing says so', () => {
  expect(issues({ asOf: '2023-06-29' })).toEqual([
    'editions/2023.yaml asOf: el método «v1» se publicó después (2023-06-30), y nada dice que se calculó con él más tarde. Añada calculatedOn: con la fecha en que se calculó.',
  ]);
});
