import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build, digestsOf, start, testFolder, until } from './portal.ts';

const folder = testFolder();
const content = folder.copyOf('tests/portals/small', 'content');
const dist = folder.at('dist');
const law = path.join(content, 'laws/lei-12-2018.md');
const good = readFileSync(law, 'utf8');

/** Names of what stands in the test's folder, hidden ones too. */
const around = () => readdirSync(folder.at('.')).sort();

let first: Record<string, string> = {};

beforeAll(async () => {
  const { code, output } = await build(content, dist);
  expect(code, output).toBe(0);
  first = digestsOf(dist);
}, 600_000);

test('a broken record ends the build with its place, and the last good site stays byte for byte', async () => {
  const before = good.slice(0, good.indexOf('confidence: ') + 'confidence: '.length);
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  writeFileSync(law, good.replace(/^confidence: .*$/m, 'confidence: sure'));
  const { code, output } = await build(content, dist);
  writeFileSync(law, good);
  expect(code).toBe(1);
  expect(output).toContain(`laws/lei-12-2018.md:${line}:${column}  `);
  expect(digestsOf(dist)).toEqual(first);
  expect(around()).toEqual(['content', 'dist']);
}, 600_000);

test('a build that is killed midway leaves the last good site whole, and the next one makes good', async () => {
  const running = start('build.ts', { CONTENT_DIR: content, OUT_DIR: dist });
  await until(
    'pages are being written aside',
    () => globSync('.dist-*/*', { cwd: folder.at('.') }).length || undefined,
    {
      milliseconds: 60_000,
      said: running.output,
    },
  );
  running.child.kill('SIGKILL');
  expect(await running.ended).toBeNull();
  expect(digestsOf(dist)).toEqual(first);
  expect(around().length).toBe(3);

  const { code, output } = await build(content, dist);
  expect(code, output).toBe(0);
  expect(digestsOf(dist)).toEqual(first);
  expect(around()).toEqual(['content', 'dist']);
}, 600_000);

test('a build that is killed while it puts the new site in place has lost nothing', async () => {
  // No process has the number 0 with files of its own; the names are those that a build gives its folders.
  const killed = `.dist-${await numberOfADeadProcess()}-Ab12Cd`;
  renameSync(dist, folder.at(`${killed}-old`));
  mkdirSync(folder.at(killed));
  writeFileSync(law, `${good.replace('confidence: ', 'confidence: in')}`);
  const { code } = await build(content, dist);
  writeFileSync(law, good);
  expect(code).toBe(1);
  expect(digestsOf(dist)).toEqual(first);
  expect(around()).toEqual(['content', 'dist']);
}, 600_000);

async function numberOfADeadProcess(): Promise<number> {
  const { child, ended } = start('check.ts', { CONTENT_DIR: content });
  await ended;
  return child.pid ?? 0;
}

test('a mended record replaces the whole site', async () => {
  writeFileSync(path.join(dist, 'left-over.html'), 'of an earlier build');
  cpSync(path.join(dist, 'robots.txt'), path.join(dist, 'robots-old.txt'));
  writeFileSync(law, good.replace(/^title: .*$/m, 'title: Lei que a Assembleia mudou de nome'));
  const { code, output } = await build(content, dist);
  expect(code, output).toBe(0);
  expect(existsSync(path.join(dist, 'left-over.html'))).toBe(false);
  expect(existsSync(path.join(dist, 'robots-old.txt'))).toBe(false);
  expect(readFileSync(path.join(dist, 'pt/leis/lei-12-2018/index.html'), 'utf8')).toContain(
    'Lei que a Assembleia mudou de nome',
  );
}, 600_000);
