import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

import type { Message } from '#model/issue.ts';
import { type CheckResult, hasErrors } from '#records/check.ts';
import { formerKeys } from '#records/former-keys.ts';
import { differencesBetween } from '#records/history/differences.ts';
import { newProblems } from '#records/new-problems.ts';
import type { Problem } from '#records/position.ts';
import { readContent, roleOf, type SourceFile } from '#records/source-file.ts';
import { wordsOf } from '#i18n/words.ts';
import type { NewProblem, Proposal, ReviewLanguage } from '#views/review/review.ts';
import { makeSite, type View, viewOf } from '#views/site.ts';

type ReportLanguage = keyof Message;

/** Everything that is wrong with the content of a folder. */
type Check = (directory: string) => Promise<CheckResult>;

/** The content as it was, checked in a folder of its own, which is gone afterwards. */
const checkPast = async (files: readonly SourceFile[], check: Check): Promise<CheckResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'veedor-review-'));
  try {
    for (const { file, bytes } of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), bytes);
    }
    return await check(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** A sound state as its readers see it, in the wanted language where the portal has it; undefined while there are errors. */
const viewIn = ({ archive, problems }: CheckResult, language: string): View | undefined => {
  if (archive === undefined || hasErrors(problems)) return undefined;
  const { languages } = archive.portal;
  const site = makeSite(archive, { base: process.env['BASE_PATH'] || '/', origin: undefined });
  return viewOf(site, languages.includes(language) ? language : (languages[0] as string));
};

const isRecord = (file: string): boolean => ['record', 'observations'].includes(roleOf(file).role);

/** Files that are no records and differ. */
const otherFiles = (before: readonly SourceFile[], now: readonly SourceFile[]): readonly string[] => {
  const [older, newer] = [before, now].map(
    (files) => new Map(files.map(({ file, bytes }) => [file, Buffer.from(bytes).toString('base64')])),
  );
  const names = [...new Set([...(older?.keys() ?? []), ...(newer?.keys() ?? [])])].sort();
  return names.filter((file) => !isRecord(file) && older?.get(file) !== newer?.get(file));
};

/** The content of `directory` against what it was, and the language in which that is told. */
export const proposalOf = async (
  directory: string,
  past: { readonly commit: string; readonly files: readonly SourceFile[] },
  { check, language }: { readonly check: Check; readonly language: ReportLanguage },
): Promise<{ readonly proposal: Proposal; readonly told: ReviewLanguage }> => {
  const files = await readContent(directory);
  const [then, now] = [await checkPast(past.files, check), await check(directory)];
  const [before, after] = [then, now].map((state) => viewIn(state, language));
  const shown = relative(process.cwd(), directory).replaceAll('\\', '/');
  const told = after ?? before ?? { language, locale: language, words: wordsOf(language, {}) };
  const messages: ReportLanguage =
    told.language === 'es' || told.language === 'en' ? told.language : language;
  const problemOf = (problem: Problem): NewProblem => ({
    isError: problem.severity === 'error',
    place: `${[shown, problem.file].filter(Boolean).join('/')}:${problem.line}:${problem.column}`,
    message: problem.message[messages],
  });
  return {
    told,
    proposal: {
      commit: past.commit.slice(0, 10),
      ...(before ? { before } : {}),
      ...(after ? { now: after } : {}),
      differences: differencesBetween(past.files, files, formerKeys(now.content.parts.documents)),
      otherFiles: otherFiles(past.files, files),
      newProblems: newProblems(then.problems, now.problems).map(problemOf),
      mended: newProblems(now.problems, then.problems).length,
    },
  };
};
