import type { Entry, Stored } from '#model/archive.ts';
import { inLanguage, type LocalText } from '#model/parts/text.ts';
import { counterpart } from '#model/translation.ts';

import type { View } from './site.ts';

/** What a reader reads. `lang` is set only where it differs from the language of the page. */
export type Said = string | { readonly text: string; readonly lang: string };

/** The words alone, for a title or an attribute. */
export const plain = (said: Said): string => (typeof said === 'string' ? said : said.text);

/** The language the records are written in: the first of the portal. */
export const originalLanguage = ({ site }: View): string => site.archive.portal.languages[0] as string;

/** A text that stands in every language in one place, in the language of the page or the nearest there is. */
export const sayLocal = (view: View, value: LocalText): Said => {
  const { text, language } = inLanguage(value, view.language, view.site.archive.portal.languages);
  return language === undefined || language === view.language ? text : { text, lang: language };
};

/** A text of a record in the language of the page; without a translation the original, labelled with its language. */
export const say = (view: View, original: string, translated: string | undefined): Said => {
  const language = originalLanguage(view);
  if (view.language === language) return original;
  return translated ?? { text: original, lang: language };
};

/** The translation of a record into the language of the page, as far as there is one. */
export interface Translated {
  /** A text of the record itself. */
  readonly text: (key: string, original: string) => Said;
  /** A text of an item of one of its lists. */
  readonly item: (list: string, item: object, key: string, original: string) => Said;
  /** A text one level down: `origin.title`. */
  readonly inside: (group: string, key: string, original: string) => Said;
  /** A text whose translation was found by other means. */
  readonly say: (original: string, translated: string | undefined) => Said;
  /** Whether the record has any translation into this language (true in the original language). */
  readonly exists: boolean;
}

/** Reads the texts of a record in the language of the page. */
export const translationOf = (view: View, record: Stored): Translated => {
  const fields = record.translations[view.language]?.fields ?? {};
  const own = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const group = (name: string) => fields[name] as Record<string, unknown> | undefined;
  return {
    say: (original, other) => say(view, original, other),
    text: (key, original) => say(view, original, own(fields[key])),
    inside: (name, key, original) => say(view, original, own(group(name)?.[key])),
    item: (list, item, key, original) =>
      say(
        view,
        original,
        own(
          (counterpart(fields[list] as object[] | undefined, item) as Record<string, unknown> | undefined)?.[
            key
          ],
        ),
      ),
    exists: view.language === originalLanguage(view) || record.translations[view.language] !== undefined,
  };
};

/** The title of a record, or the name of an institution. */
export const titleOf = (view: View, record: Stored): Said => {
  const { title, name } = record as Stored & { title?: string; name?: string };
  const translated = translationOf(view, record);
  return title === undefined ? translated.text('name', name ?? record.id) : translated.text('title', title);
};

/** A short name for a norm in running text: its number, else its title. */
export const shortLaw = (view: View, law: Entry<'law'>): Said => law.identifier ?? titleOf(view, law);

/** A short name for an institution: its acronym, else its name. */
export const shortInstitution = (view: View, institution: Entry<'institution'>): Said =>
  institution.shortName === undefined
    ? titleOf(view, institution)
    : translationOf(view, institution).text('shortName', institution.shortName);
