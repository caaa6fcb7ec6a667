import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test, vi } from 'vitest';

import { filesOfNewPortal, isCountry } from '../../scripts/init/files.ts';
import { runScript } from '../new/conversation.ts';

vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'veedor-init-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (country: string, file: string): string => readFileSync(join(folder, country, file), 'utf8');

test.for([
  ['EC', 'es', 'languages: [es, en]', 24, 'EC-P\n  name: Pichincha'],
  ['CR', 'en', 'languages: [en, es]', 7, 'CR-SJ\n  name: San José'],
] as const)(
  'a portal for %s, written in %s, passes the check and names all that is to be filled in',
  async ([country, language, languages, regions, region]) => {
    const out = join(folder, country);
    const made = await runScript(
      'init.ts',
      ['--country', country, '--language', language, '--out', out],
      'unused',
    );
    expect(made).toMatchObject({ code: 0 });
    expect(read(country, 'portal.yaml')).toContain(languages);
    expect(read(country, 'jurisdictions.yaml')).toContain(region);
    expect(read(country, 'jurisdictions.yaml').match(/scored: true/g)).toHaveLength(regions);
    const checked = await runScript('check.ts', ['--lang', 'es'], out);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.out).toContain('0 errores y 19 avisos en 11 archivos.');
    expect(checked.out.match(/ {2}to-fill-in\n/g)).toHaveLength(19);
    expect(checked.out).toContain('aviso: por completar: la política que se vigila.');
    expect(await runScript('format.ts', ['--check'], out)).toMatchObject({ code: 0 });
  },
);

test('nothing of the portal that the software was made with is in a new one', () => {
  const all = [...filesOfNewPortal({ country: 'EC', language: 'es', today: '2026-01-02' }).values()].join(
    '\n',
  );
  expect(all.match(/per[uú]\b|peruan|trata de|trafficking|\bPE-/gi)).toBeNull();
});

test('a name that is blank is none, and a folder with spaces is one word of what is to be typed', async () => {
  const out = join(folder, 'portal nuevo');
  const made = await runScript('init.ts', ['--country', 'EC', '--name', ' ', '--out', out], 'unused');
  expect(made.out).toMatch(/ CONTENT_DIR='[^'\n]*portal nuevo' npm run check /);
  expect(read('portal nuevo', 'portal.yaml')).toContain(
    "name: { es: 'Veedor Ecuador', en: 'Veedor Ecuador' }",
  );
});

test('a folder with something in it is left alone', async () => {
  const out = join(folder, 'full');
  await runScript('init.ts', ['--country', 'CR', '--out', out], 'unused');
  writeFileSync(join(out, 'portal.yaml'), 'mine');
  const again = await runScript('init.ts', ['--country', 'CR', '--out', out, '--lang', 'es'], 'unused');
  expect(again.code).toBe(1);
  expect(again.err).toContain('no está vacía y no se toca. Elija otra con --out.');
  expect(read('full', 'portal.yaml')).toBe('mine');
});

test.for([
  [['--country', 'XX'], '«XX» no es el código de un país en ISO 3166-1: dos letras, como EC o CR.'],
  [
    ['--country', 'BR', '--language', 'pt'],
    'agregue después interface/pt.yaml: docs/guides/es/new-country.md dice cómo.',
  ],
  [[], 'Uso: npm run init -- --country EC'],
  [['--contry', 'EC'], 'Uso: npm run init -- --country EC'],
] as const)('%j is answered with what to write', async ([args, words]) => {
  const refused = await runScript('init.ts', args, 'unused');
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain(words);
});

test('parts of regions stand below them, and only regions count as such', () => {
  const areas = filesOfNewPortal({ country: 'ES', language: 'es', today: '2026-01-02' }).get(
    'jurisdictions.yaml',
  );
  expect(areas).toContain('- code: ES-AN\n  name: Andalucía\n  kind: region\n  parent: ES\n  scored: true\n');
  expect(areas).toContain('- code: ES-SE\n  name: Sevilla\n  kind: subregion\n  parent: ES-AN\n');
});

test('every country that can be told apart by its code can be asked for', () => {
  expect(['EC', 'CR', 'MX', 'BO', 'AR', 'US'].map(isCountry)).toEqual([true, true, true, true, true, true]);
  expect(['XX', 'ZZ', 'E', 'ECU', ''].map(isCountry)).toEqual([false, false, false, false, false]);
});
