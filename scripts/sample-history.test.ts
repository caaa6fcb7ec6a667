import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { readHistory } from '#records/history/read.ts';

import { writeHistory } from './sample-history.ts';

const folder = mkdtempSync(join(tmpdir(), 'veedor-growth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Processor time of reading a history, in microseconds, anew each time, and how many versions it has. */
const timed = async (commits: number, time: number) => {
  const before = process.cpuUsage();
  const history = await readHistory(
    join(folder, String(commits), 'content'),
    new Map([[`law/${time}` as const, 'law/none' as const]]),
  );
  const { user, system } = process.cpuUsage(before);
  const versions = history.available ? [...history.versions.values()].flat() : [];
  return { time: user + system, versions };
};

test('four times the commits take about four times as long to read', { timeout: 240_000 }, async () => {
  for (const commits of [500, 2000]) await writeHistory(join(folder, String(commits)), commits);
  const { versions } = await timed(500, 0);
  // 400 records are entered at once; each commit then changes one of them, each fiftieth twenty.
  expect(versions.length).toBe(400 + 499 + 9 * 19);
  expect(versions.filter(({ correction }) => correction === 'It was 9.')).toHaveLength(1);
  // One measure in three may fall on a moment when the machine does something else.
  const ratios: number[] = [];
  do {
    const [few, many] = [await timed(500, ratios.length + 1), await timed(2000, ratios.length + 1)];
    expect(many.versions.length).toBe(400 + 1999 + 39 * 19);
    ratios.push(many.time / few.time);
  } while (Math.min(...ratios) >= 5.5 && ratios.length < 3);
  expect(Math.min(...ratios)).toBeLessThan(5.5);
});
