import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build, filesIn, testFolder } from './portal.ts';

const folder = testFolder();
const dist = folder.at('dist');

beforeAll(async () => {
  // Astro itself listens to these names; other programs set them for ends of their own.
  const strangers = { BASE_URL: '/strangers/', SITE: 'https://strangers.example' };
  const { code, output } = await build(folder.copyOf('tests/portals/small', 'content'), dist, strangers);
  expect(code, output).toBe(0);
}, 600_000);

test('another country, policy and language are published with no code changed', () => {
  const pages = filesIn(dist).filter((file) => file.endsWith('.html'));
  expect(pages).toContain('pt/index.html');
  expect(pages).toContain('en/laws/lei-12-2018/index.html');
  expect(pages.length).toBeGreaterThan(60);
});

test('no address follows the settings of other programs', () => {
  const said = filesIn(dist).filter((file) =>
    readFileSync(path.join(dist, file), 'utf8').includes('strangers'),
  );
  expect(said).toEqual([]);
});

/** The library of charts knows the colours of CSS, one of which is called so. */
const colour = /peru:[`'"]?#?cd853f/gi;
/** The editor speaks many languages; in Finnish, to cancel begins so. Its code leads to sites of developers, and has the flags of all. */
const inEditor = /peruu\p{L}*|developerURL|flag-pe\s+peru/giu;

test.for(['Perú', 'Peru', 'trata de personas', 'human trafficking'])('no file of it says “%s”', (words) => {
  const said = filesIn(dist).filter((file) =>
    readFileSync(path.join(dist, file), 'utf8')
      .replace(colour, '')
      .replace(inEditor, '')
      .toLowerCase()
      .includes(words.toLowerCase()),
  );
  expect(said).toEqual([]);
});

test('a portal without statistics has an empty list of them, what its columns would mean, and no package of any', async () => {
  const content = folder.copyOf('tests/portals/small', 'without-statistics');
  rmSync(path.join(content, 'statistics'), { recursive: true });
  const without = folder.at('dist-without-statistics');
  const { code, output } = await build(content, without);
  expect(code, output).toBe(0);
  const text = (file: string) => readFileSync(path.join(without, file), 'utf8');
  expect(JSON.parse(text('api/v1/statistics.json'))).toMatchObject({ total: 0, statistics: [] });
  expect(text('api/v1/statistics.csv').trim().split('\r\n')).toHaveLength(1);
  expect(JSON.parse(text('api/v1/dictionary.json')).total).toBeGreaterThan(10);
  const named = filesIn(without).filter((file) => /datapackage|api\/v1\/statistics\//.test(file));
  // That of the whole portal is there, with its other tables.
  expect(named).toEqual(['datapackage.json']);
}, 600_000);
