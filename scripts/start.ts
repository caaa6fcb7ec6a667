import { resolve } from 'node:path';

import { preview } from 'astro';

import { sharedHeaders } from '#views/exports/host-headers.ts';

import { runBuild } from './build.ts';
import { reportLanguage } from './check.ts';
import { commandLineOf } from './command-line.ts';

/** The port people find in the README; `PORT` moves it. */
const port = Number(process.env['PORT'] || 4321);

const { values } = commandLineOf('start -- [--lang es|en]', { lang: { type: 'string' } });

if (await runBuild(reportLanguage(values.lang))) {
  await preview({
    outDir: resolve(process.env['OUT_DIR'] || 'dist'),
    server: { port, headers: sharedHeaders },
    logLevel: 'info',
  });
} else process.exitCode = 1;
