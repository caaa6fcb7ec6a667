import { expect, test } from 'vitest';

import { aCommitment, aLaw } from '#checks/fixtures/records.ts';

import { found } from '#domain/scores/fixtures/scored.ts';
import { aScoredView, editionOf, records } from '#views/scores/fixtures/scored.ts';

import { outsideOf } from './outside.ts';

const outside = (
  given: Parameters<typeof aScoredView>[0],
  ...of: Parameters<typeof outsideOf> extends [unknown, unknown, ...infer R] ? R : never
) => {
  const view = aScoredView(given);
  return outsideOf(view, editionOf(view), ...of).map(({ reason, text, items }) => ({
    reason,
    text,
    items: items.map(({ href, note }) => [href, note].filter(Boolean).join(' ')),
  }));
};

test('what is on record and not counted stands by reason, each with the way to why', () => {
  expect(outside({}, 'whole')).toEqual([
    {
      reason: 'recommendation-not-accepted',
      text: '1 recomendación que no consta que el Estado haya aceptado: no es una promesa',
      items: ['/es/cumplimiento/2023/compromisos/advice/'],
    },
    {
      reason: 'ended',
      text: '1 compromiso que ya había terminado',
      items: ['/es/cumplimiento/2023/compromisos/old/ Terminó el 31 de diciembre de 2020'],
    },
  ]);
});

test.for([
  ['pillar', 'supply', ['recommendation-not-accepted']],
  ['pillar', 'quality', ['ended']],
  ['institution', 'water-board', ['recommendation-not-accepted', 'ended']],
  ['institution', 'nobody', []],
  ['jurisdiction', 'ZZ-NOR', []],
] as const)('the scorecard of the %s %s leaves out only what would concern it', ([kind, code, reasons]) => {
  expect(outside({}, kind, code).map(({ reason }) => reason)).toEqual(reasons);
});

test('a duty of each region that ended is told in each region, and what does not apply in one only there', () => {
  const each = aCommitment({ id: 'each', scope: 'each-region', until: '2021' });
  const off = found('off', 'not-applicable', { commitment: 'wells', jurisdiction: 'ZZ-SUR' });
  const given = { records: [...records, each, off] };
  expect(outside(given, 'jurisdiction', 'ZZ-NOR').map(({ reason }) => reason)).toEqual(['ended']);
  expect(outside(given, 'jurisdiction', 'ZZ-SUR').map(({ reason }) => reason)).toEqual([
    'ended',
    'not-applicable',
  ]);
});

test('a norm that ended its origin is named as long as it is on record', () => {
  const given = {
    records: [
      aCommitment({ id: 'once', origin: { law: 'law-1' } }),
      aLaw(),
      aLaw({
        id: 'law-2',
        identifier: 'Ley 2',
        publishedOn: '2015-05-01',
        relations: [{ type: 'repeals', law: 'law-1' }],
      }),
    ],
  };
  const view = aScoredView(given);
  const [group] = outsideOf(view, editionOf(view), 'whole');
  expect(group?.items[0]?.note).toBe('Terminó el 1 de mayo de 2015, por Ley 2');
  const without = aScoredView();
  expect(outsideOf(without, editionOf(view), 'whole')[0]?.items[0]?.note).toBe(
    'Terminó el 1 de mayo de 2015, por law-2',
  );
});
