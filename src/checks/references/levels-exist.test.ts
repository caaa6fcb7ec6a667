import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aCommitment, aFinding, anAudit } from '#checks/fixtures/records.ts';

import { levelsExist } from './levels-exist.ts';

const byPoints = aCommitment({ id: 'by-points', scale: 'points' });

test('levels of the method’s first scale, and of the scale that a commitment names, pass', () => {
  const findings = [
    aFinding(),
    aFinding({ id: 'f2', commitment: 'by-points', rating: 'all' }),
    aFinding({ id: 'f3', rating: undefined, outcome: 'no-answer' }),
  ];
  expect(
    check(levelsExist, { commitments: [aCommitment(), byPoints], audits: [anAudit({ findings })] }),
  ).toEqual([]);
});

test('a level of another scale is refused', () => {
  const findings = [
    aFinding({ rating: 'all' }),
    aFinding({ id: 'f2', commitment: 'by-points', rating: 'limited' }),
  ];
  expect(
    spoken(check(levelsExist, { commitments: [aCommitment(), byPoints], audits: [anAudit({ findings })] })),
  ).toEqual([
    'audits/audit-1.md findings.0.rating: «all» no es un nivel de la escala del método. Valores: not-started, limited.',
    'audits/audit-1.md findings.1.rating: «limited» no es un nivel de la escala «points». Valores: none, all.',
  ]);
});

test('an unknown scale is one issue, whatever is rated on it', () => {
  const commitments = [aCommitment({ scale: 'point' })];
  expect(spoken(check(levelsExist, { commitments, audits: [anAudit({ findings: [aFinding()] })] }))).toEqual([
    'commitments/commitment-1.md scale: ningún método tiene la escala «point». ¿Quiso decir «points»? Valores: four-levels, points.',
  ]);
});

test('without a method the first rating is the issue', () => {
  const audits = [anAudit({ findings: [aFinding(), aFinding({ id: 'f2' })] })];
  expect(spoken(check(levelsExist, { methods: [], audits }))).toEqual([
    'audits/audit-1.md findings.0.rating: hay calificaciones, pero ningún método. Añada uno en methods/, con su escala.',
  ]);
});
