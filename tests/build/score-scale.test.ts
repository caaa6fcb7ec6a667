import { expect, test } from 'vitest';

import { editionsOf } from '#domain/scores/editions.ts';

import { type ScoreSize, scoreSample } from '../../scripts/sample-scores.ts';

const size: ScoreSize = { commitments: 200, regions: 26, findings: 8000, editions: 4 };
const twice: ScoreSize = { ...size, commitments: 400, findings: 16_000 };

/** Milliseconds that the processor worked for all scores of all editions: the least of several runs, which others disturbed least. */
const cost = (of: ScoreSize): number => {
  const archive = scoreSample(of);
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    editionsOf(archive);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
};

test('twice the commitments and findings cost about twice as much', () => {
  // Warmed up once, so that the first is not charged for what the second finds compiled.
  cost({ ...size, editions: 1 });
  const [few, many] = [cost(size), cost(twice)];
  console.log(
    `scores: ${few.toFixed(0)} ms, twice the records ${many.toFixed(0)} ms, ${(many / few).toFixed(2)} times`,
  );
  expect(many / few).toBeLessThan(2.5);
}, 600_000);

test('the sample is what a method can score: every edition has a whole score of thousands of findings', () => {
  const [newest] = editionsOf(scoreSample(twice));
  expect(newest?.scorecard('whole')?.score.value).toMatch(/^\d+\/\d+$/);
  expect(newest?.result.findings.length).toBeGreaterThan(3000);
  expect(newest?.scorecard('jurisdiction', 'ZZ-10')?.score.applicable).toBe(300);
});
