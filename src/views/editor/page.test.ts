import { expect, test } from 'vitest';

import { aPortal } from '#checks/fixtures/settings.ts';
import { aView } from '#views/fixtures/view.ts';

import { editorConfig } from './config.ts';
import { editorHref, editorPage } from './page.ts';
import { editorPolicy, editorShell } from './start.ts';

const repository = { repository: 'veedurias/portal', branch: 'registros' };
const withRepository = { portal: aPortal({ editor: repository }) };
const withService = { portal: aPortal({ editor: { ...repository, signIn: 'https://entrada.example.org' } }) };

const textsOf = (given: Parameters<typeof aView>[0], part: string): string =>
  editorPage(aView(given))
    .parts.find(({ id }) => id === part)
    ?.texts.join(' ') ?? '';

test('the editor has an address in the folder of the portal, with the language of its interface', () => {
  expect(editorHref(aView({}, { base: '/repo' }))).toBe('/repo/admin/?lang=es');
  expect(editorHref(aView({}, { language: 'en' }))).toBe('/admin/?lang=en');
});

test.for<[string, Parameters<typeof aView>[0], string, RegExp, RegExp | undefined]>([
  ['without a repository it needs a folder', {}, 'needs', /solo con una carpeta/, /clave|GitHub/],
  ['and asks nobody', {}, 'loads', /no pide nada a nadie/, /api\.github\.com/],
  ['with one it names it', withRepository, 'needs', /github\.com\/veedurias\/portal/, /entrada\.example/],
  ['and what the token must allow', withRepository, 'needs', /Contents: Read and write/, undefined],
  ['and whom it asks', withRepository, 'loads', /api\.github\.com/, /entrada\.example/],
  ['a service to sign in is named', withService, 'needs', /servicio entrada\.example\.org/, undefined],
  ['as one that is asked', withService, 'loads', /entrada\.example\.org: solo al entrar/, undefined],
  ['what is kept in the browser is told', {}, 'keeps', /cierre la sesión/, undefined],
])('%s', ([, given, part, says, neverSays]) => {
  const text = textsOf(given, part);
  expect(text).toMatch(says);
  if (neverSays) expect(text).not.toMatch(neverSays);
});

test('the settings name the repository, the branch and the ways to sign in', () => {
  const backendOf = (given: Parameters<typeof aView>[0]) => editorConfig(aView(given), 'content').backend;
  expect(backendOf(withRepository)).toMatchObject({
    name: 'github',
    repo: 'veedurias/portal',
    branch: 'registros',
    auth_methods: ['token'],
  });
  expect(backendOf(withService)).toMatchObject({
    base_url: 'https://entrada.example.org',
    auth_methods: ['oauth', 'token'],
  });
  expect(backendOf({})).not.toHaveProperty('branch');
});

test('the page lets through GitHub only where there is a repository', () => {
  expect(editorPolicy(false)).not.toContain('https:');
  expect(editorPolicy(true).match(/https:\S+/g)).toEqual(['https://api.github.com;']);
  expect(editorShell([aView(withRepository)])).toMatchObject({ hasRepository: true });
  expect(editorShell([aView()])).toMatchObject({ hasRepository: false });
});
