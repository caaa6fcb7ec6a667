import path from 'node:path';

import { expect, test, vi } from 'vitest';

import { referenceWords } from '#i18n/words.ts';
import { checkContent } from '#records/check.ts';
import { mapFills } from '#views/charts/map-fill.ts';
import type { RegionState } from '#views/charts/map-regions.ts';
import { regionMap } from '#views/charts/region-map.ts';
import { makeSite, viewOf } from '#views/site.ts';

// The maps of the two portals that have one, with a state made up for each of their regions.

// Each reads and checks a whole portal: on a busy machine that takes longer than a unit test should.
vi.setConfig({ testTimeout: 60_000 });

const root = path.resolve(import.meta.dirname, '..');

const mapOf = async (content: string) => {
  const { archive } = await checkContent(path.join(root, content), { today: '2100-01-01', referenceWords });
  if (!archive) throw new Error('There is no archive.');
  const scored = archive.jurisdictions.all.filter(({ scored }) => scored);
  const states = new Map(
    scored.map(({ code }, index): [string, RegionState] => {
      const step = ([0, 1, 2, 3] as const)[index % 5];
      return [
        code,
        { label: code, href: `/${code}/`, ...(step === undefined ? { tooLittle: true } : { step }) },
      ];
    }),
  );
  const map = regionMap(viewOf(makeSite(archive, { base: '/', origin: undefined }), 'es'), states);
  if (!map) throw new Error('There is no map.');
  return { map, scored };
};

test.for<[string, { shapes: number; regions: number; shared: string[]; atSea: string[] }]>([
  ['content', { shapes: 25, regions: 26, shared: ['PE-LIM', 'PE-LMA'], atSea: ['PE-CAL', 'PE-TUM'] }],
  ['tests/portals/fictional', { shapes: 5, regions: 6, shared: ['XV-CAP', 'XV-RIB'], atSea: [] }],
])('%s: every scored region is on the map, and a finger finds each', async ([content, expected]) => {
  const { map, scored } = await mapOf(content);
  expect(map.shapes).toHaveLength(expected.shapes);
  expect(map.regions.map(({ label }) => label).sort()).toEqual(scored.map(({ code }) => code).sort());
  expect(map.regions).toHaveLength(expected.regions);
  expect(map.regions.filter(({ isShared }) => isShared).map(({ label }) => label)).toEqual(expected.shared);
  expect(map.regions.filter(({ tie }) => tie).map(({ label }) => label)).toEqual(expected.atSea);
  expect(map.shapes.map(({ fill }) => fill)).not.toContain('outside');
  expect(map.notes).toHaveLength(1);
  // At a width of 320 px the map is drawn at 288: then the circles of two neighbours are still 24 px apart.
  expect(map.width).toBeLessThanOrEqual(336);
  const touched = map.regions.flatMap(({ touch }) => touch ?? []);
  const distances = touched.flatMap((a, index) =>
    touched.slice(index + 1).map((b) => Math.hypot(a.cx - b.cx, a.cy - b.cy)),
  );
  expect(Math.min(...distances)).toBeGreaterThan(27.9);
});

test('the map of Peru is drawn to the tenth of a unit, in less than 20 kB before compression', async () => {
  const { map } = await mapOf('content');
  const { discs: _shares, ...drawing } = map;
  expect(JSON.stringify(drawing)).not.toMatch(/\d\.\d\d/);
  expect(map.shapes.map(({ d }) => d).join('').length).toBeLessThan(20_000);
  expect(map.legend.map(({ fill }) => fill)).toEqual([...mapFills.slice(0, 5), 'bands']);
});
