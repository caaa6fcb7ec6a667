import path from 'node:path';
import process from 'node:process';

/** One thing that must pass: a tool of a package, or a script of this folder. `tests` says that it counts tests itself. */
export interface Step {
  name: string;
  does: string;
  run: [program: string, ...args: string[]];
  tests?: true;
  /** The step that builds what this one reads, in `TEST_DIST`, with a browser. */
  needs?: string;
  env?: Record<string, string>;
}

const dists = { real: path.join('.cache', 'dist-real'), fictional: path.join('.cache', 'dist-fictional') };
/** Where the tested portals say that they are published: a host on which no record has a source. */
const published = { SITE_URL: 'https://veedor.example' };
const browser: Step['run'] = [
  'vitest',
  'run',
  '--dir',
  'tests/browser',
  '--maxWorkers',
  '2',
  '--slowTestThreshold',
  '5000',
  // What is awaited of a page may take as long as a busy machine needs.
  '--expect.poll.timeout',
  '20000',
];

/** Everything that must pass, in its order. */
export const steps: readonly Step[] = [
  { name: 'format', does: 'code is written as Prettier writes it', run: ['prettier', '--check', '.'] },
  { name: 'lint', does: 'code keeps the rules and the borders', run: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types', does: 'types agree', run: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  {
    name: 'unit',
    does: 'unit tests',
    run: ['vitest', 'run', '--exclude', 'tests/{browser,build}/**'],
    tests: true,
  },
  { name: 'canonical', does: 'records are in canonical form', run: ['scripts/format.ts', '--check'] },
  { name: 'content', does: 'records hold', run: ['scripts/check.ts'] },
  {
    name: 'builds',
    does: 'whole builds of several portals, and the preview while writing',
    // One at a time: they measure.
    run: ['vitest', 'run', '--dir', 'tests/build', '--maxWorkers', '1', '--slowTestThreshold', '60000'],
    tests: true,
  },
  {
    name: 'build',
    does: 'the portal builds',
    run: ['scripts/build.ts'],
    env: { OUT_DIR: dists.real, ...published },
  },
  {
    name: 'browser',
    does: 'the built portal, read as its readers do',
    run: browser,
    tests: true,
    needs: 'build',
    env: { TEST_DIST: process.env.TEST_DIST ?? dists.real },
  },
  {
    name: 'build-fictional',
    does: 'the fictional portal builds',
    run: ['scripts/build.ts'],
    env: { CONTENT_DIR: 'tests/portals/fictional', OUT_DIR: dists.fictional, ...published },
  },
  {
    name: 'browser-fictional',
    does: 'the fictional portal, which shows every case, read the same way',
    run: browser,
    tests: true,
    needs: 'build-fictional',
    env: { TEST_DIST: dists.fictional },
  },
];
