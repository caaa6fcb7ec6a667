import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Each test starts a process, which on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const sha = 'a'.repeat(40);
const bot = { login: 'github-actions[bot]' };

/** A stand-in for GitHub's interface that keeps pull requests and comments. */
const aGithub = () => {
  const asked: string[] = [];
  const comments: { id: number; body: string; user: { login: string } }[] = [];
  const pulls = [{ number: 7, head: { sha }, base: { repo: { full_name: 'red/portal' } } }];
  let refuses = false;
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://a');
      const { method, headers } = request;
      asked.push(`${method} ${pathname}`);
      const answer = (status: number, body: unknown): void =>
        void response.writeHead(status).end(JSON.stringify(body));
      if (refuses || headers.authorization !== 'Bearer secret') return answer(403, {});
      const { body = '' } = text === '' ? {} : (JSON.parse(text) as { body?: string });
      const page = Number(searchParams.get('page') ?? 1);
      if (method === 'GET' && pathname === '/repos/red/portal/pulls')
        return answer(200, searchParams.get('head') === 'vecina:arreglo' ? pulls : []);
      if (method === 'GET' && pathname === '/repos/red/portal/issues/7/comments')
        return answer(200, comments.slice((page - 1) * 100, page * 100));
      if (method === 'POST' && pathname === '/repos/red/portal/issues/7/comments') {
        comments.push({ id: comments.length + 1, body, user: bot });
        return answer(201, {});
      }
      const known = comments.find(({ id }) => pathname === `/repos/red/portal/issues/comments/${id}`);
      if (method === 'PATCH' && known) {
        known.body = body;
        return answer(200, {});
      }
      answer(404, {});
    });
  });
  return { server, asked, comments, pulls, refuse: () => (refuses = true) };
};

let folder = '';
let github: ReturnType<typeof aGithub>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'veedor-comment-'));
  github = aGithub();
  await new Promise<void>((resolve) => github.server.listen(0, resolve));
});
afterEach(() => {
  github.server.close();
  rmSync(folder, { recursive: true });
});

const anEvent = (given: object = {}) => ({
  repository: { full_name: 'red/portal' },
  workflow_run: {
    event: 'pull_request',
    head_sha: sha,
    head_branch: 'arreglo',
    head_repository: { owner: { login: 'vecina' } },
    html_url: 'https://github.example/red/portal/actions/runs/1',
    ...given,
  },
});

const run = (text: string | undefined, event: object = anEvent()) =>
  new Promise<{ code: number; text: string }>((resolve) => {
    writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
    if (text !== undefined) writeFileSync(join(folder, 'review.md'), text);
    const env = {
      PATH: process.env['PATH'],
      LANG: 'es_PE.UTF-8',
      GITHUB_API_URL: `http://localhost:${(github.server.address() as AddressInfo).port}`,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_TOKEN: 'secret',
    };
    const script = join(import.meta.dirname, 'comment.ts');
    execFile(process.execPath, [script, join(folder, 'review.md')], { env }, (fault, out, noise) =>
      resolve({ code: fault ? Number(fault.code) : 0, text: out + noise }),
    );
  });

test('one comment, written anew by each run, and not again where nothing changed', async () => {
  expect(await run('## A\n\n- @vecina')).toEqual({ code: 0, text: 'Comentado en #7.\n' });
  expect(github.comments.map(({ body }) => body)).toEqual([
    '<!-- veedor-review -->\n## A\n\n- @\u200bvecina\n\n---\nEscrito por el programa a partir del cambio propuesto, y sin revisar por nadie. El portal tal como quedaría y todos los mensajes: [esta revisión](https://github.example/red/portal/actions/runs/1).\n',
  ]);
  await run('## B');
  await run('## B');
  expect(github.comments.map(({ body }) => body.split('\n')[1])).toEqual(['## B']);
  expect(github.asked.filter((each) => !each.startsWith('GET'))).toEqual([
    'POST /repos/red/portal/issues/7/comments',
    'PATCH /repos/red/portal/issues/comments/1',
  ]);
});

test('a mark that somebody else wrote is not ours, and ours is found behind a hundred others', async () => {
  const other = { id: 900, body: '<!-- veedor-review -->\nA', user: { login: 'vecina' } };
  const hundred = Array.from({ length: 100 }, (_, index) => ({ ...other, id: index + 100 }));
  github.comments.push(...hundred, { ...other, id: 999, user: bot });
  await run('## B');
  expect(github.comments).toHaveLength(101);
  expect(github.comments.filter(({ body }) => body.includes('## B')).map(({ id }) => id)).toEqual([999]);
});

test.for<[string, object]>([
  ['of a push', { event: 'push' }],
  ['without a commit', { head_sha: '; rm -rf /' }],
  ['without a branch', { head_branch: null }],
])('an event %s is none of a proposal: nothing is asked', async ([, given]) => {
  const { code, text } = await run('## A', anEvent(given));
  expect([code, text]).toEqual([
    0,
    'Este aviso de GitHub no habla de la revisión de una propuesta: no hay nada que comentar.\n',
  ]);
  expect(github.asked).toEqual([]);
});

test('a newer commit, or a proposal to another repository, gets no comment', async () => {
  github.pulls.splice(
    0,
    1,
    { number: 7, head: { sha: 'b'.repeat(40) }, base: { repo: { full_name: 'red/portal' } } },
    { number: 7, head: { sha }, base: { repo: { full_name: 'otra/portal' } } },
  );
  expect((await run('## A')).text).toContain('no se comenta nada');
  expect(github.comments).toEqual([]);
});

test('a text of any length is cut to what GitHub takes', async () => {
  await run(`## A\n${'- @a #1 <b>\n'.repeat(100_000)}`);
  const [comment] = github.comments;
  expect(comment?.body.length).toBeGreaterThan(50_000);
  expect(comment?.body.length).toBeLessThan(65_536);
  expect(comment?.body).toMatch(/\n\nEscrito por|---\nEscrito por/);
});

test('a link in the place of the text is not followed: it may lead to what only this run may see', async () => {
  symlinkSync(join(folder, 'event.json'), join(folder, 'review.md'));
  const { code, text } = await run(undefined);
  expect([code, text.includes('No hay ')]).toEqual([0, true]);
  expect(github.asked).toEqual([]);
});

test('without the text nothing is posted; a refusal is said and fails the step', async () => {
  expect((await run(undefined)).code).toBe(0);
  expect(github.asked).toEqual([]);
  github.refuse();
  const { code, text } = await run('## A');
  expect(code).toBe(1);
  expect(text).toBe(
    'GitHub no aceptó el comentario (GET /repos/red/portal/pulls?state=open&per_page=100&head=vecina%3Aarreglo: 403 Forbidden). Repita el paso más tarde.\n',
  );
});
