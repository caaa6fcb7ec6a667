import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';

import { build } from 'astro';

import { contentDir } from '#records/archive.ts';
import { generate } from '#records/generate.ts';
import { hostHeaders } from '#views/exports/host-headers.ts';

import { reportLanguage, runCheck } from './check.ts';
import { commandLineOf } from './command-line.ts';
import { pagesList } from './earlier-pages.ts';
import { existingContentDir } from './existing-content-dir.ts';
import { drawShared } from './share/draw.ts';
import { loadRenderer } from './share/renderer.ts';
import { writeStaticForms } from './embeds/static-forms.ts';
import { stopwatch } from './stopwatch.ts';

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const isRunning = (processId: number): boolean => {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
};

/** The name of the folder in which a process builds a site aside; with `-old`, of the site it is about to replace. */
const asidePattern = /^-(\d+)-[^-]+(-old)?$/;

/** Puts the place in order after builds that were ended midway: the last good site is back, what they left is gone. */
const tidy = async (target: string): Promise<void> => {
  const prefix = `.${basename(target)}`;
  const names = await readdir(dirname(target)).catch((): string[] => []);
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const match = asidePattern.exec(name.slice(prefix.length));
    if (!match || isRunning(Number(match[1]))) continue;
    const left = join(dirname(target), name);
    if (match[2] && !(await isThere(target))) await rename(left, target);
    else await rm(left, { recursive: true, force: true });
  }
};

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

const cannotDraw = {
  es: 'Aviso: en este sistema no se pueden dibujar las imágenes para compartir, y el portal se construye sin ellas.',
  en: 'Warning: the pictures to share cannot be drawn on this system, and the portal is built without them.',
};

/** Whether pictures to share are drawn: they need the portal's own address, and a program that not every system has. */
const drawsPictures = async (language: ReturnType<typeof reportLanguage>): Promise<boolean> => {
  if (!process.env['SITE_URL'] || process.env['VEEDOR_PICTURES'] === 'none') return false;
  const renderer = await loadRenderer();
  if ('reason' in renderer) console.warn(`${cannotDraw[language]}\n${renderer.reason}`);
  return 'draw' in renderer;
};

/**
 * How much garbage may lie beside what is in use before it is collected, in percent of it. Left alone, the engine lets it grow to a
 * multiple while the machine has memory; a build shares its machine, often a small one at a host.
 */
const garbagePercent = 40;

/**
 * A plugin that has Astro wait for `work`, which the pages need, where it has bundled the software: until then it needs none of it,
 * and half of the machine is idle.
 */
const whileBundling = (work: Promise<void>) => {
  let isAwaited = false;
  // Whoever waits is told; before that, nobody would be.
  work.catch(() => undefined);
  return {
    name: 'veedor-while-bundling',
    writeBundle: () => {
      isAwaited = true;
      return work;
    },
    /** Throws if nothing was waited for: the pages would be made of what was there before. */
    assertAwaited: (): void => {
      if (!isAwaited) throw new Error('The pages were made before their content was ready.');
    },
  };
};

/**
 * Checks the content, builds the portal aside and then puts it in place. Gives whether it was built: with problems nothing is
 * written, and the last good site stays as it was. `VEEDOR_REPORT` names a file for what each part cost.
 */
export const runBuild = async (language: ReturnType<typeof reportLanguage>): Promise<boolean> => {
  const watch = stopwatch();
  setFlagsFromString(`--heap-growing-percent=${garbagePercent}`);
  const target = resolve(process.env['OUT_DIR'] || 'dist');
  await mkdir(dirname(target), { recursive: true });
  await tidy(target);
  if (!(await runCheck(language))) return false;
  watch.lap('check');
  const list = await pagesList(target);
  const aside = await mkdtemp(join(dirname(target), `.${basename(target)}-${process.pid}-`));
  try {
    // A temporary folder is private to its owner; a site is for everyone.
    await chmod(aside, 0o755);
    const draws = await drawsPictures(language);
    // The pages name a picture only where there will be one.
    if (draws) process.env['VEEDOR_PICTURES'] = 'drawn';
    const generating = whileBundling(generate(contentDir()));
    await build({
      outDir: aside,
      logLevel: process.env['VEEDOR_LOG'] === 'info' ? 'info' : 'warn',
      vite: { plugins: [generating] },
    });
    generating.assertAwaited();
    // What wrote the files for programs left its count here; without it they are missing, and this fails.
    await rm(join(aside, 'export-files.json'));
    await writeStaticForms(aside);
    watch.lap('pages');
    await drawShared(aside);
    watch.lap('pictures');
    await writeFile(join(aside, '_headers'), hostHeaders(process.env['BASE_PATH'] || '/'));
    await swap(aside, target);
    await list.keep();
  } finally {
    await list.drop();
    await rm(aside, { recursive: true, force: true });
  }
  const report = process.env['VEEDOR_REPORT'];
  if (report) await writeFile(report, `${JSON.stringify(watch.report())}\n`);
  return true;
};

if (import.meta.main) {
  const { values } = commandLineOf('build -- [--lang es|en]', { lang: { type: 'string' } });
  existingContentDir();
  process.exitCode = (await runBuild(reportLanguage(values.lang))) ? 0 : 1;
}
