import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

import type { GeneratedDocument } from './generated/document.ts';
import { keep, keptDocuments, readKept } from './generated/kept.ts';
import { type Made, makeDocuments } from './generated/made.ts';
import { readContent, type SourceFile } from './source-file.ts';

/** The folder that holds what Contentlayer generates from `contentDir`; one per content folder, so portals never mix. */
export const workspaceOf = (contentDir: string): string => {
  const name = createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 16);
  return resolve('.cache', 'portals', name);
};

/**
 * Makes documents of `sources`, which are the files of `contentDir`, and keeps them for the pages and for the next time. What was made
 * of the same bytes by the same software is taken as it was kept; time stamps are of no account. Rejects when Contentlayer refuses a
 * file, which the checks have already found with a better message.
 */
export const generateFrom = async (contentDir: string, sources: readonly SourceFile[]): Promise<Made> => {
  const workspace = workspaceOf(contentDir);
  const before = await readKept(workspace);
  const made = await makeDocuments(sources, before);
  const isKept = made.size === before.size && [...made].every(([file, each]) => before.get(file) === each);
  if (!isKept || made.size === 0) await keep(workspace, made);
  return made;
};

/** The same for the files as they lie in `contentDir`. */
export const generate = async (contentDir: string): Promise<void> => {
  await generateFrom(contentDir, await readContent(contentDir));
};

/** Every document that the last run generated. */
export const readGenerated = (contentDir: string): Promise<readonly GeneratedDocument[]> =>
  keptDocuments(workspaceOf(contentDir));
