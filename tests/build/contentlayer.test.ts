import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '#records/archive.ts';
import { generate, workspaceOf } from '#records/generate.ts';
import { build, testFolder } from './portal.ts';

// The checks find these faults first, with better words. Here they are left out, to see that what stands behind them holds.

const folder = testFolder();

const record = (more: string) => `---\nname: Instituto\n${more}---\n`;

test.for([
  ['a key that the schema does not have', 'extra', 'institutions/extra.md', record('surprise: yes\n')],
  ['front matter that is no YAML', 'broken', 'institutions/broken.md', record('kind: [ministry\n')],
  [
    'a key of the record in its translation',
    'translated',
    'institutions/parlamento.en.md',
    record('kind: agency\n'),
  ],
  ['a format of its own', 'foreign', 'institutions/foreign.mdx', record('')],
] as const)('Contentlayer refuses %s', { timeout: 600_000 }, async ([, name, file, text]) => {
  const content = folder.copyOf('tests/portals/small', name);
  writeFileSync(path.join(content, file), text);
  await expect(generate(content)).rejects.toThrow();
});

test('a record that Contentlayer left out ends the build', { timeout: 600_000 }, async () => {
  const content = folder.copyOf('tests/portals/small', 'left-out');
  await generate(content);
  const whole = await readArchive(content);
  expect(whole.laws.all.map(({ id }) => id)).toContain('lei-12-2018');

  const generated = path.join(workspaceOf(content), 'documents.json');
  const kept = JSON.parse(readFileSync(generated, 'utf8')).filter(
    ({ _raw }: { _raw: { sourceFilePath: string } }) => _raw.sourceFilePath !== 'laws/lei-12-2018.md',
  );
  writeFileSync(generated, JSON.stringify(kept));
  await expect(readArchive(content)).rejects.toThrow('Contentlayer left out laws/lei-12-2018.md.');
});

test.for(['laws/norma.mdx', 'laws/norma.markdown', 'norms/lei-1.md', 'lei-1.md', 'laws/LEI-1.MD'])(
  'a build refuses %s rather than leave it out',
  { timeout: 600_000 },
  async (file) => {
    const content = folder.copyOf('tests/portals/small', file.replaceAll(/\W/g, '-'));
    const from = readFileSync(path.join(content, 'laws/lei-12-2018.md'));
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), from);
    const { code, output } = await build(content, folder.at('dist'));
    expect(code).toBe(1);
    expect(output).toContain(`${file}:1:1  unknown-file`);
  },
);
