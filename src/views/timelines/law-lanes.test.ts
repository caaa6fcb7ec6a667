import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { aView } from '#views/fixtures/view.ts';

import { lawLanes } from './law-lanes.ts';

const ranks = ['treaty', 'act', 'decree', 'order'].map((code) => ({ code, label: `Rango ${code}` }));
const portal = aPortal({
  codes: {
    ...aPortal().codes,
    ranks,
    jurisdictionKinds: [
      { code: 'country', label: 'País' },
      { code: 'region', label: 'Región', plural: 'Regiones' },
    ],
  },
});

/** Norms as `rank` or `rank@area`, several as `rank×3`. */
const lanes = (...norms: string[]) => {
  const records = norms.flatMap((norm) => {
    const [, rank, area = 'ZZ', times = '1'] = /^([a-z]+)(?:@([A-Z-]+))?(?:×(\d))?$/.exec(norm) as string[];
    return Array.from({ length: Number(times) }, (_, index) =>
      aLaw({ id: `${rank}-${area.toLowerCase()}-${index}`, rank, jurisdiction: area }),
    );
  });
  return lawLanes(aView({ portal, records }), records).map(
    ({ heading, texts, laws }) =>
      `${heading === undefined ? '' : `[${heading as string}] `}${texts.join(' · ')}: ${laws.length}`,
  );
};

test.for<[string, string[], string[]]>([
  ['no norm, no lane', [], []],
  [
    'one lane for each rank, in the order of the portal',
    ['decree×3', 'act×4'],
    ['Rango act: 4', 'Rango decree: 3'],
  ],
  [
    'ranks that follow each other with few norms share one',
    ['order', 'treaty×2', 'act', 'decree×3'],
    ['Rango treaty · Rango act: 3', 'Rango decree: 3', 'Rango order: 1'],
  ],
  ['a rank that the portal does not list comes last', ['edict×3', 'order×3'], ['Rango order: 3', 'edict: 3']],
  [
    'the country and its areas apart',
    ['act@ZZ-NOR×3', 'act×3', 'act@ZZ-SUR', 'decree×3'],
    ['[Zeta] Rango act: 3', 'Rango decree: 3', '[Regiones] Rango act: 4'],
  ],
  ['areas alone need no heading', ['act@ZZ-NOR×3'], ['Rango act: 3']],
])('%s', ([, norms, expected]) => {
  expect(lanes(...norms)).toEqual(expected);
});
