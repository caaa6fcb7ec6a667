import { expect, test } from 'vitest';

import { aCommitment, aFinding, anAudit } from '#checks/fixtures/records.ts';
import type { Scorecard } from '#model/scorecard.ts';

import { found, span } from '#domain/scores/fixtures/scored.ts';
import { aScoredView, editionOf, records } from '#views/scores/fixtures/scored.ts';

import { itemTable } from './items.ts';

const tableOf = (
  given: Parameters<typeof aScoredView>[0] = {},
  kind: Scorecard['kind'] = 'whole',
  code?: string,
) => {
  const view = aScoredView(given);
  const edition = editionOf(view);
  return itemTable(view, edition, edition.scorecard(kind, code) as Scorecard);
};

test('a commitment in a score: the way to why, its state, its value, its deadline on that day, its newest finding', () => {
  const { rows, hasWeights, hasCoverage, hasDeadlines, replied } = tableOf();
  expect({ hasWeights, hasCoverage, hasDeadlines, replied }).toEqual({
    hasWeights: false,
    hasCoverage: true,
    hasDeadlines: true,
    replied: 1,
  });
  expect(rows[0]).toEqual({
    id: 'taps',
    title: 'Caños en cada escuela',
    href: '/es/cumplimiento/2023/compromisos/taps/',
    strength: 'Deber legal',
    hasReply: true,
    state: { mark: 'level-1', label: 'limited' },
    value: { text: '1/3 de 1', exact: '1/3' },
    weight: '1',
    coverage: '100\u00a0%',
    // From 30 June 2022 to 31 December 2023: 184 days of 2022 and 365 of 2023.
    late: { mark: 'overdue', label: 'Vencido y sin cumplir', note: '549 días de retraso' },
    found: { text: 'junio de 2023', datetime: '2023-06-01' },
  });
  expect(rows[1]).toMatchObject({
    id: 'wells',
    hasReply: false,
    coverage: '50\u00a0%',
    value: { exact: '1' },
  });
});

test('rated ones come first, best to worst, then what is known less and less; equals by title', () => {
  const given = {
    records: [
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aCommitment({ id, title: `${id} ${id}` })),
      found('one', 'not-started', { commitment: 'a' }),
      found('two', 'complete', { commitment: 'b' }),
      found('three', 'no-answer', { commitment: 'd' }),
      found('four', 'limited', { commitment: 'e', period: span('2015-01-01', '2015-12-31') }),
    ],
  };
  const { rows } = tableOf(given);
  expect(rows.map(({ id, state }) => `${id} ${state.mark}`)).toEqual([
    'b level-3',
    'a level-0',
    'd no-answer',
    'e outdated',
    'c not-reviewed',
    'f not-reviewed',
  ]);
  expect(rows.map(({ value }) => value?.text)).toEqual([
    '1 de 1',
    '0 de 1',
    ...Array<undefined>(4).fill(undefined),
  ]);
  // The last look, though too old to count; nobody looked at the others.
  expect(rows.map(({ found: newest }) => newest?.text)).toEqual([
    'junio de 2023',
    'junio de 2023',
    'junio de 2023',
    'diciembre de 2015',
    undefined,
    undefined,
  ]);
});

test('a value is written in the points of its scale; what a penalty takes off is called that', () => {
  const given = {
    records: [
      aCommitment({ id: 'p', scale: 'points', weight: 1.5 }),
      aCommitment({ id: 'q', scale: 'penalty' }),
      found('one', 'step', { commitment: 'p' }),
      found('two', 'slight', { commitment: 'q' }),
    ],
  };
  const { rows, hasWeights, hasCoverage } = tableOf(given);
  expect(rows.map(({ id, value, weight }) => [id, value, weight])).toEqual([
    ['p', { text: '1 de 2', exact: '1/2' }, '3/2'],
    ['q', { text: '-1 (resta)', exact: '-1' }, '1'],
  ]);
  expect([hasWeights, hasCoverage]).toEqual([true, false]);
});

test('in a region only what was found there speaks, of deadlines too', () => {
  const { rows } = tableOf({}, 'jurisdiction', 'ZZ-SUR');
  expect(rows.map(({ id, state, found: newest }) => [id, state.mark, newest])).toEqual([
    ['wells', 'not-reviewed', undefined],
  ]);
});

test('two findings of one audit with a reply each are counted once each', () => {
  const reply = { by: 'water-board', on: '2023-07-01', text: 'Ya.' };
  const audit = anAudit({
    findings: ['f1', 'f2'].map((id) => aFinding({ id, commitment: 'taps', rating: 'limited', reply })),
  });
  expect(tableOf({ records: [...records.filter(({ id }) => id === 'taps'), audit] }).replied).toBe(2);
});

test('of a commitment whose record is gone the edition still tells the title, and no deadline', () => {
  const edition = editionOf(aScoredView());
  const after = aScoredView({ records: [] }, 'en');
  const { rows, hasDeadlines, replied } = itemTable(after, edition, edition.scorecard('whole') as Scorecard);
  expect(rows[0]?.title).toBe('Taps in each school');
  expect([hasDeadlines, replied]).toEqual([false, 0]);
});
