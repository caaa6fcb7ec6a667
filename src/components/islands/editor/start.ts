// First, since the program reads the language when it is loaded.
import { chosenPart } from './chosen.ts';

import CMS from '@sveltia/cms';

import { markdownTypeNames, markdownTypes } from '#model/record-types.ts';
import { type EditorConfig, formatName } from '#views/editor/config.ts';

import { recordFormat } from './format.ts';

type Settings = NonNullable<Parameters<typeof CMS.init>[0]>['config'];

const start = document.getElementById('start');

const say = (part: HTMLElement, what: string): void => {
  for (const text of part.querySelectorAll<HTMLElement>('[data-say]'))
    text.hidden = text.dataset['say'] !== what;
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
  await CMS.init({ config: config as unknown as Settings });
  start?.remove();
};

if (start && chosenPart) {
  const part = chosenPart;
  for (const each of start.children) (each as HTMLElement).hidden = each !== part;
  if (start.dataset['repository'] === 'none' && !isThisComputer) say(part, 'no-repository');
  else
    open(part).catch((error: unknown) => {
      console.error(error);
      say(part, 'failed');
    });
}
