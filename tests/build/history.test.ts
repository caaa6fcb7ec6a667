import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build, digestsOf, testFolder } from './portal.ts';

const folder = testFolder();
const law = 'laws/lei-12-2018.md';

/** Runs git with nothing of this machine's settings, on a day later than any in the records. */
function git(where: string, day: number, ...words: string[]): string {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const on = new Date(Date.UTC(2030, 0, day, 12)).toISOString();
  const person = { NAME: 'A', EMAIL: 'a@example.org' };
  const as = (role: string) =>
    Object.entries({ ...person, DATE: on }).map(([key, value]) => [`GIT_${role}_${key}`, value]);
  return execFileSync('git', ['-C', where, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: Object.fromEntries([
      ...own,
      ...as('AUTHOR'),
      ...as('COMMITTER'),
      ['GIT_CONFIG_GLOBAL', '/dev/null'],
      ['GIT_CONFIG_NOSYSTEM', '1'],
    ]),
  });
}

const repository = folder.at('repository');
const content = folder.copyOf('tests/portals/small', 'repository/content');
const dist = folder.at('dist');
const text = (file: string, site = dist) => readFileSync(path.join(site, file), 'utf8');
let commit = '';

beforeAll(() => {
  git(folder.at('.'), 1, 'init', '--quiet', '--initial-branch', 'main', repository);
  git(repository, 1, 'add', '--all');
  git(repository, 1, 'commit', '--quiet', '--message', 'Enter the records');
  const written = readFileSync(path.join(content, law), 'utf8');
  writeFileSync(path.join(content, law), written.replace(/^title: .*$/m, 'title: Lei com outro nome'));
  const message = 'Mend the title\n\nCorrection: O título estava errado.';
  git(repository, 2, 'commit', '--quiet', '--all', '--message', message);
  commit = git(repository, 2, 'rev-parse', 'HEAD').slice(0, 10);
});

test('a portal with its history tells the versions of a record, and what was corrected', async () => {
  const { code, output } = await build(content, dist);
  expect(code, output).toBe(0);
  expect(output).not.toContain('history-not-read');
  const page = text('pt/leis/lei-12-2018/index.html');
  expect(page).toContain(`id="version-${commit}"`);
  expect(page).toContain('O título estava errado.');
  expect(page).toMatch(/<ins>\s*Lei com outro nome\s*<\/ins>/);
  expect(text('pt/alteracoes/correcoes/index.html')).toContain('O título estava errado.');
  const { history, generatedAt, changes } = JSON.parse(text('api/v1/changes.json'));
  expect([history, generatedAt]).toEqual(['available', '2030-01-02T12:00:00Z']);
  expect(changes[0]).toMatchObject({
    id: 'lei-12-2018',
    commit,
    correction: { pt: 'O título estava errado.' },
    changes: [{ path: ['title'], after: 'Lei com outro nome' }],
  });
}, 600_000);

test('another copy of the same history gives the same bytes', async () => {
  const copy = folder.content('copy/content');
  git(folder.at('.'), 3, 'clone', '--quiet', `file://${repository}`, folder.at('copy'));
  const { code, output } = await build(copy, folder.at('dist-copy'));
  expect(code, output).toBe(0);
  expect(digestsOf(folder.at('dist-copy'))).toEqual(digestsOf(dist));
}, 600_000);

test.for([
  ['a copy without the whole history', 'shallow', 'npm run history', 'shallow'],
  ['a folder that is saved nowhere', 'unsaved', 'git init', 'no-git'],
] as const)(
  '%s is built, with a warning that says what to do',
  { timeout: 600_000 },
  async ([, name, remedy, reason]) => {
    const own = folder.content(`${name}/content`);
    if (name === 'shallow')
      git(folder.at('.'), 3, 'clone', '--quiet', '--depth', '1', `file://${repository}`, folder.at(name));
    else folder.copyOf('tests/portals/small', `${name}/content`);
    const site = folder.at(`dist-${name}`);
    const { code, output } = await build(own, site);
    expect(code, output).toBe(0);
    expect(output).toContain('history-not-read');
    expect(output).toContain(remedy);
    const missing = {
      shallow: 'sem a sua história completa',
      'no-git': 'não estavam guardados com a sua história',
    };
    const page = text('pt/leis/lei-12-2018/index.html', site);
    expect(page).toContain(missing[reason]);
    expect(page).not.toContain('id="version-');
    expect(text('pt/alteracoes/index.html', site)).toContain(missing[reason]);
    expect(JSON.parse(text('api/v1/changes.json', site))).toMatchObject({ history: reason, total: 0 });
  },
);
