import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build, filesIn, testFolder } from './portal.ts';

const folder = testFolder();
const dist = folder.at('dist');

beforeAll(async () => {
  // Astro itself listens to these names; other programs set them for ends of their own.
  const strangers = { BASE_URL: '/elsewhere/', SITE: 'https://elsewhere.example' };
  const { code, output } = await build(folder.copyOf('tests/portals/small', 'content'), dist, strangers);
  expect(code, output).toBe(0);
}, 120_000);

test('another country, policy and language are published with no code changed', () => {
  const pages = filesIn(dist).filter((file) => file.endsWith('.html'));
  expect(pages).toContain('pt/index.html');
  expect(pages).toContain('en/laws/lei-12-2018/index.html');
  expect(pages.length).toBeGreaterThan(60);
});

test('no address follows the settings of other programs', () => {
  const said = filesIn(dist).filter((file) =>
    readFileSync(path.join(dist, file), 'utf8').includes('elsewhere'),
  );
  expect(said).toEqual([]);
});

test.for(['Perú', 'Peru', 'trata de personas', 'human trafficking'])('no file of it says “%s”', (words) => {
  const said = filesIn(dist).filter((file) =>
    readFileSync(path.join(dist, file), 'utf8').toLowerCase().includes(words.toLowerCase()),
  );
  expect(said).toEqual([]);
});
