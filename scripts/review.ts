import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { MissingBlob } from '#records/history/git.ts';
import { contentAt, forkOf } from '#records/history/past-content.ts';
import type { SourceFile } from '#records/source-file.ts';
import { reviewMarkdown } from '#views/review/markdown.ts';
import { reviewOf } from '#views/review/review.ts';

import { checkFolder } from './check.ts';
import { reportLanguage } from './report-language.ts';
import { proposalOf } from './review/proposal.ts';
import { said } from './review/words.ts';
import { commandLine } from './command-line.ts';
import { existingContentDir } from './existing-content-dir.ts';
import { buildDay } from './today.ts';

/** GitHub takes 65,536 characters as a comment; a few are left to whoever posts it. */
const room = 60_000;

const { understood, values } = commandLine({
  base: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
});
const language = reportLanguage(values.lang);
const words = said[language];

interface Past {
  readonly commit: string;
  readonly files: readonly SourceFile[];
}

/** The content as the branch found it, by the first of the revisions that this copy of the repository knows. */
const pastOf = async (directory: string, revisions: readonly string[]): Promise<Past | undefined> => {
  for (const revision of revisions) {
    const commit = await forkOf(directory, revision);
    if (commit !== undefined) return { commit, files: await contentAt(directory, commit) };
  }
  return undefined;
};

/** Writes what was printed. Gives the exit code. */
const write = async (file: string, markdown: string): Promise<number> => {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, markdown);
  } catch {
    console.error(words.unwritten(file));
    return 1;
  }
  console.error(words.written(file));
  return 0;
};

/** Compares, prints and writes. Gives the exit code: what is found is no failure, only that nothing could be compared. */
const run = async (): Promise<number> => {
  const directory = existingContentDir();
  const revisions = values.base === undefined ? ['origin/main', 'main'] : [values.base];
  const past = await pastOf(directory, revisions).catch((error: unknown) => {
    if (error instanceof MissingBlob) return undefined;
    throw error;
  });
  if (past === undefined) {
    console.error(words.noBase(revisions.at(-1) ?? ''));
    return 1;
  }
  const today = buildDay(directory);
  const check = (folder: string) => checkFolder(folder, today);
  const { proposal, told } = await proposalOf(directory, past, { check, language });
  const markdown = reviewMarkdown(told, reviewOf(told, proposal), room);
  console.log(markdown);
  return values.out === undefined ? 0 : write(values.out, markdown);
};

if (!understood || values.help) {
  console[understood ? 'log' : 'error'](words.usage);
  process.exitCode = understood ? 0 : 1;
} else process.exitCode = await run();
