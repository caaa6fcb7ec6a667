import { parseArgs } from 'node:util';

import type { Failure } from './oracle.ts';
import { run, sessionOf } from './run.ts';
import { builds } from './built.ts';

// Damages records at random and looks whether the check stays clear, quick and complete. `--only` does one damage again.
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    content: { type: 'string', default: 'content' },
    today: { type: 'string', default: '2100-01-01' },
    build: { type: 'boolean', default: false },
  },
});

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const told = ({ damage: { seed, kind, before, after }, why }: Failure): string => {
  const renamed = after.file === before.file ? '' : ` → ${after.file}`;
  return `✗ ${before.file}${renamed}: ${kind.name}\n  ${why}\n  again: npm run fuzz -- --content ${values.content} --today ${values.today} --only ${seed}`;
};

const start = performance.now();
const session = await sessionOf(values.content, values.today);
const [seed, count] =
  values.only === undefined ? [Number(values.seed), Number(values.count)] : [Number(values.only), 1];
console.log(
  `${session.sources.length} files of ${values.content} read in ${seconds(start)}; ${count} damages from seed ${seed}`,
);
let said = 0;
const outcome = run(session, {
  seed,
  count,
  size: 100,
  told: (done, failures) => {
    for (const failure of failures) console.log(told(failure));
    if (done - said < 500) return;
    said = done;
    console.log(`${done} done, ${seconds(start)}`);
  },
});
const { found, harmless, failures, slowest } = outcome;
console.log(
  `${count} damages: ${found} found, ${harmless.length} harmless, ${failures.length} failures; slowest check ${slowest.toFixed(0)} ms; ${seconds(start)}`,
);
const isBuilt = !values.build || builds(values.content, harmless.slice(0, 5));
process.exitCode = failures.length > 0 || !isBuilt ? 1 : 0;
