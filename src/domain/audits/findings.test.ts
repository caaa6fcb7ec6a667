import { expect, test } from 'vitest';

import { aFinding, anAudit } from '#checks/fixtures/records.ts';
import { anArchive, foundIn } from '#domain/fixtures/archive.ts';

import { findingsByCommitment, isOutside, periodEnd } from './findings.ts';

type Given = [finding: Parameters<typeof aFinding>[0], audit: Parameters<typeof anAudit>[0]];

test.for<[string, Given, string | undefined]>([
  [
    'its own period',
    [{ period: { from: '2021', to: '2021-06' } }, { period: { from: '2020', to: '2022' } }],
    '2021-06',
  ],
  ['the period of its audit', [{}, { period: { from: '2020', to: '2022' } }], '2022'],
  ['the publication of its audit', [{}, { publishedOn: '2023-06-01' }], '2023-06-01'],
  ['nothing: nobody knows', [{}, { publishedOn: undefined }], undefined],
])('what a finding says holds up to the end of %s', ([, [finding, audit], expected]) => {
  expect(periodEnd(anAudit(audit), aFinding(finding))).toBe(expected);
});

test('an archive without audits, and an audit without findings', () => {
  expect(findingsByCommitment(anArchive()).size).toBe(0);
  expect(
    findingsByCommitment(anArchive({ records: [anAudit(), anAudit({ id: 'b', findings: [] })] })).size,
  ).toBe(0);
});

test('newest period first; equals by audit and id; without any date last', () => {
  const findings = (...given: Parameters<typeof aFinding>[0][]) => given.map((each) => aFinding(each));
  const archive = anArchive({
    records: [
      anAudit({ id: 'undated', publishedOn: undefined, findings: findings({ id: 'u' }) }),
      anAudit({
        id: 'b-2023',
        findings: findings({ id: 'later' }, { id: 'earlier' }, { id: 'other', commitment: 'commitment-2' }),
      }),
      anAudit({ id: 'a-2023', findings: findings({ id: 'x' }) }),
      anAudit({
        id: 'old',
        publishedOn: '2024-01-01',
        findings: findings({ id: 'y', period: { from: '2020', to: '2020' } }),
      }),
      anAudit({ id: 'year', publishedOn: '2023', findings: findings({ id: 'z' }) }),
    ],
  });
  const found = findingsByCommitment(archive);
  expect(
    found
      .get('commitment-1')
      ?.map(({ audit, finding, until }) => `${audit.id} ${finding.id} ${until ?? '?'}`),
  ).toEqual([
    'year z 2023',
    'a-2023 x 2023-06-01',
    'b-2023 earlier 2023-06-01',
    'b-2023 later 2023-06-01',
    'old y 2020',
    'undated u ?',
  ]);
  expect(found.get('commitment-2')?.map(({ finding }) => finding.id)).toEqual(['other']);
});

test('a self-report is the state’s own word, every other kind an outside check', () => {
  expect(isOutside(foundIn())).toBe(true);
  expect(isOutside(foundIn({}, { kind: 'self-report' }))).toBe(false);
});
