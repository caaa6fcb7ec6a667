import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import type { Page } from 'playwright-core';

import { type Files, fillFolder } from './browser-folder.ts';
import type { GuideLanguage } from './pages.ts';
import { changedGist, changedRecord, fictional } from './portal.ts';
import { mark } from './shot.ts';

/** What stands on the buttons of the editor, which are Sveltia CMS's own words. */
const buttons = {
  es: {
    folder: 'Trabajar con un repositorio local',
    token: 'Iniciar sesión con un token de acceso',
    save: 'Guardar',
    cancel: 'Cancelar',
    options: 'Mostrar las opciones del editor',
    close: 'Cerrar',
    lists: 'Colecciones',
    saved: 'Entrada guardada',
  },
  en: {
    folder: 'Work with Local Repository',
    token: 'Sign In Using Access Token',
    save: 'Save',
    cancel: 'Cancel',
    options: 'Show Editor Options',
    close: 'Close',
    lists: 'Collections',
    saved: 'Entry saved',
  },
};

/** The folder of the records in the repository of the pictures, as everywhere where a portal is a repository of its own. */
export const contentFolder = 'content';

/** The records before anybody changes them, as the editor finds them in its repository. */
const filesBefore = async (): Promise<Files> => {
  const entries = await readdir(fictional, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files.map(async (file) => {
    const path = relative(fictional, file).replaceAll('\\', '/');
    return [`${contentFolder}/${path}`, await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
};

/** Goes to a place of the editor by its address, where a person would touch a name. */
const go = (page: Page, place: string): Promise<string> =>
  page.evaluate((hash) => (location.hash = hash), `#/collections/${place}`);

/**
 * Works in the editor as the guide tells it, and has a picture taken of each step: signing in, the lists, the form, what is said when
 * it is saved, the id of a new record, and what is said where something is missing. Signing in itself needs GitHub: what comes after is
 * done over a folder, which looks the same.
 */
export const editAsTold = async (
  page: Page,
  origin: string,
  language: GuideLanguage,
  take: (name: string) => Promise<void>,
): Promise<void> => {
  const words = buttons[language];
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const field = (name: string) => page.locator(`[data-key-path="${name}"]`).first();
  await page.goto(`${origin}/admin/?lang=${language}`);
  await button(words.token).waitFor();
  await mark(button(words.token));
  await take('editor-sign-in');
  await button(words.token).click();
  await page.getByRole('textbox').waitFor();
  await take('editor-token');
  await button(words.cancel).click();

  await page.evaluate(fillFolder, await filesBefore());
  await button(words.folder).click();
  await page.getByText(words.lists).first().waitFor();
  await take('editor-lists');

  await go(page, `commitments/entries/${changedRecord}`);
  const gist = field('gist').locator('input, textarea').first();
  await gist.fill(changedGist.es);
  await mark(button(words.save));
  await take('editor-form');
  await button(words.save).click();
  await page.getByText(words.saved).first().waitFor();
  await button(words.save).waitFor({ state: 'hidden' });
  await take('editor-saved');
  await page.getByText(words.saved).first().waitFor({ state: 'hidden' });

  await go(page, 'laws/new');
  await field('title').waitFor();
  await button(words.options).click();
  await page.getByRole('menuitem', { name: 'Slug', exact: true }).click();
  await page.getByRole('textbox', { name: 'Slug' }).fill('ley-28950-2007');
  await take('editor-id');
  await button(words.close).click();
  await button(words.save).click();
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await take('editor-missing');
};
