import { expect, test } from 'vitest';

import { check, placesOf, spoken } from '#checks/fixtures/archive.ts';
import { aCommitment, aFinding, aLaw, anAudit, anInstitution } from '#checks/fixtures/records.ts';
import { anEdition, aMethod, aPortal, jurisdictions } from '#checks/fixtures/settings.ts';

import { referencesExist } from './references-exist.ts';

test('references to records that exist pass', () => {
  const audits = [anAudit({ findings: [aFinding({ jurisdiction: 'ZZ-NOR' })] })];
  expect(check(referencesExist, { audits, commitments: [aCommitment()], laws: [aLaw()] })).toEqual([]);
});

test('an unknown id is named with the nearest one, at the value', () => {
  const audits = [anAudit({ findings: [aFinding(), aFinding({ id: 'f2', commitment: 'comitment-1' })] })];
  expect(spoken(check(referencesExist, { audits, commitments: [aCommitment()] }))).toEqual([
    'audits/audit-1.md findings.1.commitment: el compromiso «comitment-1» no existe. ¿Quiso decir «commitment-1»? Valores: commitment-1.',
  ]);
});

test('a former id is answered with the present one', () => {
  const laws = [
    aLaw({ aliases: ['old-law'] }),
    aLaw({ id: 'law-2', relations: [{ type: 'amends', law: 'old-law' }] }),
  ];
  expect(spoken(check(referencesExist, { laws }))).toEqual([
    'laws/law-2.md relations.0.law: la norma «old-law» no existe. Ahora se llama «law-1»: escriba law-1',
  ]);
});

test('a record whose own faults keep it out of the archive is known by its file', () => {
  const commitments = [aCommitment({ origin: { law: 'broken-law' } })];
  const files = [{ file: 'laws/broken-law.md', type: 'law', id: 'broken-law' }] as const;
  expect(check(referencesExist, { commitments }, { files })).toEqual([]);
});

test('every kind of file is looked at', () => {
  const issues = check(referencesExist, {
    portal: aPortal({ country: 'YY', helplines: [{ id: 'a', name: 'A', number: '1', jurisdiction: 'YY' }] }),
    jurisdictions: [...jurisdictions, { code: 'ZZ-ESTE', name: 'Este', kind: 'region', parent: 'ZZ-X' }],
    glossary: [{ id: 'water', term: 'Agua', meaning: 'Agua', confidence: 'read', law: 'no-law' }],
    methods: [aMethod({ sections: [{ id: 's', label: 'S', weight: '1', commitments: ['nothing'] }] })],
    editions: [anEdition({ method: 'v9' })],
    institutions: [anInstitution({ parent: 'nobody' })],
    commitments: [aCommitment({ scope: ['ZZ', 'ZZ-Y'] })],
  });
  expect(placesOf(issues)).toEqual([
    'portal.yaml country',
    'portal.yaml helplines.0.jurisdiction',
    'jurisdictions.yaml 3.parent',
    'glossary.yaml 0.law',
    'methods/v1.yaml sections.0.commitments.0',
    'editions/2023.yaml method',
    'commitments/commitment-1.md scope.1',
    'institutions/water-board.md parent',
  ]);
});

test('without any jurisdiction the file is the problem, not each reference', () => {
  expect(check(referencesExist, { jurisdictions: [], laws: [aLaw()] })).toEqual([]);
});
