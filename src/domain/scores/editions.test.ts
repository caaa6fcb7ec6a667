import { expect, test } from 'vitest';

import { aCommitment } from '#checks/fixtures/records.ts';
import { anEdition } from '#checks/fixtures/settings.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { calculateEdition } from './edition.ts';
import { editionsOf } from './editions.ts';
import { found, theMethod } from './fixtures/scored.ts';

const methods = [theMethod()];
const records = [aCommitment(), found('a', 'complete')];

test('the newest first', () => {
  const editions = [
    anEdition({ id: 'mid', asOf: '2024-06-30' }),
    anEdition({ id: 'first', asOf: '2023' }),
    anEdition({ id: 'last', asOf: '2024-12' }),
  ];
  expect(editionsOf(anArchive({ methods, editions })).map(({ edition }) => edition.id)).toEqual([
    'last',
    'mid',
    'first',
  ]);
});

test('each part is found by its name', () => {
  const [edition] = editionsOf(anArchive({ methods, records }));
  expect(edition?.scorecard('whole')?.score.value).toBe('1');
  expect(edition?.scorecard('jurisdiction', 'ZZ-NOR')?.score.applicable).toBe(0);
  expect(edition?.scorecard('jurisdiction', 'ZZ')).toBeUndefined();
  expect(edition?.commitment('commitment-1')?.areas[0]?.value).toBe('1');
  expect(edition?.commitment('commitment-2')).toBeUndefined();
  expect(edition?.finding('a/f1')?.rating).toBe('complete');
  expect(edition?.finding('b/f1')).toBeUndefined();
});

test('a closed edition says what its lock says, whatever the records say today', () => {
  const result = calculateEdition(anArchive({ methods, records }), anEdition());
  const lock = { closedOn: '2024-01-15', inputs: {}, digest: '0'.repeat(64), result };
  const today = anArchive({ methods, records: [aCommitment()], editions: [anEdition({ lock })] });
  expect(editionsOf(today)[0]?.result).toBe(result);
  expect(calculateEdition(today, anEdition()).scorecards[0]?.score.value).toBeUndefined();
});
