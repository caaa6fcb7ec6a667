import { expect, test } from 'vitest';

import type { Stored } from '#model/archive.ts';
import type { Recommendation } from '#model/audit.ts';
import { aCommitment, aLaw, anAudit } from '#checks/fixtures/records.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { followedRecommendations } from './followed.ts';

const day = '2024-06-15';

const followed = (records: readonly Stored[], on = day) =>
  followedRecommendations(anArchive({ records }), on);

const audit = (given: Partial<Recommendation> = {}) =>
  anAudit({ recommendations: [{ id: 'r1', text: 'Dar agua.', ...given }] });

const grown = (given: Parameters<typeof aCommitment>[0] = {}) =>
  aCommitment({
    strength: 'recommendation',
    origin: { audit: 'audit-1', recommendation: 'r1' },
    ...given,
  });

const update = (on: string) => ({
  on,
  status: 'announced' as const,
  note: 'Dice.',
  by: 'water-board',
  sources: ['gazette'],
});

const answering = (given: Parameters<typeof aLaw>[0] = {}) =>
  aLaw({ publishedOn: '2023-09-01', answers: [{ audit: 'audit-1', recommendation: 'r1' }], ...given });

test('no audits, an audit without recommendations', () => {
  expect(followed([])).toEqual([]);
  expect(followed([anAudit()])).toEqual([]);
});

test.for<[string, readonly Stored[], string]>([
  ['no record refers to it', [audit()], 'nothing'],
  ['a commitment that was accepted', [audit(), grown({ response: 'accepted' })], 'answered'],
  ['a commitment that was noted', [audit(), grown({ response: 'noted' })], 'answered'],
  ['a commitment without response', [audit(), grown({ response: 'none' })], 'followed'],
  ['a commitment whose response nobody knows', [audit(), grown({ response: 'unknown' })], 'followed'],
  ['a duty that grew from it', [audit(), grown({ strength: 'legal-duty' })], 'answered'],
  [
    'a commitment without response that the state has spoken of',
    [audit(), grown({ response: 'none', updates: [update('2024-06-15')] })],
    'answered',
  ],
  [
    'one that it speaks of tomorrow',
    [audit(), grown({ response: 'none', updates: [update('2024-06-16')] })],
    'followed',
  ],
  ['a commitment made tomorrow', [audit(), grown({ response: 'accepted', madeOn: '2024-06-16' })], 'nothing'],
  [
    'a commitment from another recommendation',
    [audit(), grown({ response: 'accepted', origin: { audit: 'audit-1', recommendation: 'r2' } })],
    'nothing',
  ],
  ['a norm', [audit(), answering()], 'answered'],
  ['a norm of tomorrow', [audit(), answering({ publishedOn: '2024-06-16' })], 'nothing'],
  [
    'a bill of a year that is not over',
    [audit(), answering({ publishedOn: undefined, introducedOn: '2024' })],
    'nothing',
  ],
  [
    'a bill of last month',
    [audit(), answering({ publishedOn: undefined, introducedOn: '2024-05' })],
    'answered',
  ],
  [
    'a norm of another audit',
    [audit(), answering({ answers: [{ audit: 'audit-2', recommendation: 'r1' }] })],
    'nothing',
  ],
  ['a reply', [audit({ reply: { by: 'water-board', on: '2024-06-15', text: 'Sí.' } })], 'answered'],
  [
    'a reply of tomorrow',
    [audit({ reply: { by: 'water-board', on: '2024-06-16', text: 'Sí.' } })],
    'nothing',
  ],
  ['a reply without a date', [audit({ reply: { by: 'water-board', text: 'Sí.' } })], 'answered'],
])('%s', ([, records, expected]) => {
  expect(followed(records).map(({ following }) => following)).toEqual([expected]);
});

test('everything that refers to it, norms by date; one that names it twice stands once', () => {
  const twice = { audit: 'audit-1', recommendation: 'r1' };
  const [only] = followed([
    audit({ reply: { by: 'water-board', text: 'Sí.' } }),
    grown({ id: 'b', response: 'none' }),
    grown({ id: 'a', response: 'accepted' }),
    answering({ id: 'this-year', publishedOn: '2024', introducedOn: '2023-10' }),
    answering({ id: 'a-newest', publishedOn: '2024-01-02', answers: [twice, twice] }),
    answering({ id: 'z-oldest' }),
  ]);
  expect(only?.commitments.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(only?.laws.map(({ id }) => id)).toEqual(['z-oldest', 'a-newest']);
  expect(only?.reply?.text).toBe('Sí.');
});

test('the newest audit first, undated ones last, each in its own order; one of tomorrow is not there', () => {
  const recommendations = [
    { id: 'z', text: 'Uno.' },
    { id: 'a', text: 'Dos.' },
  ];
  const [one] = recommendations;
  const list = followed([
    anAudit({ id: 'undated', publishedOn: undefined, recommendations: [one!] }),
    anAudit({ id: 'old', publishedOn: '2019', recommendations: [one!] }),
    anAudit({ id: 'new', publishedOn: '2023-12-31', recommendations }),
    anAudit({ id: 'equal', publishedOn: '2023', recommendations: [one!] }),
    anAudit({ id: 'tomorrow', publishedOn: '2024-06-16', recommendations }),
  ]);
  expect(list.map(({ audit: { id }, recommendation }) => `${id} ${recommendation.id}`)).toEqual([
    'equal z',
    'new z',
    'new a',
    'old z',
    'undated z',
  ]);
});
