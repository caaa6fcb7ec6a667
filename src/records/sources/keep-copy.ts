import { access, chmod, constants, lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { withArchivedUrl } from './archived-line.ts';

/** What became of a record: written, already said so, or why it was left as it stands. */
export type Kept =
  'written' | 'nothing-to-write' | 'not-one-line' | 'not-text' | 'gone' | 'no-file' | 'refused';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

/** The file that stands in for the other until it is whole. Its name is hidden, so that no reader of content takes it for a record. */
const aside = (path: string): string => join(dirname(path), `.${basename(path)}.part`);

/**
 * Writes the address of an archived copy into the record at `file`, which is read anew, so that what somebody wrote meanwhile
 * stays. The new text stands beside the old one until it is whole and then takes its name: at any moment the file is either as it
 * was or as it will be. A link to another file is not followed.
 */
export const keepCopy = async (
  contentDir: string,
  file: string,
  url: string,
  archivedUrl: string,
): Promise<Kept> => {
  const path = join(contentDir, file);
  const part = aside(path);
  try {
    const found = await lstat(path);
    if (!found.isFile()) return 'no-file';
    await access(path, constants.W_OK);
    const bytes = await readFile(path);
    const text = decoded(bytes);
    if (text === undefined) return 'not-text';
    const after = withArchivedUrl(text, url, archivedUrl);
    if (after === undefined) return 'not-one-line';
    if (after === text) return 'nothing-to-write';
    await writeFile(part, after);
    await chmod(part, found.mode);
    if (!bytes.equals(await readFile(path))) return await keepCopy(contentDir, file, url, archivedUrl);
    await rename(part, path);
    return 'written';
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'gone';
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOSPC') return 'refused';
    throw fault;
  } finally {
    await rm(part, { force: true });
  }
};
