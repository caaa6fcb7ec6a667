import CMS from '@sveltia/cms';

import { markdownTypeNames, markdownTypes } from '#model/record-types.ts';
import { type EditorConfig, formatName } from '#views/editor/config.ts';

import { recordFormat } from './format.ts';

/** The interface languages of the editor's program, by the language of a portal. */
const interfaceLanguages: Readonly<Record<string, string>> = { es: 'es-CO', en: 'en-US', pt: 'pt-BR' };

const start = document.getElementById('start');

/** The part of the page in the language that the address names, else that of the browser, else the portal's first. */
const chosen = (): HTMLElement | undefined => {
  const parts = [...(start?.querySelectorAll<HTMLElement>('[data-config]') ?? [])];
  const asked = new URLSearchParams(location.search).get('lang');
  const wanted = [...(asked ? [asked] : []), ...navigator.languages];
  for (const language of wanted)
    for (const part of parts) if (part.lang.split('-')[0] === language.split('-')[0]) return part;
  return parts[0];
};

const say = (part: HTMLElement, what: string): void => {
  for (const text of part.querySelectorAll<HTMLElement>('[data-say]'))
    text.hidden = text.dataset['say'] !== what;
};

/** Where the program keeps what a person prefers; it reads the language from there before anything else. */
const preferencesKey = 'sveltia-cms.prefs';

const preferLanguage = (language: string): void => {
  const locale = interfaceLanguages[language.split('-')[0] ?? ''];
  if (!locale) return;
  try {
    const preferences = JSON.parse(localStorage.getItem(preferencesKey) ?? '{}') as Record<string, unknown>;
    localStorage.setItem(preferencesKey, JSON.stringify({ ...preferences, locale }));
  } catch {
    // A browser that keeps nothing shows the program in its own language.
  }
};

const isThisComputer = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);

const open = async (part: HTMLElement): Promise<void> => {
  const response = await fetch(part.dataset['config'] ?? '');
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  const config = (await response.json()) as EditorConfig;
  const language = part.lang.startsWith('en') ? 'en' : 'es';
  for (const type of markdownTypeNames) {
    const { fromFile, toFile } = recordFormat(markdownTypes[type].schema, language);
    CMS.registerCustomFormat(formatName(type), 'md', { fromFile, toFile });
  }
  preferLanguage(part.lang);
  document.documentElement.lang = part.lang;
  await CMS.init({ config: config as unknown as NonNullable<Parameters<typeof CMS.init>[0]>['config'] });
  start?.remove();
};

const part = chosen();
if (start && part) {
  for (const each of start.children) (each as HTMLElement).hidden = each !== part;
  if (start.dataset['repository'] === 'none' && !isThisComputer) say(part, 'no-repository');
  else
    open(part).catch((error: unknown) => {
      console.error(error);
      say(part, 'failed');
    });
}
