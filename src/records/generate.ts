import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { provideCwdCustom } from '@contentlayer2/core';
import { type AbsolutePosixFilePath, DummyTracing } from '@contentlayer2/utils';
import { Chunk, pipe, provideConsole, S, T } from '@contentlayer2/utils/effect';
import { NodeFsLive } from '@contentlayer2/utils/node';

import { contentSource } from './contentlayer.config.ts';

/** A Markdown file as Contentlayer gives it: front matter untouched, body compiled. */
export interface GeneratedDocument extends Record<string, unknown> {
  readonly _raw: { readonly sourceFilePath: string };
  readonly body?: { readonly raw: string; readonly html: string };
}

/** The folder that holds what Contentlayer generates from `contentDir`; one per content folder, so portals never mix. */
export const workspaceOf = (contentDir: string): string => {
  const name = createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 16);
  return resolve('.cache', 'portals', name);
};

const documentsFile = (contentDir: string): string => join(workspaceOf(contentDir), 'documents.json');
const stampFile = (contentDir: string): string => join(workspaceOf(contentDir), 'stamp');

/** Changes each time the content is generated anew; empty before the first time. */
export const stampOf = (contentDir: string): Promise<string> =>
  readFile(stampFile(contentDir), 'utf8').catch(() => '');

/**
 * Runs Contentlayer over `contentDir` in this process and keeps its documents in one file. Its command line traces every
 * effect, which costs more than linear time, and writes a module for every record, which nothing here reads. Rejects when
 * Contentlayer refuses a file, which the checks have already found with a better message. `reuse` keeps what an earlier run
 * compiled of files whose time stamp is unchanged: right while writing, wrong for a build, where only the bytes may count.
 */
export const generate = async (contentDir: string, { reuse = false } = {}): Promise<void> => {
  const workspace = workspaceOf(contentDir);
  await mkdir(workspace, { recursive: true });
  const source = await contentSource(resolve(contentDir));
  const { cacheItemsMap } = await pipe(
    source.provideSchema(''),
    T.chain((schemaDef) =>
      pipe(
        source.fetchData({ schemaDef, verbose: false, skipCachePersistence: !reuse }),
        S.take(1),
        S.runCollect,
        T.map(Chunk.unsafeHead),
        T.rightOrFail,
      ),
    ),
    T.untraced,
    T.provide(DummyTracing),
    provideCwdCustom(workspace as AbsolutePosixFilePath),
    provideConsole,
    T.provideSomeLayer(NodeFsLive),
    T.runPromise,
  );
  const documents = Object.values(cacheItemsMap).map(({ document }) => document);
  await writeFile(documentsFile(contentDir), JSON.stringify(documents));
  await writeFile(stampFile(contentDir), randomUUID());
};

/** Every document that the last run generated. */
export const readGenerated = async (contentDir: string): Promise<readonly GeneratedDocument[]> =>
  JSON.parse(await readFile(documentsFile(contentDir), 'utf8')) as GeneratedDocument[];
