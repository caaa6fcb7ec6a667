import { join, relative } from 'node:path';

import type { Portal } from '#model/portal.ts';
import { readContent } from '#records/source-file.ts';
import { addressesOf } from '#records/sources/addresses.ts';
import { keepCopy } from '#records/sources/keep-copy.ts';
import { portalOf } from '#records/sources/portal.ts';

import { reportLanguage } from './report-language.ts';
import { archiveService, copiesPerDay, politeTiming } from './sources/archive-service.ts';
import { archiveSources, hasUnwritten, unfit, type Wanted, wantedOf } from './sources/archive-sources.ts';
import { commandLine, isCount } from './command-line.ts';
import { existingContentDir } from './existing-content-dir.ts';
import { takeLock } from './sources/copies/lock.ts';
import { readState, writeState } from './sources/copies/state.ts';
import { said } from './sources/copies/words.ts';
import { matching } from './sources/matching.ts';
import { ranAsText, toldAsText } from './sources/print-told.ts';
import type { Keys } from './sources/wayback.ts';
import { userAgent } from './sources/web/agent.ts';

const stateFile = join('.cache', 'archive.json');
const lockFile = join('.cache', 'archive.lock');

const options = {
  'dry-run': { type: 'boolean' },
  again: { type: 'boolean' },
  limit: { type: 'string' },
  only: { type: 'string' },
  minutes: { type: 'string', default: '120' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const { understood, values } = commandLine(options);
const language = reportLanguage(values.lang);
const words = said[language];
const directory = existingContentDir();
const shown = relative(process.cwd(), directory) || '.';

/** The keys of an account of the Internet Archive, if both are in the environment. They are kept nowhere and shown to nobody else. */
const keysOf = (environment: NodeJS.ProcessEnv): Keys | undefined => {
  const [access, secret] = [environment['IA_ACCESS_KEY_ID'], environment['IA_SECRET_ACCESS_KEY']];
  return access && secret ? { access, secret } : undefined;
};

/** Says what would be asked for, of whom, and how long it would take. */
const plan = (wanted: readonly Wanted[], limit: number, keys: Keys | undefined): string[] => {
  const sources = wanted.reduce((sum, each) => sum + each.places.length, 0);
  const asked = Math.min(wanted.length, limit);
  const minutes = Math.ceil((asked * politeTiming(keys).captureGap) / 60_000);
  return [words.plan(wanted.length, sources, minutes), keys ? words.withKeys : words.withoutKeys];
};

const ask = async (
  wanted: readonly Wanted[],
  portal: Portal | undefined,
  keys: Keys | undefined,
  limit: number,
  minutes: number,
) => {
  const interrupted = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupted.abort());
  const signal = AbortSignal.any([AbortSignal.timeout(minutes * 60_000), interrupted.signal]);
  const now = (): Date => new Date();
  const state = await readState(stateFile, now());
  if (values.again) for (const url of Object.keys(state.refused)) delete state.refused[url];
  return archiveSources({
    wanted,
    wayback: archiveService({
      userAgent: userAgent(portal, process.env['SITE_URL']),
      keys,
      signal,
      standIn: process.env['VEEDOR_STAND_IN'],
      now,
    }),
    state,
    save: () => writeState(stateFile, state),
    keep: (file, url, address) => keepCopy(directory, file, url, address),
    now,
    limit,
    perDay: copiesPerDay(keys),
    onTold: (told) => {
      // What can never be asked for is counted above, and told one by one only where somebody looks at a part.
      if (values.only !== undefined || unfit(told.wanted.url) === undefined)
        console.log(toldAsText(told, language, shown));
    },
  });
};

/** Gives the exit code. */
const run = async (limit: number, minutes: number): Promise<number> => {
  const files = await readContent(directory);
  const { sources, unread } = addressesOf(files);
  const chosen = sources.filter(matching(values.only));
  if (values.only !== undefined && chosen.length === 0) {
    console.error(words.nothing(values.only));
    return 1;
  }
  if (unread.length > 0) console.error(words.unread(unread.join(', ')));
  const wanted = wantedOf(chosen);
  if (wanted.length === 0) {
    console.log(words.allKept);
    return 0;
  }
  const [one, other] = [process.env['IA_ACCESS_KEY_ID'], process.env['IA_SECRET_ACCESS_KEY']];
  if (!one !== !other) console.error(words.halfKeys);
  const fit = wanted.filter(({ url }) => unfit(url) === undefined);
  const keys = keysOf(process.env);
  console.log(plan(fit, limit, keys).join('\n'));
  if (fit.length < wanted.length) console.log(words.unfit(wanted.length - fit.length));
  if (values['dry-run']) {
    for (const { url, places } of fit.slice(0, limit))
      console.log([url, ...places.map((at) => `    ${shown}/${at.file}:${at.line}:${at.column}`)].join('\n'));
    console.log(words.dry);
    return 0;
  }
  const release = await takeLock(lockFile);
  if (!release) {
    console.error(words.busy(lockFile));
    return 1;
  }
  try {
    const ran = await ask(wanted, portalOf(files), keys, limit, minutes);
    console.log(ranAsText(ran, language));
    return ran.ending?.why === 'keys' || hasUnwritten(ran) ? 1 : 0;
  } finally {
    await release();
  }
};

if (!understood) {
  console.error(words.usage);
  process.exitCode = 1;
} else if (values.help) console.log(words.usage);
else if (values.limit !== undefined && !isCount(values.limit)) {
  console.error(words.badNumber('--limit', values.limit));
  process.exitCode = 1;
} else if (!isCount(values.minutes)) {
  console.error(words.badNumber('--minutes', values.minutes));
  process.exitCode = 1;
} else process.exitCode = await run(values.limit ? Number(values.limit) : Infinity, Number(values.minutes));
