import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { diffLines } from 'diff';
import type { Locator, Page } from 'playwright-core';
import { type Files, fillFolder } from '../../scripts/guide-pictures/browser-folder.ts';
import { base, onDisk } from './site.ts';

export type { Files };

interface Settings {
  collections: { name: string; folder: string }[];
}

const settings = JSON.parse(readFileSync(onDisk('admin/config.es.json'), 'utf8')) as Settings;

/** The folder of the records of the portal under test, inside the repository: `content`. */
export const contentFolder = path.posix.dirname(settings.collections[0]?.folder ?? '');

/**
 * Whether the portal under test is the invented one. Tests that change records are made for it alone: the records of a real portal change,
 * and no test may wait for them; one that was made and left out would count as failed.
 */
export const isFictional = contentFolder === 'tests/portals/fictional';

/** The records that the portal under test was built from. */
export const filesBefore = (): Files =>
  Object.fromEntries(
    readdirSync(contentFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );

async function readFolder(): Promise<Files> {
  const files: Record<string, string> = {};
  type Folder = FileSystemDirectoryHandle & { entries: () => AsyncIterable<[string, FileSystemHandle]> };
  const read = async (folder: Folder, prefix: string): Promise<void> => {
    for await (const [name, handle] of folder.entries()) {
      if (name === '.git') continue;
      if (handle.kind === 'directory') await read(handle as Folder, `${prefix}${name}/`);
      else files[prefix + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
    }
  };
  await read((await navigator.storage.getDirectory()) as Folder, '');
  return files;
}

async function forgetAll(): Promise<void> {
  localStorage.clear();
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
}

export const editorPath = `${base}/admin/?lang=es`;

/** The editor in a page, as somebody who works with a folder uses it. */
export const editorIn = (page: Page) => {
  const field = (keyPath: string, pane = 0): Locator =>
    page.locator(`[data-key-path="${keyPath}"]`).nth(pane);
  /** Scrolls to a field: the form makes its parts when they come near. */
  const reach = async (keyPath: string, pane = 0): Promise<Locator> => {
    const found = field(keyPath, pane);
    await page.mouse.move(200, 400);
    for (let step = 0; step < 60; step += 1) {
      if ((await found.count()) > 0) {
        await found.scrollIntoViewIfNeeded();
        if ((await found.locator('input, textarea, button').count()) > 0) return found;
      } else await page.mouse.wheel(0, 500);
      await page.waitForTimeout(100);
    }
    throw new Error(`The form has no field ${keyPath}.`);
  };
  const inputOf = (place: Locator): Locator => place.locator('input, textarea').first();
  return {
    /** Opens the folder with these files. */
    work: async (files: Files): Promise<void> => {
      await page.evaluate(fillFolder, files);
      await page.getByRole('button', { name: 'Trabajar con un repositorio local' }).click();
      await page.getByText('Colecciones').first().waitFor();
    },
    /** Goes to a record, or to a new one: `commitments/entries/x`, `laws/new`. */
    open: async (record: string): Promise<void> => {
      await page.evaluate((hash) => (location.hash = hash), `#/collections/${record}`);
      await field('title').waitFor();
    },
    valueOf: async (keyPath: string): Promise<string> => inputOf(await reach(keyPath)).inputValue(),
    boxOf: async (keyPath: string) => inputOf(await reach(keyPath)).boundingBox(),
    write: async (keyPath: string, text: string, pane = 0): Promise<void> =>
      inputOf(await reach(keyPath, pane)).fill(text),
    /** Chooses one of the few or many values of a field by its words. */
    choose: async (keyPath: string, label: string): Promise<void> => {
      const place = await reach(keyPath);
      for (const role of ['radio', 'checkbox'] as const) {
        const few = place.getByRole(role, { name: label, exact: true });
        if ((await few.count()) > 0) return few.first().click();
      }
      await place.getByRole('combobox').first().click();
      await page.getByRole('option', { name: label, exact: true }).last().click();
    },
    /** Adds an item to a list. */
    add: async (keyPath: string): Promise<void> =>
      (await reach(keyPath))
        .getByRole('button', { name: /^Agregar/ })
        .last()
        .click(),
    save: (): Promise<void> => page.getByRole('button', { name: 'Guardar', exact: true }).click(),
    /** Leaves no trace of who worked here, for the next one to start anew. */
    leave: (): Promise<void> => page.evaluate(forgetAll),
    /** The files as they are now. */
    files: (): Promise<Files> => page.evaluate(readFolder),
  };
};

/** What differs, file by file: each line that went with `-` in front, each that came with `+`. */
export const difference = (before: Files, after: Files): Record<string, string[]> =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((file) => before[file] !== after[file])
      .map((file) => [
        file.slice(contentFolder.length + 1),
        diffLines(before[file] ?? '', after[file] ?? '').flatMap(({ added, removed, value }) =>
          added || removed
            ? value
                .split('\n')
                .slice(0, -1)
                .map((line) => `${added ? '+' : '-'}${line}`)
            : [],
        ),
      ]),
  );

/** What `npm run check` says of the files, and whether it passes. */
export async function checked(files: Files): Promise<{ passes: boolean; says: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'veedor-edited-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      const target = path.join(folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    const env = { ...process.env, CONTENT_DIR: path.join(folder, contentFolder) };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], {
      env,
      encoding: 'utf8',
    });
    return { passes: status === 0, says: stdout + stderr };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
