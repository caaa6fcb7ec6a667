import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

import { referenceWords } from '#i18n/words.ts';
import type { Archive } from '#model/archive.ts';
import { checkContent } from '#records/check.ts';

import { difference, idsOfDossier, linesOf } from '../scripts/dossier.ts';

const content = join(import.meta.dirname, '../content');
/** The dossier itself is not part of the project; where it stands beside it the list is compared with it. */
const facts = join(import.meta.dirname, '../../shared/facts');

let archive: Archive;
beforeAll(async () => {
  const checked = await checkContent(content, { today: '2100-01-01', referenceWords });
  if (!checked.archive) throw new Error('There is no archive.');
  archive = checked.archive;
});

/** `LAW`, 1, 6 → LAW-001 … LAW-006 */
const range = (name: string, from: number, to: number, digits = 3): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${name}${String(from + at).padStart(digits, '0')}`);

/** Every entry of the dossier of 23 November 2026, as its own files number them: 76 laws, 66 commitments, 35 audits. */
const entries = [
  ...[range('LAW-', 1, 6), range('LAW-', 10, 22), range('LAW-', 30, 34), range('LAW-', 40, 53)],
  ...[range('LAW-', 60, 66), range('LAW-', 70, 74), range('LAW-', 80, 81), range('LAW-R', 1, 24, 2)],
  ...[range('COM-', 1, 33), range('COM-', 40, 60), range('COM-', 70, 75), range('COM-', 80, 85)],
  ...[range('AUD-', 1, 12), range('AUD-', 20, 24), range('AUD-', 30, 31), range('AUD-', 40, 47)],
  ...[range('AUD-', 50, 53), range('AUD-', 60, 63)],
].flat();

test('the list has every entry of the dossier, and no other', () => {
  expect(['LAW', 'COM', 'AUD'].map((type) => entries.filter((id) => id.startsWith(type)).length)).toEqual([
    76, 66, 35,
  ]);
  expect(archive.dossier.map(({ id }) => id)).toEqual(entries);
});

// Elsewhere there is nothing to compare with, and a skipped test counts as one that failed.
if (existsSync(facts))
  test('the dossier beside the project has the same entries', async () => {
    const ids = archive.dossier.map(({ id }) => id);
    expect(difference(await idsOfDossier(facts), ids)).toEqual({ unlisted: [], invented: [] });
  });

test('each entry became a record that exists, of its own type; what was said of a commitment may be an audit', () => {
  const lost = archive.dossier.flatMap(({ id, laws = [], commitments = [], audits = [] }) => [
    ...laws.filter((law) => !id.startsWith('LAW') || !archive.laws.get(law)),
    ...commitments.filter((commitment) => !id.startsWith('COM') || !archive.commitments.get(commitment)),
    ...audits.filter((audit) => id.startsWith('LAW') || !archive.audits.get(audit)),
  ]);
  expect(lost).toEqual([]);
});

test('an entry that became several records says why; no record stands for two entries', () => {
  const records = archive.dossier.map(({ laws = [], commitments = [], audits = [] }) =>
    [laws, commitments, audits].flat(),
  );
  const silent = archive.dossier.filter(({ why }, at) => (records[at] ?? []).length > 1 && !why);
  expect(silent.map(({ id }) => id)).toEqual([]);
  expect(records.flat().length).toBe(new Set(records.flat()).size);
});

test('the lines that the command prints', () => {
  expect(
    linesOf(
      archive,
      { id: 'LAW-001', laws: ['ley-28950-2007', 'ley-0'], why: { es: 'Son dos.', en: 'They are two.' } },
      'en',
    ),
  ).toEqual([
    'LAW-001  laws/ley-28950-2007  Ley contra la Trata de Personas y el Tráfico Ilícito de Migrantes',
    '         laws/ley-0  DOES NOT EXIST',
    '         They are two.',
  ]);
});
