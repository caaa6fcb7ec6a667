import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { referenceWords } from '#i18n/words.ts';
import { checkContent } from '#records/check.ts';
import { portalPackage } from '#views/exports/data-package/data-package.ts';
import { apiFiles } from '#views/exports/api/files.ts';
import { statisticFiles } from '#views/exports/statistics/files.ts';
import { makeSite, viewOf, type Views } from '#views/site.ts';

import { asWritten, cellsOf, misfits } from './fit.ts';
import { readPackage } from './profile.ts';

const root = path.join(import.meta.dirname, '../..');

/** The archive of each portal, read once. */
const archives = new Map<string, ReturnType<typeof checkContent>>();

const archiveOf = async (folder: string) => {
  const known =
    archives.get(folder) ?? checkContent(path.join(root, folder), { today: '2100-01-01', referenceWords });
  archives.set(folder, known);
  const { archive } = await known;
  if (!archive) throw new Error('There is no archive.');
  return archive;
};

const viewsOf = async (folder: string, base = '/', origin?: string): Promise<Views> => {
  const archive = await archiveOf(folder);
  const site = makeSite(archive, { base, origin });
  return archive.portal.languages.map((language) => viewOf(site, language)) as unknown as Views;
};

const portals = ['content', 'tests/portals/fictional', 'tests/portals/small'];

test.for(portals)(
  '%s: the CSV of every statistic has the cells of its file, one by one',
  { timeout: 60_000 },
  async (folder) => {
    const views = await viewsOf(folder);
    const statistics = views[0].site.archive.statistics;
    let same = 0;
    for (const { id, csv } of statisticFiles(views)) {
      const statistic = statistics.get(id);
      const cells = cellsOf(csv()).map((row) => row.map(asWritten));
      const [header = [], ...rows] = cells;
      expect(rows).toHaveLength(statistic?.observations.length ?? 0);
      statistic?.observations.forEach((row, at) => {
        const { line: _line, dimensions, ...rest } = row;
        const said: Record<string, string> = { ...rest, ...dimensions };
        expect(rows[at], `${id} ${row.line}`).toEqual(header.map((name) => said[name] ?? ''));
      });
      // A file that is written in another way, or has words in place of numbers, is read by the tests of its reading.
      if (statistic?.dialect || statistic?.missingValues) continue;
      const source = readFileSync(
        path.join(root, folder, statistic?.file.replace(/\.md$/, '.csv') ?? ''),
        'utf8',
      );
      expect(cells, id).toEqual(parse(source, { bom: true }));
      same += 1;
    }
    expect(same).toBeGreaterThan(0);
  },
);

test.for(portals)(
  '%s: the JSON of every statistic says what its CSV says',
  { timeout: 60_000 },
  async (folder) => {
    for (const { id, csv, json } of statisticFiles(await viewsOf(folder))) {
      const [header = [], ...rows] = cellsOf(csv());
      const { observations, columns } = JSON.parse(json());
      expect(columns.map(({ name }: { name: string }) => name)).toEqual(header.slice(3, -6));
      expect(
        observations.map(({ dimensions, ...rest }: Record<string, string> & { dimensions: object }) => {
          const said: Record<string, string> = { ...rest, ...dimensions };
          return header.map((name) => said[name] ?? '');
        }),
        id,
      ).toEqual(rows.map((row) => row.map(asWritten)));
    }
  },
);

test.for(portals)('%s: every package is valid, and its rows fit it', { timeout: 60_000 }, async (folder) => {
  const views = await viewsOf(folder, '/repo/');
  const files = statisticFiles(views);
  const csvAt = new Map([
    ...files.map(({ id, csv }) => [`${id}.csv`, csv] as const),
    ...apiFiles(views).map(({ path: at, text }) => [at, text] as const),
  ]);
  const read = (at: string): string => csvAt.get(at)?.() ?? '';
  const whole = readPackage(portalPackage(views));
  expect(misfits(whole, read)).toEqual([]);
  const paths = whole.resources.flatMap(({ path: at }) => at ?? []);
  expect(paths.filter((at) => at.startsWith('api/v1/statistics/'))).toEqual(
    files.map(({ id }) => `api/v1/statistics/${id}.csv`),
  );
  expect(paths.toSorted()).toEqual([...csvAt.keys()].filter((at) => /^api.*\.csv$/.test(at)).toSorted());
  for (const { id, datapackage } of files) {
    const own = readPackage(datapackage());
    expect(misfits(own, read)).toEqual([]);
    expect(own.resources[0]).toMatchObject({ name: id, path: `${id}.csv` });
    // The same resource in both packages, but for the way to its file.
    const { path: _path, ...said } = whole.resources.find(({ name }) => name === id) ?? {};
    expect(own.resources[0]).toMatchObject(said);
  }
});

test('a package names the portal by its address once that is known', async () => {
  const views = await viewsOf('tests/portals/small', '/repo/', 'https://w.example');
  const { id, homepage, resources } = readPackage(portalPackage(views));
  expect(id).toBe('https://w.example/repo/datapackage.json');
  expect(homepage).toBe('https://w.example/repo/pt/dados/');
  expect(resources[0]?.homepage).toBe('https://w.example/repo/pt/estatisticas/area-ardida/');
});
