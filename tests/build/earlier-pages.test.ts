import { createHash } from 'node:crypto';
import { appendFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { workspaceOf } from '#records/generate.ts';
import { build, digestsOf, filesIn, testFolder } from './portal.ts';

const folder = testFolder();
const dist = folder.at('dist');
const anew = folder.at('dist-anew');
const settings = { SITE_URL: 'https://veedor.example', VEEDOR_PICTURES: 'none' };

/** One of each type, so that whatever is shown of a record on other pages changes with it. */
const changed = [
  'laws/acuerdo-2-2021',
  'commitments/agua-caliente-comedor',
  'audits/autoinforme-2024',
  'statistics/alumnado-con-agua-segura',
  'comparisons/alumnas-alumnos-capital-2024',
  'institutions/anca',
  'pages/about',
];
/** Pages of what nobody changes: one whose text on the disk is spoiled, and one of which the list is spoiled as well. */
const spoiled = 'es/normas/rl-77-1999/index.html';
const trusted = 'en/laws/rl-77-1999/index.html';

const edit = (file: string, change: (text: string) => string) => {
  const text = readFileSync(file, 'utf8');
  expect(change(text), file).not.toBe(text);
  writeFileSync(file, change(text));
};
const digestOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('base64url');

beforeAll(async () => {
  const content = folder.copyOf('tests/portals/fictional', 'content');
  const first = await build(content, dist, settings);
  expect(first.code, first.output).toBe(0);
  for (const record of changed)
    edit(path.join(content, `${record}.md`), (text) => text.replace(/^(title|name): /m, '$1: Nuevo. '));
  const [list = ''] = globSync(path.join(workspaceOf(content), 'pages-*.jsonl'));
  const before = digestOf(path.join(dist, trusted));
  for (const page of [spoiled, trusted]) appendFileSync(path.join(dist, page), '<!-- spoiled -->');
  edit(list, (text) => text.replace(before, digestOf(path.join(dist, trusted))));
  const again = await build(content, dist, settings);
  expect(again.code, again.output).toBe(0);
  const whole = await build(content, anew, settings);
  expect(whole.code, whole.output).toBe(0);
}, 600_000);

const isSpoiled = (site: string, page: string) =>
  readFileSync(path.join(site, page), 'utf8').includes('<!-- spoiled -->');

test('a page of what did not change is taken from the site before', () => {
  expect(isSpoiled(dist, trusted)).toBe(true);
});

test('a page that no longer lies there as it was written is made anew', () => {
  expect(isSpoiled(dist, spoiled)).toBe(false);
});

test('all others are, to the byte, as if everything was made anew', { timeout: 600_000 }, () => {
  const withoutTrusted = (site: string) => {
    const { [trusted]: _, ...others } = digestsOf(site);
    return others;
  };
  expect(withoutTrusted(dist)).toEqual(withoutTrusted(anew));
  expect(filesIn(dist).filter((file) => file.endsWith('.html')).length).toBeGreaterThan(1000);
});

test.for(changed)('%s is shown as it is now', { timeout: 600_000 }, (record) => {
  const id = path.basename(record);
  const pages = filesIn(dist).filter(
    (file) => file.endsWith(`/${id}/index.html`) || (id === 'about' && file === 'es/acerca/index.html'),
  );
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.some((page) => readFileSync(path.join(dist, page), 'utf8').includes('Nuevo. '))).toBe(true);
});
