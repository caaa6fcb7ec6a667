import { git } from './git.ts';

/** A file that a commit touched. */
export interface TouchedFile {
  /** Path inside the content folder. */
  readonly file: string;
  /** What it held in each version that the commit follows: one, or all that a merge joins. Undefined where it was not there. */
  readonly before: readonly (string | undefined)[];
  readonly after: string | undefined;
}

export interface LoggedCommit {
  readonly commit: string;
  /** `YYYY-MM-DDThh:mm:ssZ`. */
  readonly at: string;
  readonly correction?: string;
  readonly files: readonly TouchedFile[];
}

const momentOf = (seconds: string): string =>
  new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');

/** The digest of a file; undefined for none, and for what is no file: a link, a repository inside. */
const blobOf = (mode: string, id: string): string | undefined => (mode.startsWith('100') ? id : undefined);

/** A line of git's raw format, with as many colons as versions that the commit follows. */
const touchedIn = (line: string, prefix: string): TouchedFile | undefined => {
  const tab = line.indexOf('\t');
  const path = line.slice(tab + 1);
  const [, colons = '', rest = ''] = /^(:+)(.*)$/.exec(line.slice(0, tab)) ?? [];
  if (!path.startsWith(prefix)) return undefined;
  const parents = colons.length;
  const words = rest.split(' ');
  const blob = (index: number) => blobOf(words[index] ?? '', words[parents + 1 + index] ?? '');
  return {
    file: path.slice(prefix.length),
    before: Array.from({ length: parents }, (_, index) => blob(index)),
    after: blob(parents),
  };
};

/** Mark of a line that begins a commit: no line of the raw format starts so. */
const start = '\u0001';

const commitIn = (text: string, prefix: string): LoggedCommit => {
  const [head = '', ...lines] = text.split('\n');
  const [commit = '', seconds = '', ...words] = head.split(' ');
  const correction = words.join(' ').replaceAll('\u001f', ' ').trim();
  return {
    commit: commit.slice(0, 10),
    at: momentOf(seconds),
    ...(correction === '' ? {} : { correction }),
    files: lines.filter((line) => line.startsWith(':')).flatMap((line) => touchedIn(line, prefix) ?? []),
  };
};

/**
 * Every commit of the history of HEAD that touched `directory`, no commit after one that it follows, else the newest first; undefined
 * where git gives none. All commits count, on whatever line they were made, so that a version once shown stays; a merge names only
 * the files that differ from every version it joins. `prefix` is the path of the directory in its repository.
 */
export const logOf = async (
  directory: string,
  prefix: string,
): Promise<readonly LoggedCommit[] | undefined> => {
  const text = await git(
    directory,
    '-c',
    'log.showRoot=true',
    'log',
    '--full-history',
    '--date-order',
    '--raw',
    '-c',
    '--no-abbrev',
    '--no-renames',
    '--no-color',
    '--no-notes',
    '--no-mailmap',
    '--no-show-signature',
    '--encoding=UTF-8',
    '--format=%x01%H %ct %(trailers:key=Correction,valueonly,unfold,separator=%x1f)',
    '--',
    '.',
  );
  return text
    ?.split(start)
    .slice(1)
    .map((each) => commitIn(each, prefix));
};
