import { statSync, writeSync } from 'node:fs';

import { contentDir } from '#records/content-dir.ts';

import { reportLanguage } from './report-language.ts';

const said = {
  es: (folder: string) =>
    `No hay una carpeta «${folder}». Revise lo que dice CONTENT_DIR; sin él se usa «content», de la carpeta en que se ejecuta la orden.\n`,
  en: (folder: string) =>
    `There is no folder “${folder}”. Look at what CONTENT_DIR says; without it “content” is used, of the folder in which the command runs.\n`,
};

/**
 * The folder with the records, which is there: where it is not, that is said and the process ends with 1, since no command has anything
 * to do without it.
 */
export const existingContentDir = (): string => {
  const folder = contentDir();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    // Written at once: what goes to a pipe would otherwise be lost with the process.
    writeSync(2, said[reportLanguage(undefined)](folder));
    process.exit(1);
  }
  return folder;
};
