import path from 'node:path';
import type { Archive } from '#model/archive.ts';
import type { RecordVersion } from '#model/history.ts';
import { referenceWords } from '#i18n/words.ts';
import { checkContent } from '#records/check.ts';

/** The portals whose citations are tested: that of Peru and the two of the tests. */
export const portals = ['content', 'tests/portals/fictional', 'tests/portals/small'];

/** A version that every record of an archive may have. */
export const aVersion: RecordVersion = {
  on: '2026-11-23',
  at: '2026-11-23T10:00:00Z',
  commit: '0123456789',
  kind: 'changed',
  changes: [],
};

/** The records of a portal with that one version each, or as they are where their history is not known. */
export async function archiveOf(folder: string, hasHistory: boolean): Promise<Archive> {
  const { archive } = await checkContent(path.join(import.meta.dirname, '../..', folder), {
    today: '2199-12-31',
    referenceWords,
  });
  if (!archive) throw new Error(`The records of ${folder} do not hold.`);
  if (!hasHistory) return archive;
  const { laws, commitments, audits, statistics, comparisons, institutions } = archive;
  const records = [laws, commitments, audits, statistics, comparisons, institutions].flatMap(({ all }) => [
    ...all,
  ]);
  const versions = new Map(records.map(({ type, id }) => [`${type}/${id}` as const, [aVersion]]));
  return { ...archive, history: { available: true, versions, newest: aVersion.at, removed: [] } };
}
