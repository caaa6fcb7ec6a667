import { readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { generate, readGenerated, workspaceOf } from '#records/generate.ts';
import { readKept } from '#records/generated/kept.ts';
import { testFolder } from './portal.ts';

const folder = testFolder();
const law = 'laws/lei-12-2018.md';

/** A small portal of which everything was generated once. */
async function generatedOnce(name: string) {
  const content = folder.copyOf('tests/portals/small', name);
  await generate(content);
  const workspace = workspaceOf(content);
  return { content, workspace, whole: await readGenerated(content) };
}

const damages = [
  ['holds other words', 'documents.json', (file: string) => replaced(file, 'Lei', 'Lex')],
  ['was cut off', 'documents.json', (file: string) => truncateSync(file, 100)],
  ['is no list of documents', 'documents.json', (file: string) => writeFileSync(file, 'null')],
  ['was cut off', 'documents-origin.json', (file: string) => truncateSync(file, 100)],
  [
    'is of other software',
    'documents-origin.json',
    (file: string) => replaced(file, '"software":"', '"software":"x'),
  ],
  [
    'is of other documents',
    'documents-origin.json',
    (file: string) => replaced(file, '"documents":"', '"documents":"x'),
  ],
  ['says nothing', 'documents-origin.json', (file: string) => writeFileSync(file, '{}')],
] as const;

function replaced(file: string, before: string, after: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
}

test.for(damages)(
  'nothing is taken from what was kept when it %s: %s',
  { timeout: 600_000 },
  async ([what, name, damage]) => {
    const { content, workspace, whole } = await generatedOnce(`${what} ${name}`.replaceAll(/\W/g, '-'));
    expect((await readKept(workspace)).size).toBe(whole.length);
    damage(path.join(workspace, name));
    expect((await readKept(workspace)).size).toBe(0);
    await generate(content);
    expect(await readGenerated(content)).toEqual(whole);
    expect((await readKept(workspace)).size).toBe(whole.length);
  },
);

test('what an ended process left half written is cleared away', { timeout: 600_000 }, async () => {
  const { content, workspace } = await generatedOnce('left');
  // No process has so high a number.
  writeFileSync(path.join(workspace, 'documents.json.4194999'), 'half');
  writeFileSync(path.join(workspace, `documents.json.${process.ppid}`), 'under way');
  writeFileSync(
    path.join(content, law),
    readFileSync(path.join(content, law), 'utf8').replace(/^title: ./m, 'title: X'),
  );
  await generate(content);
  expect(
    readdirSync(workspace)
      .filter((name) => name.startsWith('documents'))
      .toSorted(),
  ).toEqual(['documents-origin.json', 'documents.json', `documents.json.${process.ppid}`]);
});

test(
  'what was kept of the same bytes is taken, and of no others, whatever the time stamp says',
  { timeout: 600_000 },
  async () => {
    const { content, workspace } = await generatedOnce('stamps');
    const before = await readKept(workspace);
    const file = path.join(content, law);
    const { atime, mtime } = statSync(file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^title: ./m, 'title: X'));
    utimesSync(file, atime, mtime);
    await generate(content);
    const after = await readKept(workspace);
    const changed = [...after].filter(([name, { digest }]) => before.get(name)?.digest !== digest);
    expect(changed.map(([name]) => name)).toEqual([law]);
    expect(after.get(law)?.document['title']).toMatch(/^X/);
  },
);
