import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from './chromium.ts';
import { steps } from './steps.ts';
import type { Step } from './steps.ts';
import { closingLine, tallyOf } from './tally.ts';
import type { Tally, VitestReport } from './tally.ts';

const minutesPerStep = 40;

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
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      timeout: minutesPerStep * 60_000,
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function runTests({ name, needs, env: settings, run: [program, ...args] }: Step): Promise<Tally> {
  const report = path.join('.cache', `vitest-${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env = { ...settings, ...(needs ? { CHROMIUM_PATH: chromium() } : {}) };
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
  const passed = (await run(file, args, step.env ?? {})) === 0;
  return { passed: Number(passed), failed: Number(!passed) };
}

/** Why a step cannot run, or nothing. */
function obstacle({ needs, env }: Step, done: Map<string, Tally>): string | undefined {
  if (!needs) return undefined;
  if (done.get(needs)?.failed) return `it needs what "${needs}" makes, and that failed.`;
  const built = env?.TEST_DIST ?? '';
  return existsSync(built) ? undefined : `there is no ${built}: run it together with "${needs}".`;
}

/** Runs the named steps in their order, all of them where none is named, and gives the exit code. */
async function main(wanted: string[]): Promise<number> {
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No step is called ${unknown.join(', ')}. The steps:`);
    for (const { name, does } of steps) console.error(`  ${name.padEnd(18)} ${does}`);
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
      `${mark} ${step.name.padEnd(18)} ${seconds.padStart(6)} s  ${tally.passed} passed · ${tally.failed} failed`,
    );
  }
  console.log(`\n${lines.join('\n')}\n${closingLine([...done.values()])}`);
  return [...done.values()].some(({ failed }) => failed > 0) ? 1 : 0;
}

const { positionals } = parseArgs({ allowPositionals: true });
process.chdir(path.join(import.meta.dirname, '..'));
process.exitCode = await main(positionals);
