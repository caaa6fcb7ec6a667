import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { parse } from 'yaml';

import { editionsOf } from '#domain/scores/editions.ts';
import { wordsOf } from '#i18n/words.ts';
import { workspaceOf } from '#records/generate.ts';
import { readHistory } from '#records/history/read.ts';

import { measureCharts } from './bench-charts.ts';
import { ended, lawToChange, previewTimes, start } from './bench-saves.ts';
import { measureSearch } from './bench-search.ts';
import { writeSample } from './sample.ts';
import { writeHistory } from './sample-history.ts';
import { scoreSample } from './sample-scores.ts';
import type { Cost } from './stopwatch.ts';

const root = join(import.meta.dirname, '..');

const costOf = async (folder: string, content: string): Promise<Cost> => {
  const report = join(folder, 'cost.json');
  const code = await ended(
    start('build.ts', { CONTENT_DIR: content, OUT_DIR: join(folder, 'dist'), VEEDOR_REPORT: report }),
  );
  if (code !== 0) throw new Error(`The build of ${content} failed: run it with "npm run build".`);
  return JSON.parse(await readFile(report, 'utf8')) as Cost;
};

/** Milliseconds for all scores of ten editions, several times over: the first in a process that never scored, and none remembers another. */
const scoreTimes = (): number[] =>
  Array.from({ length: 5 }, () => {
    const archive = scoreSample({ commitments: 500, regions: 26, findings: 20_000, editions: 10 });
    const since = performance.now();
    editionsOf(archive);
    return Math.round(performance.now() - since);
  });

/** Milliseconds for the history of 5,000 commits, read cold. */
const historyTime = async (folder: string): Promise<number> => {
  await writeHistory(folder, 5000);
  const since = performance.now();
  const history = await readHistory(join(folder, 'content'), new Map());
  if (!history.available) throw new Error(`The sample history cannot be read: ${history.reason}.`);
  return Math.round(performance.now() - since);
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

const row = (name: string, cost: Cost): string =>
  [
    name.padEnd(22),
    ...[cost.check, cost.pages, cost.check + cost.pages, cost.worked].map((each) =>
      seconds(each).padStart(10),
    ),
    `${Math.round(cost.peakBytes / 1024 ** 2)} MiB`.padStart(10),
  ].join('');

await mkdir(join(root, '.cache'), { recursive: true });
const folder = await mkdtemp(join(root, '.cache', 'bench-'));
const contents: string[] = [];
const contentAt = (name: string): string => {
  contents.push(join(folder, name));
  return join(folder, name);
};
try {
  const head = ['check', 'pages', 'in all', 'processor', 'memory'];
  console.log(`${'portal'.padEnd(22)}${head.map((each) => each.padStart(10)).join('')}`);
  const real = contentAt('real');
  await cp(process.env['CONTENT_DIR'] || join(root, 'content'), real, { recursive: true });
  const cold = await costOf(folder, real);
  console.log(row('content', cold));
  const { save } = await lawToChange(real);
  await save('Ensayo');
  const again = await costOf(folder, real);
  console.log(row('one record changed', again));
  console.log(
    `A build after one changed record costs ${(again.worked / cold.worked).toFixed(2)} of a whole one (limit 0.5).`,
  );
  const portal = parse(await readFile(join(real, 'portal.yaml'), 'utf8')) as { languages: string[] };
  const [language = ''] = portal.languages;
  const tracker = `/${language}/${wordsOf(language, {}).sections.laws}/`;
  for (const records of [1000, 10_000]) {
    const found = await measureSearch(join(folder, 'dist'), tracker, language, records);
    console.log(
      `Search of ${records} records: ${found.p50} ms (p50) and ${found.p95} ms (p95) from a key to the painted result; ` +
        `longest task on the page ${found.longestTask} ms; memory of the tab ${found.memoryMiB} MiB.`,
    );
  }
  const charts = await measureCharts(join(folder, 'dist'), language);
  console.log(
    `${charts.page}, ${charts.series} series: first paint ${charts.firstPaint.join(', ')} ms (limit 1000), all drawn ${charts.drawn.join(', ')} ms.`,
  );
  const costs: Cost[] = [];
  for (const count of [1000, 3000]) {
    const content = contentAt(`sample-${count}`);
    await writeSample(content, count);
    costs.push(await costOf(folder, content));
    console.log(row(`${count} sample records`, costs.at(-1) as Cost));
  }
  const [few, many] = costs as [Cost, Cost];
  console.log(`3 times the records cost ${(many.worked / few.worked).toFixed(2)} times the processor.`);
  const [first, ...later] = scoreTimes();
  console.log(
    `500 commitments × 26 regions × 10 editions, 20,000 findings: ${first} ms at first, then ${later.join(', ')} ms (limit 1000).`,
  );
  console.log(`The history of 5,000 commits: ${await historyTime(join(folder, 'history'))} ms (limit 5000).`);
  const times = await previewTimes(real, language);
  console.log(`From a saved record to its page: ${times.join(', ')} ms (limit 1000).`);
} finally {
  for (const each of [folder, ...contents.map(workspaceOf)]) await rm(each, { recursive: true, force: true });
}
