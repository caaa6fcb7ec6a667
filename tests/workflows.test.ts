import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

// GitHub runs these files with rights that no test of ours has: they are held to what keeps those rights out of strangers' hands.

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.github', 'workflows');
const scripts = Object.keys(
  (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
);

type Permissions = Readonly<Record<string, string>>;
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions: Permissions;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Permissions; readonly steps: readonly Step[] }>
  >;
}

const files = readdirSync(folder).sort();
const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const workflowOf = (file: string): Workflow => parse(textOf(file)) as Workflow;
const stepsOf = (file: string): readonly Step[] =>
  Object.values(workflowOf(file).jobs).flatMap(({ steps }) => steps);

/** What each workflow may do besides reading the repository, by job. */
const rights: Readonly<Record<string, Readonly<Record<string, Permissions>>>> = {
  'check.yml': { check: {} },
  'comment.yml': { comment: { actions: 'read', 'pull-requests': 'write' } },
  'links.yml': { links: {} },
  'publish.yml': { build: { pages: 'read' }, deploy: { pages: 'write', 'id-token': 'write' } },
  'software.yml': { test: {} },
};

test('each workflow is listed here with what it may do', () => {
  expect(files).toEqual(Object.keys(rights));
});

test.for(files)(
  '%s: actions are pinned by commit, with the version beside it, one commit for one action',
  (file) => {
    const lines = textOf(file).match(/^.*\buses:.*$/gm) ?? [];
    expect(lines.length).toBe(stepsOf(file).filter(({ uses }) => uses).length);
    for (const line of lines) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  },
);

test('one action has one commit in all workflows', () => {
  const pinned = files.flatMap((file) => stepsOf(file).flatMap(({ uses }) => uses ?? []));
  const commits = Map.groupBy(new Set(pinned), (uses) => uses.split('@')[0]);
  expect([...commits].filter(([, all]) => all.length > 1)).toEqual([]);
});

test.for(files)('%s: it may do what its work needs, and no more', (file) => {
  const { permissions, jobs } = workflowOf(file);
  expect(permissions).toEqual({ contents: 'read' });
  const given = Object.entries(jobs).map(([name, job]) => {
    const { contents = 'read', ...others } = job.permissions ?? {};
    expect(contents).toBe('read');
    return [name, others];
  });
  expect(Object.fromEntries(given)).toEqual(rights[file]);
});

test.for(files)('%s: nothing a stranger writes is read as a command, and no secret is asked for', (file) => {
  const text = textOf(file);
  expect(Object.keys(workflowOf(file).on)).not.toContain('pull_request_target');
  for (const { run } of stepsOf(file)) expect(run ?? '').not.toContain('${{');
  expect(text).not.toMatch(/\bsecrets\b/);
  // Words of a proposal: its title, its text, the name of its branch.
  expect(text).not.toMatch(
    /github\.(?:head_ref|event\.(?:pull_request|issue|comment|review|head_commit|commits))/,
  );
  expect(text).not.toMatch(/workflow_run\.(?:head_branch|display_title|head_commit)/);
});

test.for(files)('%s: the token of a run stays out of the repository that is checked out', (file) => {
  const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
});

test.for(files)('%s: it calls what anybody can run', (file) => {
  const called = stepsOf(file).flatMap(({ run = '' }) =>
    [...run.matchAll(/\bnpm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name),
  );
  for (const name of called) expect(scripts).toContain(name);
  for (const { run } of stepsOf(file)) if (run) expect(run).toMatch(/\bnpm (?:run|ci|test)\b/);
});

test('what may write runs nothing of the proposal', () => {
  const steps = stepsOf('comment.yml');
  const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  // Without `ref` it is the main branch.
  expect(Object.keys(checkout?.with ?? {})).toEqual(['persist-credentials']);
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npm run comment -- .cache/review/review.md']);
  const { workflows = [] } = workflowOf('comment.yml').on['workflow_run'] ?? {};
  expect(workflows).toEqual([workflowOf('check.yml').name]);
});

test('what it runs needs no package', () => {
  const seen = new Set<string>();
  const look = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, from = ''] of text.matchAll(/^(?:import|\} from|import .* from) ?.*'([^']+)';$/gm)) {
      if (from.startsWith('node:')) continue;
      // Types are gone before anything runs.
      if (new RegExp(`^import type .*'${from.replaceAll('.', '\\.')}';$`, 'm').test(text)) continue;
      expect(`${path.basename(file)}: ${from}`).toMatch(/: \.\/[\w/-]+\.ts$/);
      look(path.resolve(path.dirname(file), from));
    }
  };
  look(path.join(root, 'scripts', 'comment.ts'));
  expect([...seen].map((file) => path.relative(root, file)).sort()).toEqual([
    'scripts/comment.ts',
    'scripts/comment/github-api.ts',
    'scripts/comment/harmless.ts',
    'scripts/comment/post.ts',
    'scripts/report-language.ts',
  ]);
});

test('the settings for Netlify build the same folder, with the commands that anybody can run', () => {
  const text = readFileSync(path.join(root, 'netlify.toml'), 'utf8');
  const commands = [...text.matchAll(/^command = "(.*)"$/gm)].map(([, command = '']) => command);
  expect(commands).toHaveLength(3);
  for (const command of commands)
    expect(command).toMatch(/^npm run history && SITE_URL=\\"\$(?:URL|DEPLOY_PRIME_URL)\\" npm run build$/);
  expect(scripts).toEqual(expect.arrayContaining(['history', 'build']));
  expect(text).toMatch(/^publish = "dist"$/m);
});

test('check.yml: what only mars the form of a record does not keep the portal from being built and shown', () => {
  const commands = stepsOf('check.yml').flatMap(({ run }) => /^npm run (\w+)/.exec(run ?? '')?.[1] ?? []);
  expect(commands).toEqual(['review', 'check', 'build', 'format']);
  expect(stepsOf('check.yml').at(-2)?.with).toMatchObject({ name: 'portal', path: 'dist/' });
});
