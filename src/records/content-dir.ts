import { resolve } from 'node:path';

/** The folder with the records: `CONTENT_DIR`, else `content`. */
export const contentDir = (): string => resolve(process.env['CONTENT_DIR'] || 'content');
