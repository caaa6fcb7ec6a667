import { relative } from 'node:path';

import { contentDir } from './archive.ts';

/**
 * The folder of the records inside the repository, whose top is where the portal is built from. Of records that lie elsewhere, or in
 * a hidden folder, which is a place to work in, it is the one of a portal that is a repository of its own, `content`: where a copy of
 * it lies here says nothing.
 */
export const contentFolder = (): string => {
  const folder = relative(process.cwd(), contentDir()).replaceAll('\\', '/');
  return /(?:^|\/)\.|^\/|^[A-Za-z]:/.test(folder) ? 'content' : folder;
};
