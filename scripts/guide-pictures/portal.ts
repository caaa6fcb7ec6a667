import { execFileSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The records of the fictional portal, which the pictures show. */
export const fictional = join(import.meta.dirname, '../../tests/portals/fictional');

/** The commitment that the guides change, from the proposal to the version on its page. */
export const changedRecord = 'bebederos-cada-escuela';

/** What the guides write into its field `gist`. */
export const changedGist = {
  es: 'Sin bebedero cerca se bebe menos, sobre todo en el recreo.',
  en: 'Without a fountain near by children drink less, above all at break time.',
};

interface Change {
  readonly on: string;
  readonly message: string;
  /** Files of the portal, each with the text that goes and the one that comes in its place. */
  readonly edits: readonly { readonly file: string; readonly from: string; readonly to: string }[];
}

const changes: readonly Change[] = [
  {
    on: '2025-07-02',
    message: 'Actualiza commitments/bebederos-cada-escuela',
    edits: [
      {
        file: `commitments/${changedRecord}.md`,
        from: 'gist: Sin bebedero cerca, se bebe menos o se bebe mal.',
        to: `gist: ${changedGist.es}`,
      },
      {
        file: `commitments/${changedRecord}.en.md`,
        from: 'gist: With no fountain near, pupils drink less or drink badly.',
        to: `gist: ${changedGist.en}`,
      },
    ],
  },
  {
    on: '2025-07-04',
    message:
      'Páginas de la Ley 100\n\nCorrection: La Ley 100 ocupa las páginas 1 a 8 de la gaceta; se había copiado 1 a 9.',
    edits: [{ file: `commitments/${changedRecord}.md`, from: 'page: 1–9', to: 'page: 1–8' }],
  },
];

const edit = async (folder: string, { file, from, to }: Change['edits'][number]): Promise<void> => {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} of the fictional portal no longer has “${from}”.`);
  await writeFile(path, text.replace(from, to));
};

/** Saves the folder as it is, on that day: the same files give the same commit on every machine. */
const commit = (folder: string, on: string, message: string): void => {
  const moment = `${on}T12:00:00Z`;
  const person = { NAME: 'Veeduría', EMAIL: 'veeduria@example.org', DATE: moment };
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      Object.entries(person).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
  };
  const git = (...words: string[]) => execFileSync('git', ['-C', folder, ...words], { env, stdio: 'ignore' });
  git('add', '--all');
  git('commit', '--message', message);
};

/**
 * Writes the portal of the pictures into `folder`, in place of what is there: the fictional one, whose records are saved on one day and
 * changed on two others. The folder is a git repository of its own.
 */
export const writePortal = async (folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await cp(fictional, folder, { recursive: true });
  execFileSync('git', ['init', '--quiet', '--initial-branch', 'main', folder]);
  commit(folder, '2025-06-30', 'Primeros registros');
  for (const { on, message, edits } of changes) {
    for (const each of edits) await edit(folder, each);
    commit(folder, on, message);
  }
};
