import { expect, test } from 'vitest';

import type { AnyRecord } from '#model/archive.ts';
import {
  aCommitment,
  aComparison,
  aFinding,
  aLaw,
  anAudit,
  anInstitution,
  aPage,
  aStatistic,
} from '#checks/fixtures/records.ts';
import { jurisdictions } from '#checks/fixtures/settings.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { placesOf, regionOf } from './places.ts';

const select = (jurisdiction: string) => ({
  periodStart: '2022-01-01',
  periodEnd: '2022-12-31',
  jurisdiction,
});
const side = (id: string, jurisdiction: string) => ({
  id,
  label: id,
  statistic: 'statistic-1',
  select: select(jurisdiction),
});

const archive = anArchive({
  records: [anInstitution({ id: 'north', jurisdiction: 'ZZ-NOR' })],
  jurisdictions: [
    ...jurisdictions,
    { code: 'ZZ-NOR-1', name: 'Provincia', kind: 'region', parent: 'ZZ-NOR' },
    { code: 'ZZ-NOR-1-A', name: 'Distrito', kind: 'region', parent: 'ZZ-NOR-1' },
    { code: 'ZZ-ISL', name: 'Islas', kind: 'region', parent: 'ZZ' },
    { code: 'YY', name: 'Ypsilon', kind: 'country' },
  ],
});

test.for([
  ['ZZ', 'ZZ'],
  ['ZZ-NOR', 'ZZ-NOR'],
  ['ZZ-NOR-1', 'ZZ-NOR'],
  ['ZZ-NOR-1-A', 'ZZ-NOR'],
  // Neither it nor anything above it is scored.
  ['ZZ-ISL', 'ZZ-ISL'],
  ['YY', 'YY'],
])('%s is looked after by %s', ([code = '', region]) => {
  expect(regionOf(archive, code)).toBe(region);
});

test.for<[string, AnyRecord, string[]]>([
  ['a law, where it applies', aLaw({ jurisdiction: 'ZZ-NOR-1' }), ['ZZ-NOR']],
  ['a national commitment, the country', aCommitment(), ['ZZ']],
  ['one of each region, every scored one', aCommitment({ scope: 'each-region' }), ['ZZ-NOR', 'ZZ-SUR']],
  [
    'one of a list, each region once',
    aCommitment({ scope: ['ZZ-NOR-1', 'ZZ-NOR', 'ZZ-ISL'] }),
    ['ZZ-NOR', 'ZZ-ISL'],
  ],
  [
    'an audit, where it looked and what its findings name',
    anAudit({
      jurisdictions: ['ZZ'],
      findings: [aFinding({ jurisdiction: 'ZZ-NOR-1-A' }), aFinding({ id: 'f2' })],
    }),
    ['ZZ', 'ZZ-NOR'],
  ],
  ['an institution, where it acts', anInstitution({ id: 'other', jurisdiction: 'YY' }), ['YY']],
  ['a statistic, where its publisher acts, whatever its rows are of', aStatistic(), ['ZZ']],
  ['one of a region', aStatistic({ publisher: 'north' }), ['ZZ-NOR']],
  [
    'a comparison, what it picks',
    aComparison({ sides: [side('a', 'ZZ-SUR'), side('b', 'ZZ')] }),
    ['ZZ-SUR', 'ZZ'],
  ],
  ['a page, the country', aPage(), ['ZZ']],
])('%s', ([, record, places]) => {
  expect(placesOf(archive, record)).toEqual(places);
});
