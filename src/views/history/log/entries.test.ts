import { expect, test } from 'vitest';

import { aCommitment, aLaw } from '#checks/fixtures/records.ts';
import { anEdition } from '#checks/fixtures/settings.ts';
import type { History } from '#model/history.ts';
import { aView } from '#views/fixtures/view.ts';
import { aHistory, aVersion, anAddition } from '#views/follow/fixtures/history.ts';

import { logOf } from './entries.ts';
import { isCorrection } from './entry.ts';

const erratum = {
  on: '2024-03-10',
  what: 'whole',
  oldValue: '1/3',
  newValue: '1/2',
  reason: 'Se contó mal.',
};

const log = (history: History, errata = [erratum]) =>
  logOf(
    aView({
      records: [aLaw({ id: 'a' }), aLaw({ id: 'b' }), aCommitment({ id: 'c' })],
      editions: [anEdition({ errata })],
      history,
    }),
  );

const removed = {
  key: 'law/gone' as const,
  on: '2024-03-20',
  at: '2024-03-20T12:00:00Z',
  commit: 'cccccccccc',
  title: 'Ley perdida',
  correction: 'Era otra norma.',
  versions: [anAddition('2024-01-01')],
};

const history = aHistory(
  {
    'law/a': [aVersion('2024-05-01', { correction: 'Se leyó mal.' }), anAddition('2024-01-01')],
    'law/b': [
      aVersion('2024-05-01', { at: '2024-05-01T13:00:00Z' }),
      aVersion('2024-04-01', { changes: [] }),
      anAddition('2024-01-01'),
    ],
    'commitment/c': [anAddition('2024-01-01')],
  },
  [removed],
);

test('the newest first; what one commit added of one type is one entry; what said nothing is none', () => {
  const told = log(history).map((entry) => [
    entry.on,
    entry.kind,
    entry.kind === 'added'
      ? entry.records.map(({ id }) => id).join()
      : entry.kind === 'erratum'
        ? ''
        : entry.id,
  ]);
  expect(told).toEqual([
    ['2024-05-01', 'version', 'b'],
    ['2024-05-01', 'version', 'a'],
    ['2024-03-20', 'removed', 'gone'],
    ['2024-03-10', 'erratum', ''],
    ['2024-01-01', 'added', 'a,b,gone'],
    ['2024-01-01', 'version', 'c'],
  ]);
});

test('corrections are those of records, of removed ones and of editions', () => {
  expect(
    log(history)
      .filter(isCorrection)
      .map(({ kind }) => kind),
  ).toEqual(['version', 'removed', 'erratum']);
});

test('without a history the errata remain', () => {
  expect(log({ available: false, reason: 'shallow' }).map(({ kind }) => kind)).toEqual(['erratum']);
  expect(log({ available: false, reason: 'no-git' }, [])).toEqual([]);
});
