import { relative } from 'node:path';

import { guardFiles, guardFrom, lookThrough } from '#records/privacy.ts';
import { readContent } from '#records/source-file.ts';

import { commandLineOf } from './command-line.ts';
import { existingContentDir } from './existing-content-dir.ts';
import { indexedFiles, stagedFiles } from './guard/staged.ts';
import { reportLanguage } from './report-language.ts';
import { reportToTerminal } from './reporters/terminal.ts';

const said = {
  es: {
    refused: 'El commit no se hizo. Corrija lo señalado, guárdelo, ejecute «git add» y repita el commit.',
    noGit: 'Aquí no se puede preguntar a git qué se va a guardar: use «npm run guard», sin --staged.',
  },
  en: {
    refused: 'No commit was made. Mend what is shown, save it, run “git add” and commit again.',
    noGit: 'Git cannot be asked here what is to be committed: use “npm run guard”, without --staged.',
  },
};

const { values } = commandLineOf('guard -- [--staged] [--lang es|en]', {
  staged: { type: 'boolean' },
  lang: { type: 'string' },
});
const language = reportLanguage(values.lang);
const directory = existingContentDir();

/** The files to look through, and the settings as they would be with them. */
const read = async () => {
  if (!values.staged) {
    const files = await readContent(directory);
    return { files, settings: files };
  }
  const files = stagedFiles(directory);
  return { files, settings: files.length === 0 ? [] : indexedFiles(directory, guardFiles) };
};

try {
  const { files, settings } = await read();
  const guard = guardFrom(settings);
  const problems = files.flatMap((file) => lookThrough(guard, file).problems);
  const shown = relative(process.cwd(), directory) || '.';
  if (problems.length > 0 || !values.staged)
    console.log(reportToTerminal(problems, { language, contentDir: shown, files: files.length }));
  if (problems.length > 0 && values.staged) console.log(`\n${said[language].refused}`);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  // Git's own words say more than its exit code; other faults keep theirs.
  const { stderr } = error as { stderr?: Buffer };
  if (stderr === undefined) throw error;
  console.error(`${said[language].noGit}\n${stderr.toString('utf8').trim()}`);
  process.exitCode = 1;
}
