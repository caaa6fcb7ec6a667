import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { contentFolder, type Files } from './editing.ts';

/** Works in the sheet on which a change is proposed, in Spanish. */
export const sheetIn = (page: Page) => {
  const labelled = (name: string, nth = 0) => page.getByLabel(name, { exact: true }).nth(nth);
  return {
    loaded: () => page.getByText('Todo está cargado').waitFor(),
    choose: (name: string, option: string, nth = 0) => labelled(name, nth).selectOption({ label: option }),
    write: (name: string, text: string, nth = 0) => labelled(name, nth).fill(text),
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    text: async () => (await page.locator('#proposal-text').innerText()).replaceAll('\u00a0', ' '),
    /** The file that is handed out: its name and what is in it. */
    download: async (): Promise<{ name: string; text: string }> => {
      const waited = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Descargar el archivo' }).click();
      const download = await waited;
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    },
  };
};

/** What a browser keeps of the portal: in its storage, in its caches, of its workers. */
export const keptIn = (page: Page): Promise<{ storage: number; caches: number; workers: number }> =>
  page.evaluate(async () => ({
    storage: localStorage.length + sessionStorage.length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

export interface Imported {
  code: number | null;
  said: string;
  /** The files of the content afterwards, named as in the repository. */
  files: Files;
}

/** Brings a file in by `npm run import`, as often as said, into a copy of the content; then what `npm run check` says of it. */
export async function imported(
  text: string,
  times = 1,
): Promise<{ runs: readonly Imported[]; check: { code: number | null; said: string } }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'veedor-proposed-'));
  const content = path.join(folder, 'content');
  const run = (script: string, ...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words, '--lang', 'es'], {
      env: { ...process.env, CONTENT_DIR: content },
      encoding: 'utf8',
    });
    return { code: status, said: stdout + stderr };
  };
  const filesNow = async (): Promise<Files> => {
    const entries = await readdir(content, { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => [
          path.posix.join(contentFolder, path.relative(content, file).replaceAll('\\', '/')),
          readFileSync(file, 'utf8'),
        ]),
    );
  };
  try {
    await cp(contentFolder, content, { recursive: true });
    const file = path.join(folder, 'propuesta.json');
    await writeFile(file, text);
    const runs: Imported[] = [];
    for (let time = 0; time < times; time += 1)
      runs.push({ ...run('scripts/import.ts', file, '--yes'), files: await filesNow() });
    return { runs, check: run('scripts/check.ts') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
