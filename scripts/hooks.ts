import { relative } from 'node:path';

import { commandLineOf } from './command-line.ts';
import { type Installed, installHook, removeHook } from './guard/hook.ts';
import { reportLanguage } from './report-language.ts';

const said = {
  es: {
    installed: (file: string) =>
      `Listo (${file}): antes de cada commit se buscan datos personales en lo que va a guardar.\nPara quitarlo: npm run hooks -- --remove`,
    removed: (file: string) => `Se quitó ${file}: los commits ya no se revisan aquí; «npm run check» sí.`,
    none: () => 'No había nada que quitar.',
    foreign: (file: string) =>
      `Ya hay otro programa en ${file} y no se tocó. Agréguele esta línea: npm run --silent guard -- --staged || exit 1`,
    noGit:
      'Esta carpeta no es un repositorio de git: no hay commits que revisar. Para revisarla ahora: npm run guard',
  },
  en: {
    installed: (file: string) =>
      `Done (${file}): before each commit, what it holds is looked through for personal data.\nTo remove it: npm run hooks -- --remove`,
    removed: (file: string) =>
      `${file} is removed: commits are not looked through here; “npm run check” does.`,
    none: () => 'There was nothing to remove.',
    foreign: (file: string) =>
      `Another program stands in ${file}, and was not touched. Add this line to it: npm run --silent guard -- --staged || exit 1`,
    noGit:
      'This folder is no git repository: there are no commits to look through. To look now: npm run guard',
  },
};

const { values } = commandLineOf('hooks -- [--remove] [--lang es|en]', {
  remove: { type: 'boolean' },
  lang: { type: 'string' },
});
const words = said[reportLanguage(values.lang)];

const attempt = (): Installed | undefined => {
  try {
    return values.remove ? removeHook() : installHook();
  } catch (error) {
    // Git answers with an exit code; a disk that refuses has words of its own.
    if ((error as { status?: number }).status === undefined) throw error;
    return undefined;
  }
};

const done = attempt();
console.log(done ? words[done.outcome](relative(process.cwd(), done.file)) : words.noGit);
if (done === undefined || done.outcome === 'foreign') process.exitCode = 1;
