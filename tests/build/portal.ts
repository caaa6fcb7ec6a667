import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll } from 'vitest';
import { workspaceOf } from '#records/generate.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What Vitest adds to the environment; Astro would take some of it for settings. */
const ofTheRunner = /^(VITEST.*|TEST(_.*)?|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR)$/;
const ofThePortal = /^(BASE_PATH|SITE_URL|CONTENT_DIR|OUT_DIR|PORT|VEEDOR_.*|GITHUB_ACTIONS)$/;

/** The environment of a person at a terminal, with no setting of the portal but those given. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !ofTheRunner.test(name) && !ofThePortal.test(name),
  );
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', ...settings };
}

/** A folder for the tests of one file, gone when they are over with all that was generated from portals inside it. */
export function testFolder() {
  // Inside the project, where each build keeps its intermediate files apart from those of others.
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(root, '.cache', 'tests-'));
  const contents: string[] = [];
  afterAll(() => {
    for (const each of [folder, ...contents.map(workspaceOf)]) rmSync(each, { recursive: true, force: true });
    // Thousands of pages take their time to go on a busy machine.
  }, 60_000);
  const at = (name: string) => path.join(folder, name);
  return {
    at,
    /** A copy of a content folder of the project, to be changed at will. */
    copyOf(content: string, name: string): string {
      contents.push(at(name));
      cpSync(path.join(root, content), at(name), { recursive: true });
      return at(name);
    },
    /** An empty place for content, which is written later. */
    content(name: string): string {
      contents.push(at(name));
      return at(name);
    },
  };
}

/** A script of the project as a process of its own, and what it has printed so far. */
export interface Running {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
}

/** Starts a script with these settings and no others. */
export function start(script: string, settings: Record<string, string>, args: string[] = []): Running {
  const child = spawn(process.execPath, [path.join(root, 'scripts', script), ...args], {
    cwd: root,
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      output += part.toString();
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return { child, output: () => output, ended };
}

/** Builds a portal. Gives the exit code, null where the build was ended, and all that was printed. */
export async function build(content: string, out: string, settings: Record<string, string> = {}) {
  const running = start('build.ts', { CONTENT_DIR: content, OUT_DIR: out, ...settings }, ['--lang', 'en']);
  const code = await running.ended;
  return { code, output: running.output() };
}

/** Every file below a folder, as its path with `/`, in order. */
export const filesIn = (folder: string): string[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** Every file below a folder with the digest of its bytes. */
export const digestsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );

/** Asks again and again until the answer is given. Throws with `what` and the last words when it is not given in time. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  { milliseconds = 10_000, said = () => '' }: { milliseconds?: number; said?: () => string } = {},
): Promise<T> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`${what}: not within ${milliseconds} ms.\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
