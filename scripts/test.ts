import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from './chromium.ts';
import { closingLine, tallyOf } from './tally.ts';
import type { Tally, VitestReport } from './tally.ts';

/** One thing that must pass: a tool of a package, or a script of this folder. `tests` says that it counts tests itself. */
interface Step {
  name: string;
  does: string;
  run: [program: string, ...args: string[]];
  tests?: true;
  needs?: string;
}

const steps: Step[] = [
  { name: 'format', does: 'code is written as Prettier writes it', run: ['prettier', '--check', '.'] },
  { name: 'lint', does: 'code keeps the rules and the borders', run: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types', does: 'types agree', run: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'unit', does: 'unit tests', run: ['vitest', 'run', '--exclude', 'tests/browser/**'], tests: true },
  { name: 'canonical', does: 'records are in canonical form', run: ['scripts/format.ts', '--check'] },
  { name: 'content', does: 'records hold', run: ['scripts/check.ts'] },
  { name: 'build', does: 'the portal builds', run: ['scripts/build.ts'] },
  {
    name: 'browser',
    does: 'the built portal, read as its readers do',
    run: ['vitest', 'run', '--dir', 'tests/browser', '--maxWorkers', '2', '--slowTestThreshold', '5000'],
    tests: true,
    needs: 'build',
  },
];

const minutesPerStep = 30;
const dist = process.env.TEST_DIST ?? process.env.OUT_DIR ?? 'dist';

/** The file behind a tool's name in node_modules, so that it runs on this Node and on every system. */
function toolFile(name: string): string {
  const folder = path.join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/** Runs one program on this Node with its output passed through. Gives its exit code, 1 where it was ended. */
function run(file: string, args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TEST_DIST: dist, ...env },
      timeout: minutesPerStep * 60_000,
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function runTests({ name, needs, run: [program, ...args] }: Step): Promise<Tally> {
  const report = path.join('.cache', `vitest-${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env: Record<string, string> = needs ? { CHROMIUM_PATH: chromium() } : {};
  const exitCode = await run(toolFile(program), [...args, ...reporters], env);
  const written: VitestReport | undefined = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : undefined;
  return tallyOf(written, exitCode);
}

async function runStep(step: Step): Promise<Tally> {
  if (step.tests) return runTests(step);
  const [program, ...args] = step.run;
  const file = program.endsWith('.ts') ? program : toolFile(program);
  const passed = (await run(file, args, {})) === 0;
  return { passed: Number(passed), failed: Number(!passed) };
}

/** Why a step cannot run, or nothing. */
function obstacle({ needs }: Step, done: Map<string, Tally>): string | undefined {
  if (!needs) return undefined;
  if (done.get(needs)?.failed) return `it needs what "${needs}" makes, and that failed.`;
  return existsSync(dist) ? undefined : `there is no ${dist}: run it together with "${needs}".`;
}

/** Runs the named steps in their order, all of them where none is named, and gives the exit code. */
async function main(wanted: string[]): Promise<number> {
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No step is called ${unknown.join(', ')}. The steps:`);
    for (const { name, does } of steps) console.error(`  ${name.padEnd(10)} ${does}`);
    console.log(closingLine([{ passed: 0, failed: 1 }]));
    return 1;
  }
  mkdirSync('.cache', { recursive: true });
  const done = new Map<string, Tally>();
  const lines: string[] = [];
  for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    console.log(`\n▶ ${step.name}: ${step.does}`);
    const start = performance.now();
    const reason = obstacle(step, done);
    if (reason) console.error(`"${step.name}" cannot run: ${reason}`);
    const failed = { passed: 0, failed: 1 };
    const tally = reason
      ? failed
      : await runStep(step).catch((error: Error) => {
          console.error(error.message);
          return failed;
        });
    done.set(step.name, tally);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const mark = tally.failed ? '✗' : '✓';
    lines.push(
      `${mark} ${step.name.padEnd(10)} ${seconds.padStart(6)} s  ${tally.passed} passed · ${tally.failed} failed`,
    );
  }
  console.log(`\n${lines.join('\n')}\n${closingLine([...done.values()])}`);
  return [...done.values()].some(({ failed }) => failed > 0) ? 1 : 0;
}

const { positionals } = parseArgs({ allowPositionals: true });
process.chdir(path.join(import.meta.dirname, '..'));
process.exitCode = await main(positionals);
