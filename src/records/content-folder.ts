import { basename, relative } from 'node:path';

import { contentDir } from './archive.ts';

/**
 * The folder of the records inside the repository, whose top is where the portal is built from: `content`. Of records that lie
 * elsewhere, its name alone: the repository is the folder that holds it.
 */
export const contentFolder = (): string => {
  const folder = relative(process.cwd(), contentDir()).replaceAll('\\', '/');
  return /^(?:\.\.\/|\/|[A-Za-z]:)/.test(folder) ? basename(folder) : folder;
};
