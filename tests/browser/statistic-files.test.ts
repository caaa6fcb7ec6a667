import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { asWritten, cellsOf, misfits } from '../statistics/fit.ts';
import { readPackage } from '../statistics/profile.ts';
import { fileAt, filesEnding, onDisk } from './site.ts';

// The files of statistics as they are published; what each must say is tested where they are made.

const folder = 'api/v1/statistics/';
const textOf = (file: string) => readFileSync(onDisk(file), 'utf8');
const below = (start: string) => (file: string) => textOf(`${start}${file}`);

const { statistics, total } = JSON.parse(textOf('api/v1/statistics.json')) as {
  total: number;
  statistics: { id: string; rows: number; csv: string; json: string; datapackage: string }[];
};
const ids = statistics.map(({ id }) => id);

/** The folder of content that this portal was built from: that which has a file for each of its statistics. */
const content = ['content', 'tests/portals/fictional', 'tests/portals/small']
  .map((each) => path.join(import.meta.dirname, '../..', each, 'statistics'))
  .find((each) => ids.every((id) => existsSync(path.join(each, `${id}.csv`))));

test('the list, in both its forms, names every statistic and its files', () => {
  expect(total).toBe(ids.length);
  expect(total).toBeGreaterThan(5);
  const listed: Record<string, string>[] = parse(textOf('api/v1/statistics.csv'), {
    columns: true,
    bom: true,
  });
  expect(listed.map(({ id }) => id)).toEqual(ids);
  const inside = (address: string) => fileAt(new URL(address, 'https://veedor.example').pathname);
  for (const { id, csv, json, datapackage } of statistics)
    expect([csv, json, datapackage].map(inside)).toEqual(
      ['csv', 'json', 'datapackage.json'].map((ending) => `${folder}${id}.${ending}`),
    );
  expect(listed.filter(({ url = '' }) => !inside(url))).toEqual([]);
  expect(filesEnding('.csv').filter((file) => file.startsWith(folder))).toEqual(
    ids.map((id) => `${folder}${id}.csv`).toSorted(),
  );
});

test.for(statistics)(
  '$id: the CSV has the cells of the content, and the JSON those of the CSV',
  ({ id, rows }) => {
    expect(content).toBeDefined();
    const cells = cellsOf(textOf(`${folder}${id}.csv`)).map((row) => row.map(asWritten));
    const [header = [], ...lines] = cells;
    expect(lines).toHaveLength(rows);
    const source = readFileSync(path.join(content ?? '', `${id}.csv`), 'utf8');
    const record = readFileSync(path.join(content ?? '', `${id}.md`), 'utf8');
    // A file that is written in another way, or has words in place of numbers, is not cell for cell what is published.
    if (!/^(?:dialect|missingValues):/m.test(record)) expect(cells).toEqual(parse(source, { bom: true }));
    const { observations } = JSON.parse(textOf(`${folder}${id}.json`));
    expect(
      observations.map(({ dimensions, ...rest }: Record<string, string> & { dimensions: object }) => {
        const said: Record<string, string> = { ...rest, ...dimensions };
        return header.map((name) => said[name] ?? '');
      }),
    ).toEqual(lines);
  },
);

test.for(ids)('%s: its package is valid, and the rows fit it', (id) => {
  const own = readPackage(textOf(`${folder}${id}.datapackage.json`));
  expect(misfits(own, below(folder))).toEqual([]);
});

test('the package of all is valid, its paths lead to the files, and all rows fit it', () => {
  const whole = readPackage(textOf('datapackage.json'));
  // All CSV files of the API, those of the lists and editions too.
  expect(whole.resources.flatMap(({ path: at }) => at ?? []).toSorted()).toEqual(
    filesEnding('.csv')
      .filter((file) => file.startsWith('api/'))
      .toSorted(),
  );
  expect(misfits(whole, below(''))).toEqual([]);
});

test('the dictionary explains every column and code of every file', () => {
  const entries: Record<string, string>[] = parse(textOf('api/v1/dictionary.csv'), {
    columns: true,
    bom: true,
  });
  const known = new Set(entries.map(({ id }) => id));
  const unknown = new Set<string>();
  const need = (entry: string) => known.has(entry) || unknown.add(entry);
  for (const id of ids) {
    const [header = [], ...rows] = cellsOf(textOf(`${folder}${id}.csv`));
    const dimensions = header.slice(3, -6);
    const lists = new Map(
      dimensions.map((name) => [name, entries.find((each) => each.id === `dimension/${id}/${name}`)?.list]),
    );
    for (const name of header) need(dimensions.includes(name) ? `dimension/${id}/${name}` : `column/${name}`);
    for (const row of rows)
      header.forEach((name, at) => {
        const cell = row[at] ?? '';
        if (dimensions.includes(name)) need(`code/${lists.get(name)}/${cell}`);
        else if (name === 'jurisdiction') need(`area/${cell}`);
        else if ((name === 'status' || name === 'qualifier') && cell !== '') need(`${name}/${cell}`);
      });
  }
  expect([...unknown]).toEqual([]);
  const empty = entries.filter((entry) =>
    Object.entries(entry).some(([column, cell]) => column.startsWith('label_') && cell === ''),
  );
  expect(empty).toEqual([]);
  expect(JSON.parse(textOf('api/v1/dictionary.json')).entries.map(({ id }: { id: string }) => id)).toEqual([
    ...known,
  ]);
});

test('no file is longer than what it says', () => {
  // As JSON a row is its cells with their names; what is said of the columns does not grow with the rows.
  const heavy = statistics.filter(({ id, rows }) => {
    const [csv, json] = [`${folder}${id}.csv`, `${folder}${id}.json`].map((file) => textOf(file).length);
    return (json ?? 0) > (csv ?? 0) + rows * 160 + 40_000;
  });
  expect(heavy).toEqual([]);
  expect(ids.filter((id) => textOf(`${folder}${id}.datapackage.json`).length > 80_000)).toEqual([]);
});
