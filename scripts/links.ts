import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

import { readContent } from '#records/source-file.ts';
import { portalOf } from '#records/sources/portal.ts';
import { addressesOf } from '#records/sources/addresses.ts';

import { reportLanguage } from './report-language.ts';
import { checkLinks } from './sources/check-links.ts';
import { commandLine, isCount } from './command-line.ts';
import { existingContentDir } from './existing-content-dir.ts';
import { reportAsMarkdown, reportAsText } from './sources/links/print.ts';
import { type LinkReport, readReport, reportOf, since } from './sources/links/report.ts';
import { type State, states } from './sources/links/verdict.ts';
import { said } from './sources/links/words.ts';
import { matching } from './sources/matching.ts';
import { userAgent } from './sources/web/agent.ts';
import { createHttp } from './sources/web/http.ts';
import { paced } from './sources/web/pace.ts';

/** Where the last report is kept when nobody names another place. */
const lastReport = join('.cache', 'links.json');

const options = {
  only: { type: 'string' },
  json: { type: 'string' },
  github: { type: 'boolean' },
  'fail-on': { type: 'string' },
  minutes: { type: 'string', default: '30' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const { understood, values } = commandLine(options);
const language = reportLanguage(values.lang);
const words = said[language];

const previous = async (file: string): Promise<LinkReport | undefined> => {
  try {
    return readReport(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const keep = async (file: string, report: LinkReport): Promise<string> => {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`);
    return words.written(file);
  } catch {
    return words.unwritten(file);
  }
};

/** Checks, prints and keeps the report. Gives the exit code. */
const run = async (minutes: number, failOn: readonly State[]): Promise<number> => {
  const directory = existingContentDir();
  const files = await readContent(directory);
  const addresses = addressesOf(files);
  const chosen = addresses.all.filter(matching(values.only));
  if (values.only !== undefined && chosen.length === 0) {
    console.error(words.nothing(values.only));
    return 1;
  }
  const portal = portalOf(files);
  const hosts = (portal?.refusingHosts ?? []).map(({ host }) => host);
  const isBelow = (hostname: string) => (host: string) => hostname === host || hostname.endsWith(`.${host}`);
  const cited = addresses.all.map(({ url }) => new URL(url).hostname);

  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  const signal = AbortSignal.any([AbortSignal.timeout(minutes * 60_000), interrupted.signal]);
  const standIn = process.env['VEEDOR_STAND_IN'];
  const http = createHttp({
    userAgent: userAgent(portal, process.env['SITE_URL']),
    timeout: standIn === undefined ? 20_000 : 3_000,
    // As much of robots.txt as RFC 9309 asks for.
    largest: 512 * 1024,
    signal,
    ...(standIn === undefined ? {} : { standIn }),
  });
  const { verdicts, offline } = await checkLinks({
    urls: [...new Set(chosen.map(({ url }) => url))],
    isListed: (hostname) => hosts.some(isBelow(hostname)),
    pace: paced(http, standIn === undefined ? 2_000 : 1, signal),
    atOnce: 6,
    signal,
    progress: (done, all) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${words.progress(done, all)} `);
    },
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const report = reportOf(
    { addresses: chosen, verdicts },
    {
      checkedOn: new Date().toISOString().slice(0, 10),
      unread: addresses.unread,
      idleHosts: hosts.filter((host) => !cited.some((hostname) => isBelow(hostname)(host))),
      offline,
    },
  );
  const file = values.json ?? lastReport;
  const before = await previous(file);
  const printing = {
    language,
    contentDir: relative(process.cwd(), directory) || '.',
    since: before && !offline ? since(before, report) : undefined,
  };
  console.log((values.github ? reportAsMarkdown : reportAsText)(report, printing));
  if (report.counts.unasked > 0) console.error(words.stopped);
  // A part of the records, or no network at all, is nothing to compare the next report with.
  if (!offline && (values.json !== undefined || values.only === undefined))
    console.error(await keep(file, report));
  return failOn.some((state) => report.counts[state] > 0) ? 1 : 0;
};

const minutes = Number(values.minutes);
const failOn = values['fail-on']?.split(',').map((word) => word.trim()) ?? [];
const unknown = failOn.find((word) => !states.includes(word as State));

if (!understood) {
  console.error(words.usage);
  process.exitCode = 1;
} else if (values.help) console.log(words.usage);
else if (!isCount(values.minutes)) {
  console.error(words.badNumber('--minutes', values.minutes));
  process.exitCode = 1;
} else if (unknown !== undefined) {
  console.error(words.badState(unknown, states.join(', ')));
  process.exitCode = 1;
} else process.exitCode = await run(minutes, failOn as State[]);
