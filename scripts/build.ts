import { chmod, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { build } from 'astro';

import { contentDir } from '#records/archive.ts';
import { generate } from '#records/generate.ts';

import { reportLanguage, runCheck } from './check.ts';

const isThere = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

/** Puts `fresh` in the place of `target` so that a reader finds the old site or the new one, whole. */
const swap = async (fresh: string, target: string): Promise<void> => {
  const old = `${fresh}-old`;
  if (await isThere(target)) await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (await isThere(old)) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
};

/**
 * Checks the content, builds the portal aside and then puts it in place. Gives whether it was built: with problems nothing is
 * written, and the last good site stays as it was.
 */
export const runBuild = async (language: ReturnType<typeof reportLanguage>): Promise<boolean> => {
  if (!(await runCheck(language))) return false;
  const target = resolve(process.env['OUT_DIR'] || 'dist');
  await generate(contentDir());
  const aside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    // A temporary folder is private to its owner; a site is for everyone.
    await chmod(aside, 0o755);
    await build({ outDir: aside, logLevel: process.env['VEEDOR_LOG'] === 'info' ? 'info' : 'warn' });
    await swap(aside, target);
    return true;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
};

if (import.meta.main) {
  const { values } = parseArgs({ options: { lang: { type: 'string' } } });
  process.exitCode = (await runBuild(reportLanguage(values.lang))) ? 0 : 1;
}
