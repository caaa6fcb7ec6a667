import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aCommitment, aFinding, anAudit } from '#checks/fixtures/records.ts';

import { sourceKeysExist } from './source-keys-exist.ts';

const update = { on: '2022', status: 'announced', note: 'Se anunció.', by: 'water-board' } as const;

test('keys of the record’s own sources pass', () => {
  const commitments = [aCommitment({ updates: [{ ...update, sources: ['gazette'] }] })];
  expect(check(sourceKeysExist, { audits: [anAudit({ findings: [aFinding()] })], commitments })).toEqual([]);
});

test('an unknown key is named with the nearest one, at the value', () => {
  const commitments = [aCommitment({ updates: [{ ...update, sources: ['gazette', 'gazete'] }] })];
  const audits = [anAudit({ findings: [aFinding({ evidence: [{ source: 'report' }] })] })];
  expect(spoken(check(sourceKeysExist, { commitments, audits }))).toEqual([
    'commitments/commitment-1.md updates.0.sources.1: ninguna fuente de este registro tiene la clave «gazete». ¿Quiso decir «gazette»? Valores: gazette.',
    'audits/audit-1.md findings.0.evidence.0.source: ninguna fuente de este registro tiene la clave «report». Valores: gazette.',
  ]);
});
