import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aCommitment, aLaw } from '#checks/fixtures/records.ts';

import { idsUnique } from './ids-unique.ts';

test('the same id in two types, and a translation beside its original, pass', () => {
  const files = [
    { file: 'commitments/water.md', type: 'commitment', id: 'water' },
    { file: 'laws/water.en.md', type: 'law', id: 'water', language: 'en' },
    { file: 'laws/water.md', type: 'law', id: 'water' },
  ] as const;
  const given = {
    laws: [aLaw({ id: 'water', aliases: ['old'] })],
    commitments: [aCommitment({ id: 'water' })],
  };
  expect(check(idsUnique, given, { files })).toEqual([]);
});

test('the same id in two year folders, and ids that differ in letter case', () => {
  const files = [
    { file: 'laws/2007/water.md', type: 'law', id: 'water' },
    { file: 'laws/2010/water.md', type: 'law', id: 'water' },
    { file: 'laws/Water.md', type: 'law', id: 'Water' },
  ] as const;
  expect(spoken(check(idsUnique, {}, { files }))).toEqual([
    'laws/2010/water.md: el identificador «water» ya es el de laws/2007/water.md. Cambie el nombre de uno de los dos archivos, o quite el repetido.',
    'laws/Water.md: el identificador «Water» ya es el de laws/2007/water.md, mayúsculas aparte. Cambie el nombre de uno de los dos archivos, o quite el repetido.',
  ]);
});

test('a former id that is the id or a former id of another record, or its own', () => {
  const laws = [
    aLaw({ aliases: ['old', 'law-2'] }),
    aLaw({ id: 'law-2', aliases: ['older', 'old'] }),
    aLaw({ id: 'law-3', aliases: ['law-3'] }),
  ];
  expect(spoken(check(idsUnique, { laws }))).toEqual([
    'laws/law-1.md aliases.1: el identificador anterior «law-2» ya lleva a laws/law-2.md. Quítelo de uno de los dos.',
    'laws/law-2.md aliases.1: el identificador anterior «old» ya lleva a laws/law-1.md. Quítelo de uno de los dos.',
    'laws/law-3.md aliases.0: el identificador anterior «law-3» ya lleva a laws/law-3.md. Quítelo de uno de los dos.',
  ]);
});
