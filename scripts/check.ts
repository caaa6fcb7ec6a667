import { relative } from 'node:path';

import { referenceWords, slugsBesideEditions } from '#i18n/words.ts';
import { checkContent, type CheckResult, hasErrors } from '#records/check.ts';
import { historyGap } from '#records/history/read.ts';

import { commandLineOf } from './command-line.ts';
import { driftIssues } from './drift.ts';
import { existingContentDir } from './existing-content-dir.ts';
import { historyAnnotation, historyNote } from './history-note.ts';
import { reportToGithub } from './reporters/github.ts';
import { reportLanguage } from './report-language.ts';
import { reportToTerminal, type ReportLanguage } from './reporters/terminal.ts';
import { buildDay } from './today.ts';

export { reportLanguage };

/** Everything that can be wrong with the content of a folder, as every command sees it; dates after `today` are refused. */
export const checkFolder = (directory: string, today: string): Promise<CheckResult> =>
  checkContent(directory, {
    today,
    referenceWords,
    derived: driftIssues,
    reservedSlugs: slugsBesideEditions,
  });

/**
 * Checks the content and prints every problem, for people and, where `annotates`, as annotations of GitHub Actions. Gives whether a
 * build may go on: warnings do not forbid it.
 */
export const runCheck = async (language: ReportLanguage, annotates = false): Promise<boolean> => {
  const directory = existingContentDir();
  const { problems, files } = await checkFolder(directory, buildDay(directory));
  const shown = relative(process.cwd(), directory) || '.';
  console.log(reportToTerminal(problems, { language, contentDir: shown, files: files.length }));
  if (annotates && problems.length > 0)
    console.log(reportToGithub(problems, { language, contentDir: shown }));
  const gap = await historyGap(directory);
  if (gap) console.log(`\n${historyNote(gap, shown, language)}`);
  if (gap && annotates) console.log(historyAnnotation(gap, language));
  return !hasErrors(problems);
};

const reporters = ['terminal', 'github'];
const unknownReporter = {
  es: (name: string) => `No hay un informe «${name}». Hay: ${reporters.join(', ')}.`,
  en: (name: string) => `There is no reporter “${name}”. There are: ${reporters.join(', ')}.`,
};

if (import.meta.main) {
  const { values } = commandLineOf('check -- [--reporter terminal|github] [--lang es|en]', {
    lang: { type: 'string' },
    reporter: { type: 'string' },
  });
  const language = reportLanguage(values.lang);
  const { reporter } = values;
  if (reporter !== undefined && !reporters.includes(reporter)) {
    console.error(unknownReporter[language](reporter));
    process.exitCode = 1;
  } else {
    process.exitCode = (await runCheck(language, reporter === 'github')) ? 0 : 1;
  }
}
