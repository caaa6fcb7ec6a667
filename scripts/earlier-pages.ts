import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

import { contentDir } from '#records/archive.ts';
import { workspaceOf } from '#records/generate.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * A digest of the software that makes pages, as it is on the disk, and of the settings it reads: with another one, every page is made
 * anew. What the pages are made of besides, their views, each page compares by itself.
 */
const digestOfSoftware = async (): Promise<string> => {
  const hash = createHash('sha256').update(process.version);
  for (const name of ['SITE_URL', 'BASE_PATH'] as const) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  const files = await Array.fromAsync(glob('src/**/*.*', { cwd: root }));
  const shipped = files.filter((file) => !file.endsWith('.test.ts'));
  for (const file of ['package-lock.json', 'astro.config.mjs', 'tsconfig.json', ...shipped.toSorted()])
    hash.update(`${file}\0`).update(await readFile(join(root, file)));
  return hash.digest('base64url');
};

const firstLine = async (file: string): Promise<string | undefined> => {
  const lines = createInterface({ input: createReadStream(file) });
  try {
    for await (const line of lines) return line;
  } catch {
    // There is none yet: nothing was built before.
  } finally {
    lines.close();
  }
  return undefined;
};

/**
 * Readies the list of the pages of the site in `target`, so that those whose view is the same as when it was built are taken from it.
 * `keep` puts the new list in its place once the new site stands there; `drop` clears away one that was not kept.
 */
export const pagesList = async (
  target: string,
): Promise<{ readonly keep: () => Promise<void>; readonly drop: () => Promise<void> }> => {
  const workspace = workspaceOf(contentDir());
  const name = createHash('sha256').update(target).digest('hex').slice(0, 16);
  const kept = join(workspace, `pages-${name}.jsonl`);
  const made = join(workspace, `pages-${name}-${process.pid}.jsonl`);
  const software = JSON.stringify({ software: await digestOfSoftware() });
  await mkdir(workspace, { recursive: true });
  await writeFile(made, `${software}\n`);
  process.env['VEEDOR_PAGES_MADE'] = made;
  if ((await firstLine(kept)) === software) {
    process.env['VEEDOR_EARLIER_PAGES'] = kept;
    process.env['VEEDOR_EARLIER_SITE'] = target;
  }
  return {
    keep: () => rename(made, kept),
    drop: () => rm(made, { force: true }),
  };
};
