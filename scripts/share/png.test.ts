import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngOf } from './png.ts';

/** The colours of a PNG with a palette, as six digits each, read by the rules of the format. */
function coloursOf(png: Buffer): string[] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const part = (name: string): Buffer => chunks.get(name) ?? Buffer.alloc(0);
  const [width, height] = [part('IHDR').readUInt32BE(0), part('IHDR').readUInt32BE(4)];
  const lines = inflateSync(part('IDAT'));
  return Array.from({ length: width * height }, (_, index) => {
    const place = lines[Math.floor(index / width) * (width + 1) + 1 + (index % width)] ?? 0;
    return part('PLTE').toString('hex', place * 3, place * 3 + 3);
  });
}

const pixels = (width: number, colours: string[]) => ({
  width,
  height: colours.length / width,
  rgba: Uint8Array.from(Buffer.from(colours.map((colour) => `${colour}ff`).join(''), 'hex')),
});

test('few colours come out as they went in', () => {
  const colours = ['fbf8f1', '1e1b17', '0a5457', 'fbf8f1', 'fbf8f1', '1e1b17'];
  const png = pngOf(pixels(3, colours));
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(coloursOf(png)).toEqual(colours);
});

test('of like colours the most frequent stands for all', () => {
  expect(coloursOf(pngOf(pixels(4, ['000000', 'fbf8f1', 'fbf8f1', 'fcf9f2'])))).toEqual([
    '000000',
    'fbf8f1',
    'fbf8f1',
    'fbf8f1',
  ]);
});

test('a picture of more colours than a palette holds is refused', () => {
  const parts = ['00', '2b', '56', '81', 'ac', 'd7', 'ff'];
  const many = parts.flatMap((a) => parts.flatMap((b) => parts.map((c) => a + b + c)));
  expect(() => pngOf(pixels(1, many))).toThrow('343 groups of colours');
});
