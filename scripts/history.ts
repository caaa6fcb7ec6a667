import { execFileSync } from 'node:child_process';

import { commandLineOf } from './command-line.ts';
import { existingContentDir } from './existing-content-dir.ts';
import { reportLanguage } from './report-language.ts';

// Hosts copy a repository without its past (`--depth`), or without what its files held (`--filter`), which the versions need.

const said = {
  es: {
    none: 'Esta carpeta no está guardada en git: no hay historia que traer.',
    whole: 'La historia ya está completa.',
    done: 'Se trajo la historia completa.',
    refused:
      'No se pudo traer la historia. El portal se construye igual, y sus páginas lo dicen. Puede deberse a que el repositorio es privado y aquí no hay permiso para leerlo, o a que no hay conexión: repita «npm run history» cuando los haya.',
  },
  en: {
    none: 'This folder is not saved in git: there is no history to bring.',
    whole: 'The history is complete already.',
    done: 'The whole history is here.',
    refused:
      'The history could not be brought. The portal is built all the same, and its pages say so. It may be that the repository is private and may not be read from here, or that there is no connection: repeat “npm run history” once there are.',
  },
};

const directory = existingContentDir();

/** What git prints, of the repository of the records; undefined where it refuses. */
const git = (...words: string[]): string | undefined => {
  try {
    return execFileSync('git', ['-C', directory, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }).trim();
  } catch {
    return undefined;
  }
};

/** A setting of git that may be absent. */
const setting = (name: string): string | undefined => {
  try {
    return execFileSync('git', ['-C', directory, 'config', '--get', name], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return undefined;
  }
};

/** Brings what this copy of the repository lacks. Gives what is to be said. */
const complete = (): keyof (typeof said)['es'] => {
  const shallow = git('rev-parse', '--is-shallow-repository');
  if (shallow === undefined) return 'none';
  const isPartial = setting('remote.origin.promisor') === 'true';
  if (shallow === 'false' && !isPartial) return 'whole';
  // One after the other: at once, git would bring the commits and leave the files.
  const steps = [
    ...(shallow === 'true' ? [['--unshallow']] : []),
    ...(isPartial ? [['--refetch', '--no-filter']] : []),
  ];
  if (steps.some((step) => git('fetch', '--quiet', ...step, 'origin') === undefined)) return 'refused';
  // Only once everything is here may git be told that nothing is missing.
  if (isPartial) {
    git('config', '--unset', 'remote.origin.promisor');
    if (setting('remote.origin.partialclonefilter') !== undefined)
      git('config', '--unset', 'remote.origin.partialclonefilter');
  }
  return 'done';
};

const { values } = commandLineOf('history -- [--lang es|en]', { lang: { type: 'string' } });
console.log(said[reportLanguage(values.lang)][complete()]);
