import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { deflated } from './deflate.ts';
import { crc32, type PackedFile, toZip } from './zip.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

// The check value of CRC-32 in Greg Cook's catalogue, and three more that zlib gives.
test.for<[string, number]>([
  ['123456789', 0xcbf43926],
  ['', 0],
  ['hi', 0xd8932aac],
  ['ñ', 0x1d681568],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the checksum of "%s"', ([text, expected]) => {
  expect(crc32(bytesOf(text))).toBe(expected);
});

test('one file, byte by byte', () => {
  const local = [
    '50 4b 03 04', // signature
    '14 00 00 08 00 00', // version 2.0, names in UTF-8, stored
    '00 00 77 5d', // midnight of 23 November 2026: 46 << 9 | 11 << 5 | 23
    'ac 2a 93 d8 02 00 00 00 02 00 00 00', // checksum, size, size
    '06 00 00 00', // length of the name, nothing extra
    'c3 b1 2e 74 78 74', // ñ.txt
    '68 69', // hi
  ];
  const directory = [
    '50 4b 01 02 14 00',
    ...local.slice(1, 5),
    '00 00 00 00 00 00', // no comment, first disk, no inner attributes
    '00 00 00 00', // no outer attributes
    '00 00 00 00', // where its local header begins
    'c3 b1 2e 74 78 74',
  ];
  const end = [
    '50 4b 05 06 00 00 00 00', // signature, first disk twice
    '01 00 01 00', // one file on this disk, and in all
    '34 00 00 00', // the directory has 52 bytes
    '26 00 00 00', // and begins after 38
    '00 00', // no comment
  ];
  const zip = toZip([{ name: 'ñ.txt', bytes: bytesOf('hi') }], '2026-11-23');
  expect(hex(zip)).toBe([...local, ...directory, ...end].join(' '));
});

test('nothing packed is the end alone', () => {
  expect(hex(toZip([], '2026-11-23'))).toBe(`50 4b 05 06 ${Array(18).fill('00').join(' ')}`);
});

/** Reads a ZIP file from its end, as every program does; throws where a part is not where another says it is. */
const unpack = (zip: Uint8Array): PackedFile[] => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const u16 = (at: number): number => view.getUint16(at, true);
  const u32 = (at: number): number => view.getUint32(at, true);
  const end = zip.length - 22;
  if (u32(end) !== 0x06054b50) throw new Error('No end.');
  let at = u32(end + 16);
  if (at + u32(end + 12) !== end) throw new Error('The directory does not reach the end.');
  const text = (from: number, length: number): string =>
    new TextDecoder('utf-8', { fatal: true }).decode(zip.subarray(from, from + length));
  return Array.from({ length: u16(end + 10) }, () => {
    if (u32(at) !== 0x02014b50) throw new Error('No entry.');
    const [crc, size, nameLength, start] = [u32(at + 16), u32(at + 24), u16(at + 28), u32(at + 42)];
    const name = text(at + 46, nameLength);
    at += 46 + nameLength;
    if (u32(start) !== 0x04034b50) throw new Error('No local header.');
    if (text(start + 30, u16(start + 26)) !== name) throw new Error('Two names.');
    const bytes = zip.slice(start + 30 + nameLength, start + 30 + nameLength + size);
    if (u32(start + 14) !== crc || crc32(bytes) !== crc) throw new Error('A wrong checksum.');
    return { name, bytes };
  });
};

test('whatever is packed is found again, at the places that the file says', () => {
  const file = fc.record({ name: fc.string({ unit: 'grapheme', minLength: 1 }), bytes: fc.uint8Array() });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 5 }), (files) => {
      expect(unpack(toZip(files, '2024-05-01'))).toEqual(files);
    }),
  );
});

test('a deflated file says so, with both its sizes', async () => {
  const bytes = new TextEncoder().encode('agua '.repeat(100));
  const zip = Buffer.from(toZip([{ name: 'a', bytes, deflated: await deflated(bytes) }], '2026-11-23'));
  const packed = zip.readUInt32LE(18);
  expect([zip.readUInt16LE(8), zip.readUInt32LE(22)]).toEqual([8, 500]);
  expect(packed).toBeLessThan(30);
  expect(inflateRawSync(zip.subarray(31, 31 + packed)).toString()).toBe('agua '.repeat(100));
});
