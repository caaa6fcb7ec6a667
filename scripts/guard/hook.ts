import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

/** By this line a hook is known to be ours; any other is somebody's work and is let be. */
const mark = '# veedor: npm run hooks';

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The hook of a project that lies in `folder` of its repository (empty: it is the repository). */
export const hookText = (folder: string): string => `#!/bin/sh
${mark}
# Before each commit: no data of private persons in the content. Installed by "npm run hooks", removed by "npm run hooks -- --remove".
# Git may name its index and itself from this folder, which is left below.
case "$GIT_INDEX_FILE" in '' | /* | ?:*) ;; *) export GIT_INDEX_FILE="$PWD/$GIT_INDEX_FILE" ;; esac
case "$GIT_DIR" in '' | /* | ?:*) ;; *) export GIT_DIR="$PWD/$GIT_DIR" ;; esac
cd ${quoted(`./${folder}`)} || exit 1
git diff --cached --quiet -- "\${CONTENT_DIR:-content}" && exit 0
if ! command -v npm >/dev/null 2>&1; then
  echo 'El commit no se hizo: falta npm, con el que se buscan datos personales. Instale Node y repita el comando.' >&2
  echo 'No commit was made: npm is missing, which looks for personal data. Install Node and try again.' >&2
  exit 1
fi
npm_config_update_notifier=false exec npm run --silent guard -- --staged >&2
`;

const git = (...words: string[]): string =>
  execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** Where git looks for the hook, also in a worktree or where the configuration names another folder. */
const hookFile = (): string => resolve(git('rev-parse', '--git-path', 'hooks/pre-commit'));

const isForeign = (file: string): boolean => existsSync(file) && !readFileSync(file, 'utf8').includes(mark);

/** What became of the hook, and which file it is. `foreign`: another one stands there, and nothing was touched. */
export interface Installed {
  readonly outcome: 'installed' | 'removed' | 'none' | 'foreign';
  readonly file: string;
}

/** Writes the hook of the project in the working folder. Throws outside of a git repository. */
export const installHook = (): Installed => {
  const file = hookFile();
  if (isForeign(file)) return { outcome: 'foreign', file };
  const top = resolve(git('rev-parse', '--show-toplevel'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hookText(relative(top, process.cwd()).split(sep).join('/')));
  chmodSync(file, 0o755);
  return { outcome: 'installed', file };
};

/** Takes the hook away again. Throws outside of a git repository. */
export const removeHook = (): Installed => {
  const file = hookFile();
  if (isForeign(file)) return { outcome: 'foreign', file };
  if (!existsSync(file)) return { outcome: 'none', file };
  rmSync(file);
  return { outcome: 'removed', file };
};
