import { expect, test } from 'vitest';

import type { Archive } from '#model/archive.ts';
import { aCommitment } from '#checks/fixtures/records.ts';
import { anEdition } from '#checks/fixtures/settings.ts';

import { anArchive } from '#domain/fixtures/archive.ts';

import { editionsOf } from '#domain/scores/editions.ts';
import { found, points, span, theMethod } from '#domain/scores/fixtures/scored.ts';
import { trendOf } from './trend.ts';

const commitment = aCommitment({ madeOn: '2010-01-01' });
const editions = [
  anEdition({ id: '2022', asOf: '2022-12-31' }),
  anEdition({ id: '2023', asOf: '2023-12-31' }),
];
const before = found('before', 'limited', {}, { publishedOn: '2022-03-01' });

/** From the edition before to the newest, of the whole. */
const trendIn = (
  given: Parameters<typeof anArchive>[0],
  of: Parameters<typeof trendOf>[2] = 'whole',
  code?: string,
) => {
  const archive: Archive = anArchive({ methods: [theMethod()], editions, ...given });
  const [now, old] = editionsOf(archive);
  if (!now) throw new Error('There is no edition.');
  return trendOf(old, now, of, code);
};

test.for([
  ['complete', 'up'],
  ['not-started', 'down'],
  ['limited', 'same'],
] as const)('one method and one set of commitments: limited, then %s, is %s', ([verdict, kind]) => {
  const later = found('later', verdict, {}, { publishedOn: '2023-06-01' });
  const trend = trendIn({ records: [commitment, before, later] });
  expect(trend).toMatchObject({ kind, before: { value: '1/3' } });
});

test('the first edition has nothing before it', () => {
  expect(trendIn({ records: [commitment, before], editions: editions.slice(1) })).toEqual({ kind: 'first' });
});

test('what the edition before had no scorecard of is new', () => {
  const archive = anArchive({ methods: [theMethod()], editions, records: [commitment] });
  const [now, old] = editionsOf(archive);
  if (!now || !old) throw new Error('There are two editions.');
  const without = { ...old, scorecard: () => undefined };
  expect(trendOf(without, now, 'whole')).toEqual({ kind: 'new' });
});

test('commitments that came in and went out are named, and nothing is compared', () => {
  const records = [
    commitment,
    before,
    aCommitment({ id: 'young', madeOn: '2023-02-01' }),
    aCommitment({ id: 'ended', madeOn: '2010-01-01', until: '2023-05-31' }),
  ];
  expect(trendIn({ records })).toEqual({
    kind: 'changed',
    method: false,
    entered: ['young'],
    left: ['ended'],
    weights: false,
  });
});

test('the set is that of the scorecard: what came in elsewhere leaves a pillar comparable', () => {
  const records = [
    commitment,
    before,
    aCommitment({ id: 'young', pillars: ['quality'], madeOn: '2023-02-01' }),
  ];
  expect(trendIn({ records }, 'pillar', 'supply').kind).toBe('same');
  expect(trendIn({ records }, 'pillar', 'quality')).toMatchObject({ kind: 'changed', entered: ['young'] });
});

test('another method is not compared, though the commitments are the same', () => {
  const methods = [theMethod(), theMethod({ id: 'v2', validityMonths: 24 })];
  const changed = [editions[0], { ...editions[1], method: 'v2' }] as typeof editions;
  expect(trendIn({ records: [commitment, before], methods, editions: changed })).toEqual({
    kind: 'changed',
    method: true,
    entered: [],
    left: [],
    weights: false,
  });
});

test('a method whose words were mended is the same method', () => {
  const [now, old] = editionsOf(
    anArchive({ methods: [theMethod()], editions, records: [commitment, before] }),
  );
  if (!now || !old) throw new Error('There are two editions.');
  const mended = (method: ReturnType<typeof theMethod>) => ({ ...old, result: { ...old.result, method } });
  expect(trendOf(mended(theMethod({ title: 'Otro título' })), now, 'whole').kind).toBe('same');
  expect(trendOf(mended(theMethod({ scales: [points] })), now, 'whole').kind).toBe('changed');
  expect(trendOf(mended(theMethod({ minimumCoverage: '1/2' })), now, 'whole').kind).toBe('changed');
});

test('commitments that weigh otherwise are not compared', () => {
  const [now, old] = editionsOf(
    anArchive({ methods: [theMethod()], editions, records: [commitment, before] }),
  );
  if (!now || !old) throw new Error('There are two editions.');
  const card = old.scorecard('whole');
  if (!card) throw new Error('The whole has a score.');
  const heavier = { ...card, items: card.items.map((item) => ({ ...item, weight: '2' })) };
  expect(trendOf({ ...old, scorecard: () => heavier }, now, 'whole')).toMatchObject({
    kind: 'changed',
    method: false,
    weights: true,
  });
});

test.for([
  ['too old for both', '2019-06-30', '2020-01-01', { before: false, now: false }],
  ['too old for the newer', '2020-06-30', '2020-09-01', { before: true, now: false }],
  ['too late for the older', '2023-01-31', '2023-03-01', { before: false, now: true }],
] as const)('a finding %s: the missing score is told, not compared', ([, to, publishedOn, expected]) => {
  const only = found('only', 'limited', { period: span('2019-01-01', to) }, { publishedOn });
  expect(trendIn({ records: [commitment, only] })).toEqual({ kind: 'no-score', ...expected });
});
