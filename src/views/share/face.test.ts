import { readFileSync } from 'node:fs';

import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';

import { element, textAt } from '#views/drawing/svg.ts';

import { advances, characters } from './advances.ts';
import { legible, type Weight, widthOf } from './face.ts';

const fileOf = (weight: Weight): string => `src/styles/fonts/faustina-${weight}.ttf`;

/** The advances that a TrueType file gives for characters: its tables `cmap` (format 4), `hhea` and `hmtx`. */
const advancesIn = (file: string, wanted: string): number[] => {
  const font = readFileSync(file);
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + index * 16;
      return [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)] as const;
    }),
  );
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`${file} has no table ${name}.`);
    return at;
  };
  const cmap = table('cmap');
  const formats = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) =>
    font.readUInt32BE(cmap + 8 + index * 8),
  ).map((offset) => cmap + offset);
  const map = formats.find((at) => font.readUInt16BE(at) === 4);
  if (map === undefined) throw new Error(`${file} has no character map of format 4.`);
  const twice = font.readUInt16BE(map + 6);
  const glyphOf = (code: number): number => {
    for (let at = 0; at < twice; at += 2) {
      if (font.readUInt16BE(map + 14 + at) < code) continue;
      const start = font.readUInt16BE(map + 16 + twice + at);
      if (start > code) return 0;
      const shift = font.readUInt16BE(map + 16 + 2 * twice + at);
      const place = map + 16 + 3 * twice + at;
      const range = font.readUInt16BE(place);
      if (range === 0) return (code + shift) & 0xffff;
      return font.readUInt16BE(place + range + (code - start) * 2);
    }
    return 0;
  };
  const measured = font.readUInt16BE(table('hhea') + 34);
  return [...wanted].map((character) => {
    const glyph = glyphOf(character.codePointAt(0) as number);
    if (glyph === 0) throw new Error(`${file} has no “${character}”.`);
    return font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, measured - 1));
  });
};

test.for([400, 600] as const)('the widths of weight %i are those of its file', (weight) => {
  expect(advancesIn(fileOf(weight), characters)).toEqual(advances[weight]);
});

const drawnWidth = (text: string, weight: Weight): number => {
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: 2000, height: 100 },
    textAt(20, 60, text, { 'font-family': 'Faustina', 'font-size': 40, 'font-weight': weight }),
  );
  const font = { loadSystemFonts: false, fontFiles: ([400, 600] as const).map(fileOf) };
  return new Resvg(svg, { font }).innerBBox()?.width ?? 0;
};

test.for<[string, Weight]>([
  ['Ley contra la Trata de Personas y el Tráfico', 400],
  ['Ley contra la Trata de Personas y el Tráfico', 600],
  ['AVATAR To We Yo «¿Cumple el Estado?» 38 %', 600],
  ['D.S. 001-2016-IN · 1,795 días – ñandú', 400],
])('“%s” in weight %i is drawn no wider than it was measured, and not far from it', ([text, weight]) => {
  const [drawn, measured] = [drawnWidth(text, weight), widthOf(text, { size: 40, weight })];
  expect(drawn).toBeLessThanOrEqual(measured);
  expect(drawn).toBeGreaterThan(measured * 0.9);
});

test('the two weights are two faces', () => {
  expect(drawnWidth('Normas', 600)).toBeGreaterThan(drawnWidth('Normas', 400));
});

test.for<[string, string, string | undefined]>([
  ['plain text stays', 'Año 2025: «sí»', 'Año 2025: «sí»'],
  ['narrow spaces become spaces', '38\u202f% de\u00a0todo\n', '38 % de todo'],
  ['letters in two parts are put together', 'an\u0303o', 'año'],
  ['signs without a letter are left out', 'A → B ★', 'A  B'],
  ['letters of other Latin languages are there', 'Łódź Şırnak Būř', 'Łódź Şırnak Būř'],
  ['a name with a letter that is missing is not written', 'Ngọc', undefined],
  ['nor one in another script', 'Управа', undefined],
  ['hyphens of every length are written', 'D\u2011S', 'D-S'],
])('%s', ([, text, expected]) => {
  expect(legible(text)).toBe(expected);
});
