import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { provideCwdCustom } from '@contentlayer2/core';
import { type AbsolutePosixFilePath, DummyTracing } from '@contentlayer2/utils';
import { Chunk, pipe, provideConsole, S, T } from '@contentlayer2/utils/effect';
import { NodeFsLive } from '@contentlayer2/utils/node';

import { contentSource } from '#records/contentlayer.config.ts';
import type { SourceFile } from '#records/source-file.ts';

import type { GeneratedDocument } from './document.ts';

/**
 * Runs Contentlayer over a folder in this process. Its command line traces every effect, which costs more than linear time, and
 * writes a module for every record, which nothing here reads.
 */
const readFolder = async (folder: string): Promise<readonly GeneratedDocument[]> => {
  const source = await contentSource(folder);
  const { cacheItemsMap } = await pipe(
    source.provideSchema(''),
    T.chain((schemaDef) =>
      pipe(
        source.fetchData({ schemaDef, verbose: false, skipCachePersistence: true }),
        S.take(1),
        S.runCollect,
        T.map(Chunk.unsafeHead),
        T.rightOrFail,
      ),
    ),
    T.untraced,
    T.provide(DummyTracing),
    provideCwdCustom(folder as AbsolutePosixFilePath),
    provideConsole,
    T.provideSomeLayer(NodeFsLive),
    T.runPromise,
  );
  return Object.values(cacheItemsMap).map(({ document }) => document as unknown as GeneratedDocument);
};

/**
 * What Contentlayer makes of these files, and of no others: it reads whole folders, so they are laid into one of their own. The bytes
 * are those given, whatever is saved meanwhile. Rejects when it refuses one, which the checks have already found with a better message.
 */
export const compile = async (sources: readonly SourceFile[]): Promise<readonly GeneratedDocument[]> => {
  if (sources.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'veedor-records-'));
  try {
    const folders = new Set(sources.map(({ file }) => dirname(join(folder, file))));
    for (const each of folders) await mkdir(each, { recursive: true });
    await Promise.all(sources.map(({ file, bytes }) => writeFile(join(folder, file), bytes)));
    return await readFolder(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
