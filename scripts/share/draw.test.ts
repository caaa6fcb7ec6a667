import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawPictures, drawShared } from './draw.ts';
import { loadRenderer } from './renderer.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(path.join('.cache', 'tests-share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: string[]) => path.join(folder, ...names);

const drawing = (text: string, size = 60) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#fbf8f1"/><text x="64" y="200" font-family="Faustina" font-size="${size}" font-weight="600" fill="#1e1b17">${text}</text></svg>`;

const pictures = ['Ley', 'Compromiso', 'Auditoría'].map((text) => ({
  file: `share/es/${text}.png`,
  svg: drawing(text),
}));

test('what is drawn once is taken from the cache afterwards, and only what changed is drawn', async () => {
  expect(await drawPictures(pictures, at('first'), at('cache'))).toBe(3);
  expect(await drawPictures(pictures, at('second'), at('cache'))).toBe(0);
  const changed = [...pictures.slice(1), { file: 'share/es/Ley.png', svg: drawing('Ley 2') }];
  expect(await drawPictures(changed, at('third'), at('cache'))).toBe(1);
  const read = (site: string, file: string) => readFileSync(at(site, file));
  for (const { file } of pictures) expect(read('second', file)).toEqual(read('first', file));
  expect(read('third', 'share/es/Ley.png')).not.toEqual(read('first', 'share/es/Ley.png'));
});

test('drawn anew, a picture is the same byte for byte', async () => {
  await drawPictures(pictures, at('one'), at('cache-one'));
  expect(await drawPictures(pictures, at('other'), at('cache-other'))).toBe(3);
  for (const { file } of pictures)
    expect(readFileSync(at('other', file))).toEqual(readFileSync(at('one', file)));
  expect(readdirSync(at('cache-other')).sort()).toEqual(readdirSync(at('cache-one')).sort());
});

test('the same drawing for two pages is drawn once', async () => {
  const twice = ['a', 'b'].map((name) => ({ file: `${name}.png`, svg: drawing('Dos veces') }));
  expect(await drawPictures(twice, at('twice'), at('cache-twice'))).toBe(1);
  expect(readFileSync(at('twice', 'a.png'))).toEqual(readFileSync(at('twice', 'b.png')));
});

test('letters are drawn with our face, whatever faces the machine has', async () => {
  const renderer = await loadRenderer();
  if ('reason' in renderer) throw new Error(renderer.reason);
  const [with600, with400, none] = [
    drawing('Ley'),
    drawing('Ley').replace('font-weight="600"', 'font-weight="400"'),
    drawing(''),
  ].map(renderer.draw);
  expect(with600).not.toEqual(with400);
  expect(with400).not.toEqual(none);
  // A face of the machine would be taken here, if any were looked at.
  expect(renderer.draw(drawing('Ley').replace('"Faustina"', '"DejaVu Sans"'))).toEqual(with600);
});

test('what no build asked for in a month is no longer kept', async () => {
  await drawPictures(pictures, at('old'), at('cache-old'));
  const [first = ''] = readdirSync(at('cache-old'));
  const before = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  const stale = at('cache-old', `${'0'.repeat(64)}.png`);
  writeFileSync(stale, '');
  for (const file of [stale, at('cache-old', first)]) utimesSync(file, before, before);
  await drawPictures(pictures, at('old'), at('cache-old'));
  expect(existsSync(stale)).toBe(false);
  expect(existsSync(at('cache-old', first))).toBe(true);
});

test('the list that a site comes with is drawn and taken away; a site without one has no pictures', async () => {
  mkdirSync(at('site'));
  writeFileSync(at('site', 'share-pictures.json'), JSON.stringify(pictures));
  expect(await drawShared(at('site'), at('cache-site'))).toBe(3);
  expect(readdirSync(at('site'))).toEqual(['share']);
  mkdirSync(at('bare'));
  expect(await drawShared(at('bare'), at('cache-site'))).toBe(0);
  expect(readdirSync(at('bare'))).toEqual([]);
});

test('a drawing that cannot be read stops the build, with a reason', async () => {
  await expect(drawPictures([{ file: 'a.png', svg: '<svg' }], at('bad'), at('cache-bad'))).rejects.toThrow();
});
