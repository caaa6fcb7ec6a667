import { relative } from 'node:path';
import { parseArgs } from 'node:util';

import { referenceWords, slugsBesideEditions } from '#i18n/words.ts';
import { contentDir } from '#records/archive.ts';
import { checkContent, hasErrors } from '#records/check.ts';
import { historyGap } from '#records/history/read.ts';

import { driftIssues } from './drift.ts';
import { historyAnnotation, historyNote } from './history-note.ts';
import { reportToGithub } from './reporters/github.ts';
import { reportLanguage } from './report-language.ts';
import { reportToTerminal, type ReportLanguage } from './reporters/terminal.ts';
import { buildDay } from './today.ts';

export { reportLanguage };

/**
 * Checks the content and prints every problem, for people and, under GitHub Actions, as annotations. Gives whether a build may go
 * on: warnings do not forbid it.
 */
export const runCheck = async (language: ReportLanguage): Promise<boolean> => {
  const directory = contentDir();
  const { problems, files } = await checkContent(directory, {
    today: buildDay(directory),
    referenceWords,
    derived: driftIssues,
    reservedSlugs: slugsBesideEditions,
  });
  const shown = relative(process.cwd(), directory) || '.';
  console.log(reportToTerminal(problems, { language, contentDir: shown, files: files.length }));
  if (process.env['GITHUB_ACTIONS'] === 'true' && problems.length > 0)
    console.log(reportToGithub(problems, { language, contentDir: shown }));
  const gap = await historyGap(directory);
  if (gap) console.log(`\n${historyNote(gap, shown, language)}`);
  if (gap && process.env['GITHUB_ACTIONS'] === 'true') console.log(historyAnnotation(gap, language));
  return !hasErrors(problems);
};

if (import.meta.main) {
  const { values } = parseArgs({ options: { lang: { type: 'string' } } });
  process.exitCode = (await runCheck(reportLanguage(values.lang))) ? 0 : 1;
}
