import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';

import { readSheets } from './read.ts';

/** A ZIP of deflated files, whose list may claim other sizes than they have. */
const zip = (files: readonly { name: string; bytes: Uint8Array; claims?: number }[]): Uint8Array => {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claims = bytes.length } of files) {
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claims, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claims, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(head, Buffer.from(name), packed);
    list.push(entry, Buffer.from(name));
    offset += head.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(
    list.reduce((all, each) => all + each.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...list, end]);
};

const file = (name: string, text = '<x/>') => ({ name, bytes: Buffer.from(text) });
const book = file('xl/workbook.xml');
const bomb = { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.alloc(120 * 1024 * 1024) };

test.for<[string, () => Uint8Array, string]>([
  ['a bomb', () => zip([book, bomb]), 'ocuparía más de lo que se lee aquí'],
  [
    'a bomb that claims nothing',
    () => zip([book, { ...bomb, claims: 0 }]),
    'ocuparía más de lo que se lee aquí',
  ],
  ['macros', () => zip([book, file('xl/vbaProject.bin')]), 'lleva macros'],
  [
    'links to other books',
    () => zip([book, file('xl/externalLinks/externalLink1.xml')]),
    'toma valores de otros archivos',
  ],
  ['another ZIP', () => zip([file('word/document.xml')]), 'no es un libro de Excel'],
  ['a book of nonsense', () => zip([book, file('[Content_Types].xml', '<<<')]), 'está dañado'],
])('%s ends in a clear message within five seconds', { timeout: 30_000 }, async ([, make, es]) => {
  const bytes = make();
  const start = performance.now();
  const read = await readSheets(bytes);
  expect(performance.now() - start).toBeLessThan(5000);
  expect('message' in read && read.message.es).toContain(es);
});
