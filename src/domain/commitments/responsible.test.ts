import { expect, test } from 'vitest';

import { aCommitment, anInstitution } from '#checks/fixtures/records.ts';
import { jurisdictions } from '#checks/fixtures/settings.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { answersFor, areasOf, scoredRegions } from './responsible.ts';

type Commitment = NonNullable<Parameters<typeof aCommitment>[0]>;

const capital = { code: 'ZZ-CAP', name: 'Capital', kind: 'region', parent: 'ZZ' };
const archive = anArchive({ jurisdictions: [...jurisdictions, capital] });

test('the regions that count are those marked so, by code', () => {
  expect(scoredRegions(archive).map(({ code }) => code)).toEqual(['ZZ-NOR', 'ZZ-SUR']);
  expect(scoredRegions(anArchive({ jurisdictions: [capital] }))).toEqual([]);
});

test.for<[string, Commitment['scope'], string[]]>([
  ['a national commitment binds no area of its own', 'national', []],
  ['one of each region binds those that count', 'each-region', ['ZZ-NOR', 'ZZ-SUR']],
  ['a list binds what it names, in its order', ['ZZ-CAP', 'ZZ-NOR'], ['ZZ-CAP', 'ZZ-NOR']],
])('%s', ([, scope, expected]) => {
  expect(areasOf(archive, aCommitment({ scope }))).toEqual(expected);
});

const government = (jurisdiction: string) =>
  anInstitution({
    id: `government-${jurisdiction.toLowerCase()}`,
    jurisdiction,
    class: 'regional-government',
  });
const byClass = { class: 'regional-government', role: 'lead' };

test.for<[string, Commitment, ReturnType<typeof anInstitution>, ReturnType<typeof answersFor>]>([
  ['by name', {}, anInstitution(), { role: 'lead', byClass: false }],
  ['another institution', {}, anInstitution({ id: 'other' }), undefined],
  [
    'by class, in a region that is bound',
    { responsible: [byClass], scope: 'each-region' },
    government('ZZ-NOR'),
    { role: 'lead', byClass: true },
  ],
  [
    'by class, in a region that does not count',
    { responsible: [byClass], scope: 'each-region' },
    government('ZZ-CAP'),
    undefined,
  ],
  [
    'by class, in a region of the list',
    { responsible: [byClass], scope: ['ZZ-CAP'] },
    government('ZZ-CAP'),
    { role: 'lead', byClass: true },
  ],
  [
    'by class, in a region the list leaves out',
    { responsible: [byClass], scope: ['ZZ-CAP'] },
    government('ZZ-NOR'),
    undefined,
  ],
  [
    'by class, in a national commitment: every one of the class',
    { responsible: [byClass], scope: 'national' },
    government('ZZ-CAP'),
    { role: 'lead', byClass: true },
  ],
  ['an institution of no class', { responsible: [byClass], scope: 'national' }, anInstitution(), undefined],
  [
    'by name before by class',
    { responsible: [{ institution: 'government-zz-nor', role: 'helper' }, byClass], scope: 'each-region' },
    government('ZZ-NOR'),
    { role: 'helper', byClass: false },
  ],
])('who answers: %s', ([, given, institution, expected]) => {
  expect(answersFor(archive, aCommitment(given), institution)).toEqual(expected);
});
