import { join } from 'node:path';
import { expect, test } from 'vitest';

import { canonicalText } from '#records/canonical.ts';
import { readContent } from '#records/source-file.ts';

import { addressesOf } from './addresses.ts';
import { withArchivedUrl } from './archived-line.ts';

const url = 'https://a.example/uno';
const copy = 'https://web.archive.org/web/20250102030405/https://a.example/uno';
const record = (...sources: string[]): string =>
  [
    '---',
    'title: Ley',
    'sources:',
    ...sources,
    'confidence: read',
    '---',
    'Texto con url: https://a.example/uno',
    '',
  ].join('\n');

test.for<[title: string, before: string[], after: string[]]>([
  [
    'one line below its address',
    ['  - key: a', `    url: ${url}`, '    page: 3'],
    ['  - key: a', `    url: ${url}`, `    archivedUrl: ${copy}`, '    page: 3'],
  ],
  [
    'the address comes first in its group',
    [`  - url: '${url}'`, '    key: a'],
    [`  - url: '${url}'`, `    archivedUrl: ${copy}`, '    key: a'],
  ],
  [
    'every source with the same address, and no other',
    ['  - key: a', `    url: ${url}`, '  - key: b', `    url: ${url}/`, '  - key: c', `    url: ${url}`],
    [
      '  - key: a',
      `    url: ${url}`,
      `    archivedUrl: ${copy}`,
      '  - key: b',
      `    url: ${url}/`,
      '  - key: c',
      `    url: ${url}`,
      `    archivedUrl: ${copy}`,
    ],
  ],
  [
    'a copy that is there stays',
    ['  - key: a', `    url: ${url}`, '    archivedUrl: https://b.example/'],
    ['  - key: a', `    url: ${url}`, '    archivedUrl: https://b.example/'],
  ],
  [
    'another address',
    ['  - key: a', '    url: https://b.example/'],
    ['  - key: a', '    url: https://b.example/'],
  ],
  [
    'a comment behind the address',
    ['  - key: a', `    url: ${url} # vista`],
    ['  - key: a', `    url: ${url} # vista`, `    archivedUrl: ${copy}`],
  ],
])('%s', ([, before, after]) => {
  expect(withArchivedUrl(record(...before), url, copy)).toBe(record(...after));
});

test.for<[title: string, text: string]>([
  ['sources in braces', record(`  - { key: a, url: '${url}' }`)],
  ['an address over two lines', record('  - key: a', '    url:', `      ${url}`)],
  ['a block of text', record('  - key: a', '    url: >-', `      ${url}`)],
  ['no front matter', 'Texto\n'],
  ['broken YAML', record('  - key: [', `    url: ${url}`)],
  ['lines ended as Windows ends them', record('  - key: a', `    url: ${url}`).replaceAll('\n', '\r\n')],
  ['no sources', '---\ntitle: Ley\n---\n'],
])('%s: nothing is written', ([, text]) => {
  expect(withArchivedUrl(text, url, copy)).toBeUndefined();
});

test.for(['tests/portals/fictional', 'content'])(
  '%s: each source of each record, and the record stays canonical with one line more',
  { timeout: 60_000 },
  async (folder) => {
    const files = await readContent(join(import.meta.dirname, '../../..', folder));
    const { sources } = addressesOf(files);
    const byName = new Map(files.map((source) => [source.file, source]));
    const lacking = sources.filter(({ archivedUrl }) => archivedUrl === undefined);
    expect(lacking.length).toBeGreaterThan(20);
    // One of each record: the canonical form of all is slow to write.
    const each = new Map(lacking.map((source) => [source.file, source]));
    for (const { file, url: address } of each.values()) {
      const { bytes } = byName.get(file) as { bytes: Uint8Array };
      const text = new TextDecoder().decode(bytes);
      const value = `https://web.archive.org/web/20250102030405/${address}`;
      const after = withArchivedUrl(text, address, value) ?? '';
      expect(canonicalText({ file, bytes: new TextEncoder().encode(after) }), file).toBe(after);
      const added = after.split('\n').filter((line) => line.trim() === `archivedUrl: ${value}`);
      expect(added.length).toBeGreaterThan(0);
      expect(
        after
          .split('\n')
          .filter((line) => !added.includes(line))
          .join('\n'),
      ).toBe(text);
    }
  },
);
