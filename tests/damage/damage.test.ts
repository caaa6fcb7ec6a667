import { expect, test, vi } from 'vitest';

import { damageOf, families } from './damage.ts';
import { run, sessionOf } from './run.ts';

// `npm run fuzz` does the same with 10,000 damages; these are few, and always the same.

vi.setConfig({ testTimeout: 300_000 });

const today = '2026-12-01';

test.for([
  ['the fictional portal', 'tests/portals/fictional', 1, 250],
  ['the records of this repository', 'content', 100_001, 80],
] as const)(
  '%s, damaged at random: nothing crashes, hangs or is lost in silence',
  async ([, directory, seed, count]) => {
    const outcome = run(await sessionOf(directory, today), { seed, count, size: 50 });
    const failed = outcome.failures.map(
      ({ damage, why }) => `${damage.seed} ${damage.after.file}: ${damage.kind.name}: ${why}`,
    );
    expect(failed).toEqual([]);
    expect(outcome.found + outcome.harmless.length).toBe(count);
    // A check that finds everything or nothing wrong is none.
    expect(outcome.found).toBeGreaterThan(count / 2);
    expect(outcome.harmless.length).toBeGreaterThan(count / 50);
  },
);

test('the same seed does the same damage, another seed another', async () => {
  const { sources } = await sessionOf('tests/portals/small', today);
  expect(damageOf(sources, 7)).toEqual(damageOf(sources, 7));
  const outcomes = Array.from({ length: 40 }, (_, seed) => {
    const { after } = damageOf(sources, seed);
    return `${after.file} ${Buffer.from(after.bytes).toString('base64')}`;
  });
  expect(new Set(outcomes).size).toBe(40);
});

test('every kind of damage is done to some file', async () => {
  const { sources } = await sessionOf('tests/portals/fictional', today);
  const done = new Set(Array.from({ length: 3000 }, (_, seed) => damageOf(sources, seed).kind.name));
  const kinds = new Set(families.flat().map(({ name }) => name));
  expect([...kinds].filter((name) => !done.has(name))).toEqual([]);
});
