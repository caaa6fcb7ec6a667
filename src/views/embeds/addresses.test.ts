import { expect, test } from 'vitest';

import { aView } from '#views/fixtures/view.ts';

import {
  badgePath,
  embedAddress,
  embedPath,
  type EmbedTarget,
  mapPath,
  pagePath,
  pictureAddress,
  resizerAddress,
} from './addresses.ts';

const region = { kind: 'scorecard', of: 'jurisdiction', code: 'ZZ-NOR' } as const;

const cases: readonly (readonly [EmbedTarget, embed: string, page: string])[] = [
  [{ kind: 'record', type: 'law', id: 'ley-1' }, 'es/laws/ley-1/', 'es/normas/ley-1/'],
  [{ kind: 'list', type: 'commitment' }, 'es/commitments/', 'es/compromisos/'],
  [
    { kind: 'list', type: 'audit', choice: { facet: 'jurisdiction', code: 'ZZ-NOR' } },
    'es/audits/jurisdiction/zz-nor/',
    'es/auditorias/jurisdiction/zz-nor/',
  ],
  [{ kind: 'chart', id: 'water' }, 'es/statistics/water/', 'es/estadisticas/water/'],
  [{ kind: 'map', id: 'water', map: 'rate-map' }, 'es/statistics/water/rate-map/', 'es/estadisticas/water/'],
  [{ kind: 'whole' }, 'es/scorecards/latest/', 'es/cumplimiento/'],
  [{ kind: 'whole', edition: '2022' }, 'es/scorecards/2022/', 'es/cumplimiento/2022/'],
  [{ kind: 'regions' }, 'es/scorecards/latest/regions/', 'es/cumplimiento/2023/regiones/'],
  [region, 'es/scorecards/latest/regions/zz-nor/', 'es/cumplimiento/2023/regiones/zz-nor/'],
  [
    { kind: 'scorecard', of: 'institution', code: 'water-board', edition: '2022' },
    'es/scorecards/2022/institutions/water-board/',
    'es/cumplimiento/2022/instituciones/water-board/',
  ],
];

test.for(cases)('%j', ([target, embed, page]) => {
  expect(embedPath('es', target, 'live')).toBe(embed);
  expect(embedPath('es', target, 'static')).toBe(`static/${embed}`);
  expect(pagePath(aView(), target, '2023')('es')).toBe(page);
});

test('the address is the same in every language but for the language', () => {
  expect(embedPath('en', { kind: 'record', type: 'law', id: 'ley-1' }, 'live')).toBe('en/laws/ley-1/');
});

test('pictures stay where they are: the latest without an edition, a fixed one with it', () => {
  expect(badgePath({ kind: 'whole' })).toBe('badge/whole.svg');
  expect(badgePath({ kind: 'whole', edition: '2022' })).toBe('badge/whole/2022.svg');
  expect(badgePath(region)).toBe('badge/regions/zz-nor.svg');
  expect(badgePath({ ...region, edition: '2022' })).toBe('badge/regions/zz-nor/2022.svg');
  expect(mapPath()).toBe('map.svg');
  expect(mapPath('2022')).toBe('map/2022.svg');
});

test('other sites write the host and the folder of the portal; while the host is not known, the path alone', () => {
  const known = aView({}, { base: '/repo', origin: 'https://example.org' });
  expect(embedAddress(known, region, 'static')).toBe(
    'https://example.org/repo/embed/static/es/scorecards/latest/regions/zz-nor/',
  );
  expect(resizerAddress(known)).toBe('https://example.org/repo/embed/resize.js');
  expect(pictureAddress(known, mapPath())).toBe('https://example.org/repo/embed/es/map.svg');
  expect(embedAddress(aView({}, { base: '/repo' }), { kind: 'whole' }, 'live')).toBe(
    '/repo/embed/es/scorecards/latest/',
  );
});
