import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { elementsIn } from './document.ts';
import { pages, publishedAt } from './pages.ts';
import { serve, type Served } from './serve.ts';
import { fileAt, files, onDisk } from './site.ts';

// The pages for people who want the data: what they offer is there, and what they advise works.

const dataPages = pages.filter(({ kind }) => /^(?:datos|data|dados)$/.test(kind));
const dictionaryPages = pages.filter(({ kind }) => /^(?:datos|data|dados)\/\*$/.test(kind));
const languages = new Set(pages.map(({ language }) => language));

const textOf = (file: string) => readFileSync(onDisk(file), 'utf8');
const tableOf = (file: string) => parse(textOf(file), { bom: true }) as string[][];

test('each language has both pages', () => {
  expect(dataPages).toHaveLength(languages.size);
  expect(dictionaryPages).toHaveLength(languages.size);
});

const linksOf = (file: string, path: string) =>
  elementsIn(file).flatMap(({ tag, attributes: { href } }) =>
    tag === 'a' && href ? [fileAt(new URL(href, publishedAt + path).pathname)] : [],
  );

test.for(dataPages)(
  '$path offers every list and edition in both forms, and the files of all',
  ({ file, path }) => {
    const offered = new Set(linksOf(file, path));
    const expected = [...files].filter((each) =>
      /^api\/v1\/(?:[^/]+\.(?:csv|json|zip)|scorecards\/[^/.]+\.(?:csv|json)|schemas\/.*)$/.test(each),
    );
    // The dictionary's files are on its own page, and those of the changes on theirs as CSV.
    const elsewhere = /dictionary\.|changes\.csv$/;
    expect(expected.filter((each) => !offered.has(each) && !elsewhere.test(each))).toEqual([]);
    for (const each of ['datapackage.json', 'catalog.jsonld']) expect(offered).toContain(each);
  },
);

test.for(dataPages)('the rows that $path counts are those of the files', ({ file }) => {
  const html = textOf(file);
  const rows = [...html.matchAll(/<tr id="([a-z]+)"[\s\S]*?<\/tr>/g)];
  expect(rows.length).toBeGreaterThan(10);
  for (const [row, name] of rows) {
    const count = /class="num"[^>]*>\s*([\d.,\s\u00a0\u202f]+)</.exec(row)?.[1]?.replace(/\D/g, '');
    expect(Number(count), name).toBe(tableOf(`api/v1/${name}.csv`).length - 1);
  }
});

/** The programs that a page shows, as text. */
const programsIn = (file: string) =>
  [...textOf(file).matchAll(/<pre[^>]*><code[^>]*>([\s\S]*?)<\/code><\/pre>/g)].map(([, text = '']) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );

test.for(dataPages)(
  'the programs of $path read files that are there, and columns that these have',
  ({ file }) => {
    const programs = programsIn(file);
    expect(programs).toHaveLength(2);
    const [header = []] = tableOf('api/v1/findings.csv');
    for (const program of programs) {
      const addresses = [...program.matchAll(/"(https?:[^"]+)"/g)].map(([, address = '']) => address);
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses) expect(fileAt(new URL(address).pathname), address).toBeDefined();
      const columns = [
        ...[...program.matchAll(/row\["(\w+)"\]|findings\$(\w+)/g)].map(([, a, b]) => a ?? b ?? ''),
        ...(/\[c\(([^)]*)\)\]/.exec(program)?.[1]?.match(/\w+/g) ?? []),
      ];
      expect(columns.length).toBeGreaterThan(3);
      expect(columns.filter((column) => !header.includes(column))).toEqual([]);
    }
  },
);

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const run = promisify(execFile);
const python = await run('python3', ['--version']).then(
  () => 'python3',
  () => undefined,
);

// Where there is no Python, that the addresses and columns are there is all that can be told, and was told above.
test.runIf(python).for(dataPages)(
  'the Python of $path runs, and counts right',
  { timeout: 60_000 },
  async ({ file }) => {
    const [program = ''] = programsIn(file);
    const local = program.replaceAll(/https?:\/\/[^/"]+/g, served.origin);
    const { stdout } = await run('python3', ['-c', local], {
      env: { ...process.env, PYTHONUTF8: '1', no_proxy: '*' },
    });
    const [counts = '', ...lines] = stdout.trim().split('\n');
    const [header = [], ...rows] = tableOf('api/v1/findings.csv');
    const outcome = header.indexOf('outcome');
    const unanswered = rows.filter((row) => row[outcome] === 'no-answer').length;
    expect(counts).toBe(`${rows.length} ${unanswered}`);
    expect(lines).toHaveLength(unanswered + 1);
    const laws = tableOf('api/v1/laws.csv');
    const at = (name: string) => laws[1]?.[laws[0]?.indexOf(name) ?? -1];
    expect(lines.at(-1)).toBe(`${at('title')} ${at('legalStatus')}`);
  },
);

test.for(dictionaryPages)('$path explains every column of every list, and every code', ({ file, path }) => {
  const codes = new Set(elementsIn(file).flatMap(({ tag, text }) => (tag === 'code' ? [text.trim()] : [])));
  const [header = [], ...entries] = tableOf('api/v1/dictionary.csv');
  const kind = header.indexOf('kind');
  const code = header.indexOf('code');
  const missing = entries
    // Dimensions are on the pages of their statistics, areas in a list of their own.
    .filter((row) => !['dimension', 'area'].includes(row[kind] ?? ''))
    .filter((row) => !codes.has(row[code] ?? ''));
  expect(missing.map((row) => row[0])).toEqual([]);
  expect(linksOf(file, path)).toEqual(
    expect.arrayContaining(['api/v1/dictionary.csv', 'api/v1/dictionary.json']),
  );
});

test('the dictionary explains every column of every list', () => {
  const ids = new Set(tableOf('api/v1/dictionary.csv').map(([id]) => id));
  const lists = [...files].flatMap((file) => /^api\/v1\/([a-z]+)\.csv$/.exec(file)?.[1] ?? []);
  const unknown = lists
    .filter((list) => !['dictionary', 'changes'].includes(list))
    .flatMap((list) =>
      (tableOf(`api/v1/${list}.csv`)[0] ?? [])
        .map((column) => `field/${list}/${column.replace(/_[a-z]{2,3}$/, '')}`)
        .filter((id) => !ids.has(id)),
    );
  expect(unknown).toEqual([]);
});
