import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import type { FieldChange, History, RecordVersion } from '#model/history.ts';
import { aView } from '#views/fixtures/view.ts';
import { aHistory, aVersion, anAddition } from '#views/follow/fixtures/history.ts';

import { versionsSection } from './section.ts';

const law = aLaw({ id: 'ley-1' });

const section = (history: History, language = 'es') =>
  versionsSection(aView({ records: [law], history }, { language }), law);
const withVersions = (...versions: RecordVersion[]) => aHistory({ 'law/ley-1': versions });

test('the newest versions are open, the others to be opened, each with its anchor', () => {
  const days = ['2024-05-01', '2024-04-01', '2024-03-01', '2024-02-01'];
  const { newest, earlier, missing, whole } = section(
    withVersions(...days.map((on) => aVersion(on)), anAddition('2024-01-01')),
  );
  expect(newest.map(({ id, date }) => [id, date.text])).toEqual([
    ['version-20240501ab', '1 de mayo de 2024'],
    ['version-20240401ab', '1 de abril de 2024'],
  ]);
  expect(earlier?.label).toBe('3 versiones anteriores');
  expect(earlier?.versions.map(({ id, says, changes }) => [id, says, changes.length])).toEqual([
    ['version-20240301ab', undefined, 1],
    ['version-20240201ab', undefined, 1],
    ['version-20240101ab', 'Se agregó el registro.', 0],
  ]);
  expect(missing).toBeUndefined();
  expect(whole.map(({ href }) => href)).toEqual([
    '/es/cambios/',
    '/api/v1/changes.json',
    '/api/v1/changes.csv',
  ]);
});

test('of many changes the first are told, and how many there are more', () => {
  const many = (count: number): FieldChange[] =>
    Array.from({ length: count }, (_, index) => ({
      path: ['events', `e${index}`, 'what'],
      before: 'A',
      after: 'B',
    }));
  const [six, seven] = [6, 7].map(
    (count) => section(withVersions(aVersion('2024-05-01', { changes: many(count) }))).newest[0],
  );
  expect([six?.changes.length, six?.more]).toEqual([6, undefined]);
  expect([seven?.changes.length, seven?.more]).toEqual([5, 'y 2 cambios más']);
});

test('a correction says why, in the language of the commit', () => {
  const history = withVersions(aVersion('2024-05-01', { correction: 'Se leyó mal.' }));
  expect(section(history).newest[0]?.correction).toBe('Se leyó mal.');
  expect(section(history, 'en').newest[0]?.correction).toEqual({ text: 'Se leyó mal.', lang: 'es' });
});

test('a version that changed nothing joined others', () => {
  const { newest } = section(withVersions(aVersion('2024-05-01', { changes: [] })));
  expect(newest[0]?.says).toBe('Reúne cambios que se hicieron por separado.');
});

test.for<[string, History, string]>([
  ['nothing saved', { available: false, reason: 'no-git' }, 'no estaban guardados con su historia'],
  ['a copy without its past', { available: false, reason: 'shallow' }, 'no trae su historia completa'],
  ['a record not yet saved', aHistory({}), 'aún no tiene ninguna versión'],
])('%s: the page says so', ([, history, words]) => {
  const { missing, note, newest, earlier } = section(history);
  expect(missing).toContain(words);
  expect([note, newest, earlier]).toEqual([undefined, [], undefined]);
});
