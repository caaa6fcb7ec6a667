import { expect, test } from 'vitest';

import { jurisdictions } from '#checks/fixtures/settings.ts';
import { anArchive } from '#domain/fixtures/archive.ts';
import { counted, found } from '#domain/scores/fixtures/scored.ts';

import { findingsAround } from './around.ts';

const places = [...jurisdictions, { code: 'ZZ-NOR-1', name: 'Provincia', kind: 'region', parent: 'ZZ-NOR' }];
const archive = anArchive({ jurisdictions: places });

test.for<[place: string | undefined, here: boolean, elsewhere: boolean]>([
  [undefined, true, false],
  ['ZZ-NOR', true, false],
  ['ZZ', true, false],
  ['ZZ-NOR-1', false, true],
  ['ZZ-SUR', false, false],
])('of the region Norte a finding in %s speaks', ([jurisdiction, here, elsewhere]) => {
  const around = findingsAround(
    archive,
    counted([found('a', 'limited', { jurisdiction })], places),
  )('ZZ-NOR');
  expect(around.here.map(({ key }) => key)).toEqual(here ? ['a/f1'] : []);
  expect(around.elsewhere.map(({ key }) => key)).toEqual(elsewhere ? ['a/f1'] : []);
});

/** Findings of these places, in this order. */
const around = (code: string, ...of: (string | undefined)[]) => {
  const audits = of.map((jurisdiction, at) => found(`a${at}`, 'limited', { jurisdiction }));
  const { here, elsewhere } = findingsAround(archive, counted(audits, places))(code);
  return { here: here.map(({ key }) => key).join(' '), elsewhere: elsewhere.map(({ key }) => key).join(' ') };
};

test('findings keep their order, from however many places they come', () => {
  expect(around('ZZ-NOR', 'ZZ-NOR', 'ZZ-SUR', 'ZZ', undefined, 'ZZ-NOR-1', 'ZZ-NOR', 'ZZ-NOR-1')).toEqual({
    here: 'a0/f1 a2/f1 a3/f1 a5/f1',
    elsewhere: 'a4/f1 a6/f1',
  });
  expect(around('ZZ-NOR', undefined, 'ZZ-NOR')).toEqual({ here: 'a0/f1 a1/f1', elsewhere: '' });
  expect(around('ZZ', 'ZZ-NOR', 'ZZ', 'ZZ-SUR')).toEqual({ here: 'a1/f1', elsewhere: 'a0/f1 a2/f1' });
  expect(around('ZZ-SUR', 'ZZ-NOR', 'ZZ-NOR-1')).toEqual({ here: '', elsewhere: '' });
});

test('what speaks of several areas alike is one list', () => {
  const of = findingsAround(archive, counted([found('a', 'limited'), found('b', 'limited')], places));
  expect(of('ZZ-SUR').here).toBe(of('ZZ-NOR').here);
});
