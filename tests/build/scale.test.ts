import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { writeSample } from '../../scripts/sample.ts';
import type { Cost } from '../../scripts/stopwatch.ts';
import { build, digestsOf, testFolder } from './portal.ts';

const folder = testFolder();

// Counted in the time that processors worked, which other programs disturb least; three fifths are left for noise.
const mostGrowth = 3 * 1.6;
const mostBytes = 1.5 * 1024 ** 3;

async function costOf(count: number): Promise<Cost> {
  const content = folder.content(`content-${count}`);
  await writeSample(content, count);
  const report = folder.at(`cost-${count}.json`);
  const { code, output } = await build(content, folder.at(`dist-${count}`), { VEEDOR_REPORT: report });
  expect(code, output.slice(-4000)).toBe(0);
  return JSON.parse(readFileSync(report, 'utf8'));
}

const sum = ({ check, pages }: Cost) => check + pages;
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
const told = (count: number, cost: Cost) =>
  `${count} records: ${seconds(sum(cost))} s (check ${seconds(cost.check)}, ` +
  `pages ${seconds(cost.pages)}), ${seconds(cost.worked)} s of processor, ${Math.round(cost.peakBytes / 1024 ** 2)} MiB`;

let few: Cost;
let many: Cost;

beforeAll(async () => {
  few = await costOf(1000);
  many = await costOf(3000);
  console.log(
    `${told(1000, few)}\n${told(3000, many)}\ngrowth ${growth().toFixed(2)} for 3 times the records`,
  );
}, 1_200_000);

const growth = () => many.worked / few.worked;

test('a build of three times the records costs about three times as much', () => {
  expect(growth()).toBeLessThan(mostGrowth);
});

test('the check is the least part of it', () => {
  expect(many.check / sum(many)).toBeLessThan(1 / 4);
});

test('3,000 records are built within 1.5 GiB', () => {
  expect(many.peakBytes).toBeLessThan(mostBytes);
});

test('a sample of one number of records is always the same', async () => {
  await Promise.all(['one', 'other'].map((name) => writeSample(folder.content(name), 300)));
  expect(digestsOf(folder.at('one'))).toEqual(digestsOf(folder.at('other')));
}, 600_000);
