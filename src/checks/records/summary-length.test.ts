import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aLaw, anAudit, anInstitution } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';

import { summaryLength } from './summary-length.ts';

const portal = aPortal({ summaryWords: { least: 40, most: 120 } });
const laws = [aLaw({ translations: { en: { fields: {}, html: '' } } })];
const bodies = (original: number, translation: number) => [
  { file: 'laws/law-1.md', links: [], words: original },
  { file: 'laws/law-1.en.md', links: [], words: translation },
];

test('from the least to the most, in each language', () => {
  expect(check(summaryLength, { portal, laws }, { bodies: bodies(40, 120) })).toEqual([]);
});

test('a word too few, a word too many, no summary at all', () => {
  expect(spoken(check(summaryLength, { portal, laws }, { bodies: bodies(39, 121) }))).toEqual([
    'laws/law-1.md body@0: el resumen tiene 39 palabras; van de 40 a 120. Diga en lenguaje llano qué hace, para quién y desde cuándo; lo demás va en sus campos.',
    'laws/law-1.en.md body@0: el resumen tiene 121 palabras; van de 40 a 120. Diga en lenguaje llano qué hace, para quién y desde cuándo; lo demás va en sus campos.',
  ]);
  expect(
    spoken(
      check(
        summaryLength,
        { portal, audits: [anAudit()] },
        { bodies: [{ file: 'audits/audit-1.md', links: [], words: 0 }] },
      ),
    ),
  ).toEqual([
    'audits/audit-1.md: falta el resumen, bajo los campos. Diga en lenguaje llano qué hace, para quién y desde cuándo; lo demás va en sus campos.',
  ]);
});

test('a portal that does not ask is not told; institutions and pages are free', () => {
  expect(check(summaryLength, { laws }, { bodies: bodies(1, 1) })).toEqual([]);
  expect(
    check(
      summaryLength,
      { portal, institutions: [anInstitution()] },
      { bodies: [{ file: 'institutions/water-board.md', links: [], words: 1 }] },
    ),
  ).toEqual([]);
});
