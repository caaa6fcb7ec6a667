import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { referenceWords } from '#i18n/words.ts';

import { checkContent } from './check.ts';

const small = path.resolve(import.meta.dirname, '../../tests/portals/small');

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** What the guard says of a copy of the small portal with the given files written over it. */
const guarded = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'guard-'));
  folders.push(folder);
  await cp(small, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  const { problems } = await checkContent(folder, { today: '2025-12-31', referenceWords });
  return problems
    .filter(({ rule }) => /^priva/.test(rule))
    .map(({ file, line, column, rule, severity }) => `${file}:${line}:${column} ${rule} ${severity}`);
};

const latin1 = (text: string): Uint8Array => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));

test.for<[string, string, string | Uint8Array, string]>([
  ['a body', 'laws/nova.md', '---\ntitle: x\n---\nA señora,\ncom DNI 45678912.\n', 'laws/nova.md:5:9'],
  ['front matter, deep', 'laws/nova.md', '---\na:\n  - b: { c: "DNI 45678912" }\n---\n', 'laws/nova.md:3:18'],
  ['a translation', 'laws/nova.en.md', '---\ntitle: ID card 45678912\n---\n', 'laws/nova.en.md:2:16'],
  ['no record at all', 'laws/nova.md', 'DNI 45678912', 'laws/nova.md:1:5'],
  ['broken YAML', 'laws/nova.md', '---\na: [\nb: "\nDNI 45678912', 'laws/nova.md:4:5'],
  ['settings', 'glossary.yaml', '- id: a\n  meaning: DNI 45678912\n', 'glossary.yaml:2:16'],
  ['words', 'interface/xx.yaml', 'a: DNI 45678912\n', 'interface/xx.yaml:1:8'],
  ['a comment', 'editions/x.yaml', 'method: x # DNI 45678912\n', 'editions/x.yaml:1:17'],
  ['a lock', 'editions/x.lock.json', '{"a":\n "DNI 45678912"}', 'editions/x.lock.json:2:7'],
  ['a table', 'statistics/x.csv', 'periodStart,note\n2024,"a, DNI 45678912"\n', 'statistics/x.csv:2:14'],
  ['a file that is no part of it', 'contactos.txt', 'x\nDNI 45678912', 'contactos.txt:2:5'],
  ['a file about the folder', 'README.md', 'DNI 45678912', 'README.md:1:5'],
  ['line ends of Windows', 'laws/nova.md', '---\r\na: x\r\n---\r\nDNI 45678912\r\n', 'laws/nova.md:4:5'],
  ['a byte order mark', 'laws/nova.md', '\uFEFFDNI 45678912', 'laws/nova.md:1:5'],
  ['Latin-1', 'laws/nova.md', latin1('a\nseñora, DNI 45678912'), 'laws/nova.md:2:13'],
  ['signs before it that are folded', 'laws/nova.md', 'x\n\u200b&#52; ﬁn DNI 45678912', 'laws/nova.md:2:15'],
  ['the name of the file', 'laws/dni-45678912.md', 'x', 'laws/dni-45678912.md:1:1'],
])('in %s', async ([, file, text, place]) => {
  expect(await guarded({ [file]: text })).toEqual([`${place} private-identity error`]);
});

test('a file that is no text is not looked through', async () => {
  expect(await guarded({ 'foto.bin': `\0\0DNI 45678912` })).toEqual([]);
});

const allowed = (value: string): string =>
  `allowed:\n  - kind: telephone\n    value: ${value}\n    why: De uma oficina.\n`;
const page = '---\ntitle: x\n---\nTel. 555-0100\n';

test('what privacy.yaml allows is let be, and an entry that allows nothing is told', async () => {
  expect(await guarded({ 'laws/nova.md': page })).toEqual(['laws/nova.md:4:6 private-telephone error']);
  expect(await guarded({ 'laws/nova.md': page, 'privacy.yaml': allowed('555-0100') })).toEqual([]);
  expect(await guarded({ 'laws/nova.md': page, 'privacy.yaml': allowed('555-0199') })).toEqual([
    'laws/nova.md:4:6 private-telephone error',
    'privacy.yaml:2:5 privacy-idle error',
  ]);
});

test('an allowance with a fault of its own allows nothing, and those beside it hold', async () => {
  const broken = `${allowed('555-0100')}  - kind: phone\n    value: 555-0101\n    why: x\n`;
  expect(await guarded({ 'laws/nova.md': `${page}\nTel. 555-0101\n`, 'privacy.yaml': broken })).toEqual([
    'laws/nova.md:6:6 private-telephone error',
  ]);
});

test('the reasons of allowances are looked through too', async () => {
  const text = allowed('555-0100').replace('De uma oficina.', 'DNI 45678912');
  expect(await guarded({ 'laws/nova.md': page, 'privacy.yaml': text })).toEqual([
    'privacy.yaml:4:14 private-identity error',
  ]);
});

test('helplines and addresses that portal.yaml declares need no allowance', async () => {
  const portal = `helplines:
  - { id: a, name: A, number: 0800-55-010, note: 'Tel. 555-0100' }
publisher: { name: 'Rede, rede@example.org' }
`;
  const text = '---\n---\nTel. 555-0100, 0800 55010, rede@example.org, outra@example.org\n';
  expect(await guarded({ 'laws/nova.md': text, 'portal.yaml': portal })).toEqual([
    'laws/nova.md:3:46 private-email error',
  ]);
});
