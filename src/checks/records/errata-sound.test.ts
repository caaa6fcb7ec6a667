import { expect, test } from 'vitest';

import type { EditionEntry } from '#model/archive.ts';
import type { EditionLock } from '#model/edition-result.ts';
import { check, spoken } from '#checks/fixtures/archive.ts';
import { anEdition } from '#checks/fixtures/settings.ts';

import { errataSound } from './errata-sound.ts';

const lock = {
  closedOn: '2024-01-15',
  result: {
    scorecards: [
      { kind: 'whole' },
      { kind: 'jurisdiction', code: 'ZZ-NOR' },
      { kind: 'institution', code: 'water-board' },
    ],
  },
} as unknown as EditionLock;

const erratum = (what: string, newValue = '38 %') => ({
  on: '2024-03-01',
  what,
  oldValue: '42 %',
  newValue,
  reason: 'Se corrigió.',
});

const closed = (...errata: NonNullable<EditionEntry['errata']>): EditionEntry => anEdition({ lock, errata });

test.for<[string, EditionEntry, string[]]>([
  ['no errata', anEdition(), []],
  ['errata of scores that the edition has', closed(erratum('whole'), erratum('jurisdiction:ZZ-NOR')), []],
  [
    'a score that the edition has not',
    closed(erratum('whole'), erratum('jurisdiction:ZZ-NORD')),
    [
      'editions/2023.yaml errata.1.what: la edición no tiene ningún puntaje «jurisdiction:ZZ-NORD». ¿Quiso decir «jurisdiction:ZZ-NOR»? Valores: whole, jurisdiction:ZZ-NOR, institution:water-board.',
    ],
  ],
  [
    'a code without its kind',
    closed(erratum('NOR')),
    [
      'editions/2023.yaml errata.0.what: la edición no tiene ningún puntaje «NOR». Valores: whole, jurisdiction:ZZ-NOR, institution:water-board.',
    ],
  ],
  [
    'no change',
    closed(erratum('whole', '42 %')),
    [
      'editions/2023.yaml errata.0.newValue: el valor nuevo es el anterior. Escriba el valor que saldría ahora, o quite la fe de erratas.',
    ],
  ],
  [
    'an edition that is still open',
    anEdition({ errata: [erratum('whole')] }),
    [
      'editions/2023.yaml errata (aviso): la edición está abierta: no tiene todavía un valor publicado que corregir. Corrija los registros, o ciérrela antes: npm run edition -- close 2023',
    ],
  ],
])('%s', ([, edition, expected]) => {
  expect(spoken(check(errataSound, { editions: [edition] }))).toEqual(expected);
});
