import { expect, test } from 'vitest';

import { aCommitment, aFinding, anAudit } from '#checks/fixtures/records.ts';
import { anEdition, aMethod } from '#checks/fixtures/settings.ts';
import type { EditionEntry, Stored } from '#model/archive.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { driftOf } from './drift.ts';
import { calculateEdition } from '#domain/scores/edition.ts';

/** Not-started 0, limited 1/3: the best of these levels, so that it is 100 %. */
const methods = [aMethod({ minimumCoverage: '0' })];

const records = (...ratings: string[]): Stored[] =>
  ratings.flatMap((rating, index) => [
    aCommitment({ id: `c${index}` }),
    anAudit({ id: `a${index}`, findings: [aFinding({ commitment: `c${index}`, rating })] }),
  ]);

type Erratum = NonNullable<EditionEntry['errata']>[number];

const closed = (before: readonly Stored[], errata: readonly Erratum[] = []): EditionEntry => {
  const result = calculateEdition(anArchive({ methods, records: before }), anEdition());
  return anEdition({
    lock: { closedOn: '2024-01-15', inputs: {}, digest: '0'.repeat(64), result },
    ...(errata.length > 0 ? { errata: [...errata] } : {}),
  });
};

const drift = (edition: EditionEntry, now: readonly Stored[]) =>
  driftOf(anArchive({ methods, records: now, editions: [edition] }), edition);

const before = records('limited', 'not-started');

test('the same records: no drift', () => {
  expect(drift(closed(before), before)).toEqual([]);
});

test('an open edition has none', () => {
  expect(drift(anEdition(), records('limited'))).toEqual([]);
});

test('an edition whose method is gone says nothing', () => {
  const edition = closed(before);
  expect(driftOf(anArchive({ methods: [aMethod({ id: 'v9' })], editions: [edition] }), edition)).toEqual([]);
});

test('a rating corrected later: each scorecard that it moves, and no other', () => {
  expect(drift(closed(before), records('limited', 'limited'))).toEqual([
    { what: 'whole', oldValue: '50 %', newValue: '100 %' },
    { what: 'institution:water-board', oldValue: '50 %', newValue: '100 %' },
    { what: 'pillar:supply', oldValue: '50 %', newValue: '100 %' },
    { what: 'strength:legal-duty', oldValue: '50 %', newValue: '100 %' },
  ]);
});

test('where the percentage stays the coverage tells them apart', () => {
  const now = [...before, aCommitment({ id: 'c2' })];
  expect(drift(closed(before), now)[0]).toEqual({
    what: 'whole',
    oldValue: '50 %, 2 / 2',
    newValue: '50 %, 2 / 3',
  });
});

test('where both stay the states tell them apart', () => {
  const unrated = (outcome: 'no-answer' | 'not-assessable') => [
    ...before,
    aCommitment({ id: 'c2' }),
    anAudit({ id: 'a2', findings: [aFinding({ commitment: 'c2', rating: undefined, outcome })] }),
  ];
  const [whole] = drift(closed(unrated('no-answer')), unrated('not-assessable'));
  expect(whole?.oldValue).toBe('50 % (1 limited, 1 not-started, 1 no-answer)');
  expect(whole?.newValue).toBe('50 % (1 limited, 1 not-started, 1 not-assessable)');
});

test('where nothing else differs the exact value and its bounds do', () => {
  const weighed = (weight: number) => [
    ...records('limited', 'not-started'),
    aCommitment({ id: 'c2', weight }),
    aCommitment({ id: 'c3' }),
    anAudit({ id: 'a2', findings: [aFinding({ commitment: 'c2', rating: 'limited' })] }),
  ];
  // 1/3 is the best level: (1 + 0 + w) / (2 + w) of what is rated; c3 is open.
  const [whole] = drift(closed(weighed(1)), weighed(1.001));
  expect(whole).toEqual({
    what: 'whole',
    oldValue: '67 %, 2/3, 1/2 … 3/4',
    newValue: '67 %, 2001/3001, 2001/4001 … 3001/4001',
  });
});

test('a scorecard that would no longer be', () => {
  const edition = closed(before);
  const now = before.map((each) =>
    each.type === 'commitment' ? aCommitment({ id: each.id, pillars: ['quality'] }) : each,
  );
  expect(drift(edition, now)).toContainEqual({ what: 'pillar:supply', oldValue: '50 %', newValue: '—' });
});

const erratum = (what: string, newValue: string): Erratum => ({
  on: '2024-03-01',
  what,
  oldValue: '50 %',
  newValue,
  reason: 'Se corrigió.',
});

test('an erratum that tells it silences it, of that scorecard alone', () => {
  const now = records('limited', 'limited');
  expect(drift(closed(before, [erratum('whole', '100 %')]), now).map(({ what }) => what)).toEqual([
    'institution:water-board',
    'pillar:supply',
    'strength:legal-duty',
  ]);
});

test('an erratum that tells another value does not; the next one begins where it ended', () => {
  const [whole] = drift(closed(before, [erratum('whole', '75 %')]), records('limited', 'limited'));
  expect(whole).toEqual({ what: 'whole', oldValue: '75 %', newValue: '100 %' });
});

test('of two errata the last holds', () => {
  const errata = [erratum('whole', '100 %'), erratum('whole', '75 %')];
  expect(drift(closed(before, errata), records('limited', 'limited'))[0]?.oldValue).toBe('75 %');
});

test('a correction taken back after its erratum drifts back', () => {
  const [whole] = drift(closed(before, [erratum('whole', '100 %')]), before);
  expect(whole).toEqual({ what: 'whole', oldValue: '100 %', newValue: '50 %' });
});
