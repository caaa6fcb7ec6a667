import { join } from 'node:path';
import { expect, test } from 'vitest';

import { readContent } from '#records/source-file.ts';

import { addressesOf } from './addresses.ts';

const fictional = join(import.meta.dirname, '../../../tests/portals/fictional');
const bytes = (text: string) => new TextEncoder().encode(text);

const law = `---
title: Ley
reply:
  url: https://a.example/reply
sources:
  - key: gaceta
    url: https://a.example/uno
    accessedOn: '2025-05'
  - url: 'https://a.example/dos#p2'
    archivedUrl: https://web.archive.org/web/20250101000000/https://a.example/dos
    key: otra
  - key: rota
    url: ftp://a.example/tres
  - key: numero
    url: 4
---
[texto](https://a.example/cuerpo)
`;

test('each address with its place, at any depth; only entries of sources are sources', () => {
  const { all, sources, unread } = addressesOf([{ file: 'laws/ley-1.md', bytes: bytes(law) }]);
  expect(all.map(({ url, line, column, path }) => [url, line, column, path.join('.')])).toEqual([
    ['https://a.example/reply', 4, 8, 'reply.url'],
    ['https://a.example/uno', 7, 10, 'sources.0.url'],
    ['https://a.example/dos#p2', 9, 10, 'sources.1.url'],
    ['https://web.archive.org/web/20250101000000/https://a.example/dos', 10, 18, 'sources.1.archivedUrl'],
  ]);
  expect(sources).toMatchObject([
    { url: 'https://a.example/uno', accessedOn: '2025-05' },
    { url: 'https://a.example/dos#p2', archivedUrl: expect.stringContaining('20250101000000') },
  ]);
  expect(unread).toEqual([]);
});

test('a record that cannot be read is named, a translation and a setting have no sources', () => {
  const broken = bytes('---\ntitle: [\n---\n');
  expect(
    addressesOf([
      { file: 'laws/rota.md', bytes: broken },
      { file: 'laws/sin-campos.md', bytes: bytes('texto') },
      { file: 'laws/latin.md', bytes: new Uint8Array([0x2d, 0xff, 0xfe]) },
      { file: 'laws/ley-1.en.md', bytes: bytes(law) },
      { file: 'portal.yaml', bytes: bytes('url: https://a.example/') },
      { file: 'laws/vacia.md', bytes: bytes('---\n---\n') },
    ]),
  ).toEqual({ all: [], sources: [], unread: ['laws/rota.md', 'laws/sin-campos.md', 'laws/latin.md'] });
});

test('a whole portal: as many sources as its records name, each on the line where it stands', async () => {
  const files = await readContent(fictional);
  const { all, sources, unread } = addressesOf(files);
  expect(unread).toEqual([]);
  const written = files
    .filter(({ file }) => /^[a-z]+\/[^.]+\.md$/.test(file))
    .flatMap(({ file, bytes: each }) =>
      new TextDecoder()
        .decode(each)
        .split('\n')
        .flatMap((text, index) => (/^[ -]*(?:url|archivedUrl): /.test(text) ? [`${file}:${index + 1}`] : [])),
    );
  expect(written.length).toBeGreaterThan(30);
  expect(all.map(({ file, line }) => `${file}:${line}`)).toEqual(written);
  expect(sources.length).toBeGreaterThan(25);
});
