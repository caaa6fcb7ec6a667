import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { anAudit } from '#checks/fixtures/records.ts';

import { reviewersDiffer } from './reviewers-differ.ts';

test('two persons, or no reviewer yet', () => {
  expect(
    check(reviewersDiffer, { audits: [anAudit(), anAudit({ id: 'audit-2', reviewedBy: 'C. D.' })] }),
  ).toEqual([]);
});

test('the same person, letter case and spaces aside', () => {
  expect(
    spoken(check(reviewersDiffer, { audits: [anAudit({ codedBy: 'A. B.', reviewedBy: 'a.b.' })] })),
  ).toEqual([
    'audits/audit-1.md reviewedBy: «a.b.» pasó la fuente a registros; la revisión es de otra persona. Quite «reviewedBy»: se publica con el rótulo «sin segunda revisión».',
  ]);
});
