import type { Message } from '#model/issue.ts';

import type { ReportLanguage } from './reporters/terminal.ts';

type Gap = 'no-git' | 'shallow';

const said: Record<Gap, { readonly message: Message; readonly hint: Message }> = {
  'no-git': {
    message: {
      es: 'no se leyó el historial de los registros: esta carpeta no está guardada en git, o git no está instalado.',
      en: 'the history of the records was not read: this folder is not saved in git, or git is not installed.',
    },
    hint: {
      es: 'El portal se construye igual y sus páginas lo dicen. Para tener el historial, guarde la carpeta en un repositorio («git init», «git add», «git commit»); «git status» dice por qué no se puede leer uno que ya existe.',
      en: 'The portal is built all the same, and its pages say so. To have the history, save the folder in a repository (“git init”, “git add”, “git commit”); “git status” says why one that exists cannot be read.',
    },
  },
  shallow: {
    message: {
      es: 'no se leyó el historial de los registros: este repositorio se copió sin toda su historia.',
      en: 'the history of the records was not read: this repository was copied without its whole history.',
    },
    hint: {
      es: 'El portal se construye igual y sus páginas lo dicen. Para tener el historial ejecute «npm run history» (en GitHub Actions, «fetch-depth: 0» en actions/checkout; sin «filter»).',
      en: 'The portal is built all the same, and its pages say so. To have the history run “npm run history” (in GitHub Actions, “fetch-depth: 0” of actions/checkout; no “filter”).',
    },
  },
};

const rule = 'history-not-read';
const mark: Message = { es: 'aviso: ', en: 'warning: ' };

/** The warning that a portal is built without the history of its records, as a person reads it. */
export const historyNote = (gap: Gap, contentDir: string, language: ReportLanguage): string =>
  `${contentDir}  ${rule}\n  ${mark[language]}${said[gap].message[language]}\n  ${said[gap].hint[language]}`;

/** The same as an annotation of GitHub Actions. */
export const historyAnnotation = (gap: Gap, language: ReportLanguage): string =>
  `::warning title=${rule}::${said[gap].message[language]}%0A${said[gap].hint[language]}`;
