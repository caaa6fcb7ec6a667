import { relative } from 'node:path';

import { contentDir } from './archive.ts';

/** The folder of the records inside the repository, whose top is where the portal is built from: `content`. */
export const contentFolder = (): string => relative(process.cwd(), contentDir()).replaceAll('\\', '/');
