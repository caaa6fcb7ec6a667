import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { generateDotpkg, provideCwdCustom } from '@contentlayer2/core';
import { type AbsolutePosixFilePath, DummyTracing } from '@contentlayer2/utils';
import { pipe, provideConsole, T } from '@contentlayer2/utils/effect';
import { NodeFsLive } from '@contentlayer2/utils/node';

import { markdownTypeNames } from '#model/record-types.ts';

import { contentSource, documentNames } from './contentlayer.config.ts';

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

const stampFile = (contentDir: string): string => join(workspaceOf(contentDir), 'stamp');

/** Changes each time the content is generated anew; empty before the first time. */
export const stampOf = (contentDir: string): Promise<string> =>
  readFile(stampFile(contentDir), 'utf8').catch(() => '');

/**
 * Runs Contentlayer over `contentDir` in this process. Its command line traces every effect, which costs more than
 * linear time; untraced the same work is linear. Rejects when Contentlayer refuses a file, which the checks have already
 * found with a better message. `reuse` keeps what an earlier run compiled of files whose time stamp is unchanged: right
 * while writing, wrong for a build, where only the bytes may count.
 */
export const generate = async (contentDir: string, { reuse = false } = {}): Promise<void> => {
  const workspace = workspaceOf(contentDir);
  await mkdir(workspace, { recursive: true });
  const source = await contentSource(resolve(contentDir));
  const config = {
    source: {
      ...source,
      fetchData: (options: Parameters<typeof source.fetchData>[0]) =>
        source.fetchData({ ...options, skipCachePersistence: !reuse }),
    },
    esbuildHash: '',
    filePath: '' as AbsolutePosixFilePath,
  };
  await pipe(
    generateDotpkg({ config, verbose: false }),
    T.untraced,
    T.provide(DummyTracing),
    provideCwdCustom(workspace as AbsolutePosixFilePath),
    provideConsole,
    T.provideSomeLayer(NodeFsLive),
    T.runPromise,
  );
  const digest = createHash('sha256');
  for (const document of await readGenerated(contentDir)) digest.update(JSON.stringify(document));
  await writeFile(stampFile(contentDir), digest.digest('hex'));
};

/** Every document that the last run generated, records first, then translations. Read as data: as modules they would all be compiled. */
export const readGenerated = async (contentDir: string): Promise<readonly GeneratedDocument[]> => {
  const generated = join(workspaceOf(contentDir), '.contentlayer', 'generated');
  const names = markdownTypeNames.map(documentNames);
  const files = await Promise.all(
    [...names.map(({ record }) => record), ...names.map(({ translation }) => translation)].map((name) =>
      readFile(join(generated, name, '_index.json'), 'utf8'),
    ),
  );
  return files.flatMap((file) => JSON.parse(file) as GeneratedDocument[]);
};
