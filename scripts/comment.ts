import { lstat, readFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { askGithub, finishedRun } from './comment/github-api.ts';
import { cutAtLine, harmless } from './comment/harmless.ts';
import { postTo } from './comment/post.ts';
import { reportLanguage } from './report-language.ts';

// Runs with a token that may write, so it uses nothing but Node and files of the main branch: no package, and no code of the change.

const said = {
  es: {
    usage: 'Uso, en GitHub Actions después de revisar una propuesta: npm run comment -- ARCHIVO.md',
    noRun: 'Este aviso de GitHub no habla de la revisión de una propuesta: no hay nada que comentar.',
    noText: (file: string) => `No hay ${file}: la revisión no llegó a escribirlo. No se comenta nada.`,
    none: 'La propuesta ya tiene un cambio más nuevo, o se cerró: no se comenta nada.',
    done: (numbers: string) => `Comentado en ${numbers}.`,
    refused: (why: string) => `GitHub no aceptó el comentario (${why}). Repita el paso más tarde.`,
    foot: (address: string) =>
      `---\nEscrito por el programa a partir del cambio propuesto, y sin revisar por nadie. El portal tal como quedaría y todos los mensajes: [esta revisión](${address}).`,
  },
  en: {
    usage: 'Usage, in GitHub Actions after a proposal was checked: npm run comment -- FILE.md',
    noRun: 'This event of GitHub does not tell of the check of a proposal: there is nothing to comment on.',
    noText: (file: string) => `There is no ${file}: the check did not get to write it. Nothing is posted.`,
    none: 'The proposal has a newer change already, or was closed: nothing is posted.',
    done: (numbers: string) => `Posted to ${numbers}.`,
    refused: (why: string) => `GitHub did not take the comment (${why}). Repeat this step later.`,
    foot: (address: string) =>
      `---\nWritten by the program from the proposed change, and reviewed by nobody. The portal as it would be, and every message: [this check](${address}).`,
  },
};

/** GitHub takes 65,536 characters; the mark and the last line need a few. */
const room = 60_000;

const readText = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);

/** What the check wrote. A link is not followed: it may lead to what only this run may see, as the token of its own process. */
const readReview = async (file: string): Promise<string | undefined> => {
  const found = await lstat(file).catch(() => undefined);
  return found?.isFile() ? readText(file) : undefined;
};

const { values, positionals } = parseArgs({ options: { lang: { type: 'string' } }, allowPositionals: true });
const words = said[reportLanguage(values.lang)];
const { GITHUB_API_URL = 'https://api.github.com', GITHUB_EVENT_PATH, GITHUB_TOKEN } = process.env;

/** Posts the text of a file to the pull request that the event tells of. Gives the exit code. */
const run = async (file: string, eventFile: string, token: string): Promise<number> => {
  const finished = finishedRun(JSON.parse((await readText(eventFile)) ?? 'null'));
  const text = await readReview(file);
  if (finished === undefined || text === undefined) {
    console.log(finished === undefined ? words.noRun : words.noText(file));
    return 0;
  }
  // Cut first: nobody can make us work on a text of any length. What makes it harmless makes it longer, too.
  const shown = cutAtLine(harmless(cutAtLine(text, room)), room);
  const body = `${shown.trim()}\n\n${words.foot(finished.address)}\n`;
  const numbers = await postTo(askGithub(GITHUB_API_URL, token), finished, body);
  console.log(numbers.length === 0 ? words.none : words.done(numbers.map((each) => `#${each}`).join(', ')));
  return 0;
};

const [file] = positionals;
if (file === undefined || !GITHUB_EVENT_PATH || !GITHUB_TOKEN) {
  console.error(words.usage);
  process.exitCode = 1;
} else
  process.exitCode = await run(file, GITHUB_EVENT_PATH, GITHUB_TOKEN).catch((error: Error) => {
    console.error(words.refused(error.message));
    return 1;
  });
