import type { LocalText } from '#model/parts/text.ts';

import { plain, sayLocal } from '#views/said.ts';
import type { View, Views } from '#views/site.ts';

/** Where a descriptor keeps its texts in the further languages of the portal: Data Package has no place for them. */
export interface Translated<T> {
  readonly 'veedor:translations'?: Readonly<Record<string, T>>;
}

/** The texts of a part of a descriptor in the first language, with those of the other languages where they read otherwise. */
export const spoken = <T extends object>(views: Views, say: (view: View) => T): T & Translated<T> => {
  const [first, ...others] = views;
  const own = say(first);
  const said = JSON.stringify(own);
  const translations = others
    .map((view) => [view.language, say(view)] as const)
    .filter(([, texts]) => JSON.stringify(texts) !== said);
  return translations.length === 0
    ? own
    : { ...own, 'veedor:translations': Object.fromEntries(translations) };
};

/** The portal in the languages that have all these texts, the first one always: a translation with holes would mix languages. */
export const viewsWith = ([first, ...others]: Views, texts: readonly LocalText[]): Views => [
  first,
  ...others.filter(({ language }) =>
    texts.every((text) => typeof text === 'string' || text[language] !== undefined),
  ),
];

/** A text that stands in every language in one place, in the language of `view`. */
export const inView = (view: View, text: LocalText): string => plain(sayLocal(view, text));
