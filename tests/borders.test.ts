import { globSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';
import { borders } from '../eslint.config.js';

const root = path.resolve(import.meta.dirname, '..');
let eslint: ESLint;

beforeAll(async () => {
  eslint = new ESLint({ cwd: root });
  await eslint.lintText('', { filePath: `${root}/src/model/warm-up.ts` });
}, 60_000);

const imports = { rule: 'no-restricted-imports', show: (name: string) => `import '${name}';\n` };

/** The rules of one kind that a text breaks, as if it stood at `file`. A text that does not parse is an error. */
async function broken(file: string, text: string, rule: string): Promise<string[]> {
  const source = file.endsWith('.astro') ? `---\n${text}---\n\n<p>text</p>\n` : text;
  const [result] = await eslint.lintText(source, { filePath: `${root}/${file}`, warnIgnored: true });
  const messages = result?.messages ?? [];
  const fatal = messages.find(({ fatal, ruleId }) => fatal || ruleId === null);
  if (fatal) throw new Error(`${file}: ${fatal.message}`);
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
}

const rows: { folder: string; files: string[]; allowed: string[]; refused: string[] }[] = [
  {
    folder: 'src/model',
    files: ['law.ts'],
    allowed: ['zod', './date.ts', '#model/date.ts'],
    refused: ['#domain/a.ts', 'yaml', 'node:fs'],
  },
  { folder: 'src/checks', files: ['rule.ts'], allowed: ['#model/law.ts'], refused: ['#records/a.ts', 'zod'] },
  {
    folder: 'src/domain',
    files: ['scores/a.ts'],
    allowed: ['#model/law.ts', '#domain/b.ts'],
    refused: ['#checks/a.ts', '#views/a.ts', 'zod', 'node:fs'],
  },
  {
    folder: 'src/records',
    files: ['a.ts'],
    allowed: ['#checks/index.ts', '#content', 'contentlayer2/source-files', 'node:fs', 'yaml'],
    refused: ['#domain/a.ts', '#views/a.ts', 'astro', 'react'],
  },
  {
    folder: 'src/records/history',
    files: ['a.ts'],
    allowed: ['#domain/changes/compare.ts', '#records/parse.ts', 'csv-parse/sync', 'node:child_process'],
    refused: ['#checks/index.ts', '#views/a.ts', 'yaml', 'astro'],
  },
  {
    folder: 'src/records/writing',
    files: ['a.ts'],
    allowed: ['#domain/changes/compare.ts', '#records/parse.ts', 'diff', 'node:fs/promises'],
    refused: ['#checks/index.ts', '#views/a.ts', 'yaml', 'hucre'],
  },
  {
    folder: 'src/records/sheets',
    files: ['a.ts'],
    allowed: ['#records/parse.ts', '#checks/index.ts', 'hucre/xlsx', 'csv-parse/sync', 'node:worker_threads'],
    refused: ['#domain/a.ts', '#views/a.ts', 'diff', 'astro'],
  },
  {
    folder: 'src/records/proposals',
    files: ['a.ts'],
    allowed: ['#domain/changes/compare.ts', '#records/sheets/problem.ts', 'node:crypto'],
    refused: ['#checks/index.ts', '#views/a.ts', 'yaml', 'diff'],
  },
  { folder: 'src/i18n', files: ['es.ts'], allowed: ['./en.ts'], refused: ['#model/law.ts', 'zod'] },
  {
    folder: 'src/views',
    files: ['laws.ts'],
    allowed: ['#domain/a.ts', '#i18n/a.ts', './format/date.ts'],
    refused: ['#records/a.ts', '#checks/a.ts', 'd3-geo', 'zod'],
  },
  {
    folder: 'src/views/charts',
    files: ['map.ts'],
    allowed: ['d3-geo', '#views/format/a.ts'],
    refused: ['chart.js', '#records/a.ts'],
  },
  {
    folder: 'src/views/exports',
    files: ['csv.ts'],
    allowed: ['#views/format/a.ts'],
    refused: ['d3-geo', 'node:fs'],
  },
  {
    folder: 'src/views/editor',
    files: ['fields.ts'],
    allowed: ['#model/shape.ts', '#views/format/a.ts'],
    refused: ['#records/a.ts', 'zod', '@sveltia/cms'],
  },
  {
    folder: 'src/views/propose',
    files: ['form.ts'],
    allowed: ['#model/shape.ts', '#views/editor/fields.ts'],
    refused: ['#records/a.ts', '#checks/a.ts', 'zod', 'react'],
  },
  {
    folder: 'src/components',
    files: ['a.ts', 'A.astro', 'records/A.astro'],
    allowed: ['#views/a.ts', '#i18n/a.ts', 'astro/types', 'astro:assets'],
    refused: ['#records/a.ts', '#model/a.ts', 'react', '../a.ts', './../a.ts'],
  },
  {
    folder: 'src/components/islands',
    files: ['Chart.tsx', 'a.ts'],
    allowed: ['react', 'chart.js/auto', 'fuse.js', '#views/a.ts'],
    refused: ['#domain/a.ts', '#records/a.ts', 'zod'],
  },
  {
    folder: 'src/components/islands/editor',
    files: ['start.ts'],
    allowed: ['@sveltia/cms', '#records/canonical-form.ts', '#model/law.ts', '#views/editor/form.ts'],
    refused: ['#domain/a.ts', 'yaml', 'react', 'node:fs'],
  },
  {
    folder: 'src/components/islands/propose',
    files: ['Sheet.tsx', 'offline.js'],
    allowed: ['react', '#views/propose/text.ts', '#checks/privacy/guard.ts'],
    refused: ['#model/law.ts', '#records/a.ts', '#domain/a.ts', 'zod'],
  },
  {
    folder: 'src/layouts',
    files: ['Page.astro'],
    allowed: ['#components/A.astro', '#styles/base.css'],
    refused: ['#records/a.ts', '#pages/a.ts'],
  },
  {
    folder: 'src/references',
    files: ['writer.ts'],
    allowed: ['node:worker_threads', 'astro:config/server', '#views/a.ts'],
    refused: ['#records/archive.ts', '#domain/a.ts', '@citation-js/core', 'react'],
  },
  {
    folder: 'src/earlier',
    files: ['pages.ts'],
    allowed: ['node:fs', 'astro:config/server'],
    refused: ['#records/archive.ts', '#views/a.ts', 'astro', 'react'],
  },
  {
    folder: 'src/output',
    files: ['write.ts'],
    allowed: ['node:fs', 'astro:config/server'],
    refused: ['#records/archive.ts', '#views/a.ts', 'astro', 'react'],
  },
  {
    folder: 'src/pages',
    files: ['feed.ts', 'es/index.astro'],
    allowed: ['#records/archive.ts', '#views/a.ts', '#layouts/Page.astro', 'astro'],
    refused: ['#domain/a.ts', '#content', 'node:fs', '../a.ts'],
  },
  {
    folder: 'scripts',
    files: ['check.ts', 'reporters/a.ts'],
    allowed: ['node:fs', '#records/archive.ts', './reporters/a.ts'],
    refused: ['#pages/a.ts', '#content', 'react', '../src/model/law.ts'],
  },
];

const cases = rows.flatMap(({ folder, files, allowed, refused }) =>
  files.flatMap((name) => [
    ...allowed.map((from) => ({ file: `${folder}/${name}`, from, verdict: 'may' })),
    ...refused.map((from) => ({ file: `${folder}/${name}`, from, verdict: 'may not' })),
  ]),
);

test.for(cases)('$file $verdict import $from', async ({ file, from, verdict }) => {
  const problems = await broken(file, imports.show(from), imports.rule);
  expect(problems.length).toBe(verdict === 'may' ? 0 : 1);
});

test('the types of a package may cross where its code may not', async () => {
  const types = "import type { AstroIntegration } from 'astro';\nexport type A = AstroIntegration;\n";
  expect(await broken('src/records/a.ts', types, imports.rule)).toEqual([]);
});

test('a test may import what it needs', async () => {
  expect(await broken('src/model/law.test.ts', imports.show('node:fs'), imports.rule)).toEqual([]);
});

test('every row has its cases and every folder of src its row', () => {
  expect(rows.map(({ folder }) => folder)).toEqual(borders.map(({ folder }) => folder));
  const folders = globSync('src/*/**/*.{ts,tsx,astro}', { cwd: root }).map(
    (file) => file.replaceAll('\\', '/').split('/')[1],
  );
  const rowed = new Set(borders.map(({ folder }) => folder));
  expect([...new Set(folders)].filter((name) => !rowed.has(`src/${name}`))).toEqual([]);
});

const statements = [
  {
    title: 'the clock',
    text: 'export const a = Date.now();\n',
    files: ['src/domain/a.ts', 'src/records/a.ts', 'src/pages/a.astro'],
  },
  {
    title: 'the clock by constructor',
    text: 'export const a = new Date();\n',
    files: ['src/views/a.ts', 'src/pages/a.ts'],
  },
  {
    title: 'the clock of the page',
    text: 'export const a = performance.now();\n',
    files: ['src/components/islands/A.tsx'],
  },
  { title: 'chance', text: 'export const a = Math.random();\n', files: ['src/views/a.ts'] },
  {
    title: 'the environment',
    text: 'export const a = process.env.HOME;\n',
    files: ['src/model/a.ts', 'src/layouts/A.astro'],
  },
  {
    title: "Astro's environment",
    text: 'export const a = import.meta.env.SITE;\n',
    files: ['src/i18n/a.ts', 'src/components/A.astro'],
  },
  { title: 'an import that hides', text: "export const a = import('zod');\n", files: ['src/checks/a.ts'] },
  {
    title: 'sorting in a page',
    text: 'const a = [1].toSorted();\n',
    files: ['src/pages/a.astro', 'src/layouts/A.astro'],
  },
  {
    title: 'filtering in a page',
    text: 'const a = [1].filter(Boolean);\n',
    files: ['src/components/A.astro'],
  },
  {
    title: 'arithmetic in a page',
    text: 'const a = Astro.props.b / 2;\n',
    files: ['src/components/A.astro'],
  },
];

test.for(statements.flatMap(({ files, ...rest }) => files.map((file) => ({ file, ...rest }))))(
  '$file refuses $title',
  async ({ file, text }) => {
    expect((await broken(file, text, 'no-restricted-syntax')).length).toBe(1);
  },
);

test.for([
  {
    title: 'a date made of a text',
    file: 'src/domain/a.ts',
    text: "export const a = new Date('2025-01-01');\n",
  },
  { title: 'the clock in a command', file: 'scripts/a.ts', text: 'export const a = Date.now();\n' },
  {
    title: 'the settings of Astro in a route',
    file: 'src/pages/a.astro',
    text: 'const a = import.meta.env.BASE_URL;\n',
  },
  {
    title: 'a list shown in its order',
    file: 'src/components/A.astro',
    text: 'const a = [1].map(String);\n',
  },
])('$file may hold $title', async ({ file, text }) => {
  expect(await broken(file, text, 'no-restricted-syntax')).toEqual([]);
});

test('arithmetic is found in the template of a component too', async () => {
  const [result] = await eslint.lintText('<p>{Astro.props.a * 2}</p>\n', {
    filePath: `${root}/src/components/A.astro`,
  });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-syntax');
});

test('a script for the browser may count', async () => {
  const page =
    '<p>text</p>\n<script>\n  let a = 0;\n  addEventListener("keydown", () => (a += 1));\n</script>\n';
  const [result] = await eslint.lintText(page, { filePath: `${root}/src/components/A.astro` });
  expect(result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax')).toEqual([]);
});

test('a long file is refused', async () => {
  const long = `${'export {};\n'.repeat(221)}`;
  expect((await broken('src/domain/a.ts', long, 'max-lines')).length).toBe(1);
});
