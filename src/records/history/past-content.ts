import type { SourceFile } from '#records/source-file.ts';

import { git, openBlobs } from './git.ts';

/** A line of `git ls-tree`: mode, kind, digest, and the path below the folder that was asked about. */
const line = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s;

/**
 * The commit that the history of HEAD and `revision` have in common last: what a branch was made from. Undefined where git knows no
 * such revision, or this copy of the repository lacks the commit.
 */
export const forkOf = async (directory: string, revision: string): Promise<string | undefined> => {
  // A name that begins with a dash is a name, never an option.
  const named = await git(
    directory,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  );
  if (named === undefined) return undefined;
  return (await git(directory, 'merge-base', named.trim(), 'HEAD'))?.trim() || undefined;
};

/**
 * Every file of the content folder as a commit has it, in the order in which the folder itself is read; hidden files and links are left
 * out, as there. Throws where this copy of the repository lacks one of them.
 */
export const contentAt = async (directory: string, commit: string): Promise<readonly SourceFile[]> => {
  const tree = await git(directory, 'ls-tree', '-r', '-z', commit, '--', '.');
  const found = (tree ?? '').split('\0').flatMap((each) => {
    const [, mode = '', id = '', file = ''] = line.exec(each) ?? [];
    const isHidden = file.split('/').some((part) => part.startsWith('.'));
    return mode.startsWith('100') && !isHidden ? [{ file, id }] : [];
  });
  const blobs = openBlobs(directory);
  try {
    const files = await blobs.read([...new Set(found.map(({ id }) => id))]);
    return found
      .map(({ file, id }) => ({ file, bytes: files.get(id) as Uint8Array }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  } finally {
    blobs.close();
  }
};
