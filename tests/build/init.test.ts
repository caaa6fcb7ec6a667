import { readFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, expect, test } from 'vitest';

import { runScript } from '../new/conversation.ts';
import { build, filesIn, testFolder } from './portal.ts';

const folder = testFolder();
const content = folder.content('content');
const dist = folder.at('dist');
const page = (name: string): string => readFileSync(path.join(dist, name), 'utf8');

beforeAll(async () => {
  const made = await runScript('init.ts', ['--country', 'CR', '--out', content], 'unused');
  expect(made.code, made.err).toBe(0);
  const { code, output } = await build(content, dist);
  expect(code, output).toBe(0);
}, 600_000);

test('a new portal without a record is built in both languages', () => {
  expect(page('es/index.html')).toContain('Veedor Costa Rica');
  expect(page('es/regiones/cr-sj/index.html')).toContain('San José');
  expect(page('en/laws/index.html')).toContain('Laws');
});

test('it has no map, and says so', () => {
  expect(page('es/acerca/index.html')).toContain('Este portal todavía no tiene mapa.');
  expect(filesIn(dist).filter((file) => /map\..*svg$/.test(file))).toEqual([]);
});

test('nothing of the portal that the software was made with is on its pages', () => {
  const said = filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .filter((file) => /Perú|\bPeru\b|trata de personas|human trafficking/.test(page(file)));
  expect(said).toEqual([]);
});
