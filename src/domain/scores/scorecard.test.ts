import { expect, test } from 'vitest';

import type { Entry, MethodEntry } from '#model/archive.ts';
import { aCommitment, anInstitution } from '#checks/fixtures/records.ts';
import { jurisdictions } from '#checks/fixtures/settings.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { found, scores, theMethod } from './fixtures/scored.ts';

const government = (id: string, jurisdiction: string, region = 'regional-government') =>
  anInstitution({ id, jurisdiction, class: region });
const both = [government('north', 'ZZ-NOR'), government('south', 'ZZ-SUR')];
const ofClass = [{ class: 'regional-government', role: 'lead' }];
const named = (institution: string) => [{ institution, role: 'lead' }];
const complete = found('a', 'complete', { jurisdiction: 'ZZ-NOR' });

/** What each institution has: the place its item is judged in and its value; of those that answer for nothing, nothing. */
const answers = (given: Parameters<typeof aCommitment>[0], ...others: Entry<'audit'>[]) => {
  const archive = anArchive({ records: [...both, aCommitment(given), ...others] });
  return Object.fromEntries(
    scores(archive)
      .result.scorecards.filter(({ kind }) => kind === 'institution')
      .map(({ code, items: [item] }) => [code, `${item?.jurisdiction ?? 'all'} ${item?.value ?? '-'}`]),
  );
};

test.for<[name: string, given: Parameters<typeof aCommitment>[0], expected: Record<string, string>]>([
  [
    'a class answers region by region',
    { scope: 'each-region', responsible: ofClass },
    { north: 'ZZ-NOR 1', south: 'ZZ-SUR -' },
  ],
  ['a class in the places that are listed', { scope: ['ZZ-NOR'], responsible: ofClass }, { north: 'all 1' }],
  [
    'a class in a national commitment: each of it for the whole',
    { scope: 'national', responsible: ofClass },
    { north: 'all -', south: 'all -' },
  ],
  [
    'by name, for all regions',
    { scope: 'each-region', responsible: named('water-board') },
    { 'water-board': 'all 1' },
  ],
  [
    'by name, a government of a region for its own',
    { scope: 'each-region', responsible: named('south') },
    { south: 'ZZ-SUR -' },
  ],
  ['by name, from elsewhere', { scope: ['ZZ-NOR'], responsible: named('south') }, { south: 'all 1' }],
  [
    'by name and by class, once',
    { scope: 'each-region', responsible: [...named('south'), ...ofClass] },
    { north: 'ZZ-NOR 1', south: 'ZZ-SUR -' },
  ],
])('who answers: %s', ([, given, expected]) => {
  expect(answers(given, complete)).toEqual(expected);
});

test('from when somebody answers', () => {
  const since = (from: string) => ({ responsible: [{ ...named('south')[0], role: 'lead', from }] });
  expect(answers(since('2023-12-31'))).toEqual({ south: 'all -' });
  expect(answers(since('2024-01-01'))).toEqual({});
});

test('a scorecard of the whole, each region, who answers, each pillar and each strength that is scored', () => {
  const kinds = (method: Partial<MethodEntry> = {}) =>
    scores(anArchive({ records: [aCommitment()] }), theMethod(method)).result.scorecards.map(
      ({ kind, code }) => [kind, code].filter(Boolean).join(' '),
    );
  const fixed = ['whole', 'jurisdiction ZZ-NOR', 'jurisdiction ZZ-SUR', 'institution water-board'];
  const pillars = ['pillar supply', 'pillar quality'];
  expect(kinds()).toEqual([
    ...fixed,
    ...pillars,
    'strength legal-duty',
    'strength plan-goal',
    'strength international-pledge',
    'strength recommendation',
  ]);
  expect(kinds({ scoredStrengths: ['legal-duty'] })).toEqual([...fixed, ...pillars, 'strength legal-duty']);
});

test('a place that a commitment names has a scorecard of its own, and its region none of that', () => {
  const places = [
    ...jurisdictions,
    { code: 'ZZ-NOR-1', name: 'Provincia', kind: 'region', parent: 'ZZ-NOR' },
  ];
  const records = [
    aCommitment({ scope: ['ZZ-NOR-1'] }),
    found('a', 'complete', { jurisdiction: 'ZZ-NOR-1' }),
  ];
  const { card } = scores(anArchive({ records, jurisdictions: places }));
  expect(card('jurisdiction', 'ZZ-NOR-1').score.value).toBe('1');
  expect(card('jurisdiction', 'ZZ-NOR').score.applicable).toBe(0);
  expect(card('whole').score.value).toBe('1');
});

test('national commitments are in the whole and in no region', () => {
  const records = [aCommitment(), found('a', 'complete')];
  const { card } = scores(anArchive({ records }));
  expect(card('whole').items.map(({ commitment }) => commitment)).toEqual(['commitment-1']);
  expect(card('jurisdiction', 'ZZ-NOR').items).toEqual([]);
});

test('pillars and strengths hold their own', () => {
  const records = [
    aCommitment({ id: 'a' }),
    aCommitment({ id: 'b', pillars: ['quality'], strength: 'plan-goal' }),
    aCommitment({ id: 'c', pillars: ['supply', 'quality'] }),
    found('x', 'complete', { commitment: 'a' }),
    found('y', 'limited', { commitment: 'c' }),
    found('z', 'not-started', { commitment: 'b' }),
  ];
  const { card } = scores(anArchive({ records }));
  expect(card('pillar', 'supply').score.value).toBe('2/3');
  expect(card('pillar', 'quality').score.value).toBe('1/6');
  expect(card('strength', 'legal-duty').score.value).toBe('2/3');
  expect(card('strength', 'plan-goal').score.value).toBe('0');
  expect(card('whole').pillars?.map(({ code, score }) => [code, score.value])).toEqual([
    ['supply', '2/3'],
    ['quality', '1/6'],
  ]);
});

test('what is out of the denominator is in no scorecard, and told with its reason', () => {
  const records = [
    aCommitment({ id: 'a', until: '2023-01-01' }),
    aCommitment({ id: 'b', scope: 'each-region' }),
    found('x', 'complete', { commitment: 'a' }),
    found('y', 'not-applicable', { commitment: 'b', jurisdiction: 'ZZ-SUR' }),
  ];
  const { card, commitment } = scores(anArchive({ records }));
  expect(commitment('a')).toMatchObject({ excluded: 'ended', endedOn: '2023-01-01', areas: [] });
  expect(card('whole').score).toMatchObject({ applicable: 1, notApplicable: 0 });
  expect(card('jurisdiction', 'ZZ-SUR').score).toMatchObject({ applicable: 0, notApplicable: 1 });
  expect(commitment('b').excluded).toBeUndefined();
});
