import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Each test checks a portal twice, which on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'veedor-reviewed-'));
const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
const env = {
  ...Object.fromEntries(own),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  CONTENT_DIR: 'content',
  SOURCE_DATE_EPOCH: '1767225600',
  LANG: 'es_PE.UTF-8',
  LC_ALL: '',
};
const git = (...words: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
    encoding: 'utf8',
    env,
  }).trim();

const file = (name: string): string => join(folder, 'content', name);
const edit = (name: string, change: (text: string) => string): void =>
  writeFileSync(file(name), change(readFileSync(file(name), 'utf8')));

const run = (...words: string[]) =>
  new Promise<{ code: number; out: string; noise: string }>((resolve) => {
    const script = join(import.meta.dirname, 'review.ts');
    execFile(process.execPath, [script, ...words], { cwd: folder, env }, (fault, out, noise) =>
      resolve({ code: fault ? Number(fault.code) : 0, out, noise }),
    );
  });

beforeAll(() => {
  cpSync(join(import.meta.dirname, '../tests/portals/fictional'), join(folder, 'content'), {
    recursive: true,
  });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'A');
  git('checkout', '--quiet', '-b', 'change');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('nothing changes; then a rating does, and the scores with it, in the portal’s languages', async () => {
  const since = `Comparado con la versión ${git('rev-parse', 'main').slice(0, 10)}.`;
  expect((await run()).out.trim()).toBe(
    `## Qué cambia para quien lee\n\n${since}\n\nNada cambia para quien lee.`,
  );
  edit('audits/veeduria-luska-2025.md', (text) => text.replace('rating: limited', 'rating: complete'));
  edit('statistics/analisis-anuario.csv', (text) => text.replace('9120', '9125'));
  const { code, out } = await run('--base', 'main', '--out', 'made/review.md');
  expect(code).toBe(0);
  expect(out).toContain(since);
  expect(out).toContain(
    '- **Montañas de Łuska** `/es/cumplimiento/2025/regiones/xv-mon/`: 27 % → 40 %, cobertura 4 de 7, entre 17 % y 51 % → entre 27 % y 60 %\n',
  );
  expect(out).toContain('  - Hallazgos › v1 › Calificación: Limitado → Completo\n');
  expect(out).toContain('  - Observaciones › 2024, Valdoria › Valor: 9120 → 9125\n');
  expect(readFileSync(join(folder, 'made/review.md'), 'utf8').trim()).toBe(out.trim());
  const english = (await run('--lang', 'en')).out;
  expect(english).toContain('/en/scorecards/2025/regions/xv-mon/`: 27% → 40%, coverage 4 of 7, between');
});

test('what cannot be written is said, after it was printed', async () => {
  const { code, out, noise } = await run('--base', 'main', '--out', 'content');
  expect([code, noise]).toEqual([1, expect.stringContaining('No se pudo escribir en «content»')]);
  expect(out).toContain('## Qué cambia para quien lee');
});

test('with an error, the error and its place; what is broken is no reason to stop', async () => {
  edit('audits/veeduria-luska-2025.md', (text) => text.replace('rating: complete', 'rating: excelente'));
  const { code, out } = await run('--base', 'main');
  expect(code).toBe(0);
  expect(out).toContain('### Problemas nuevos');
  expect(out).toMatch(/- \*\*Error\*\* `content\/audits\/veeduria-luska-2025\.md:\d+:\d+`: .*«excelente»/);
  expect(out).not.toContain('Puntajes');
});

test('a version that git does not know, or a word that is none', async () => {
  const { code, noise } = await run('--base', 'nowhere');
  expect([code, noise]).toEqual([1, expect.stringContaining('No se encuentra «nowhere»')]);
  const { code: other, noise: usage } = await run('--branch', 'main');
  expect([other, usage]).toEqual([1, expect.stringContaining('Uso: npm run review')]);
});
