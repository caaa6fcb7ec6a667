import { z } from 'zod';

import { text } from './field.ts';

// Apart, so that what runs in a browser can have it without the schema.
export * from './in-language.ts';

/** A language of the portal, as a BCP 47 tag: `es`, `en`, `pt-BR`. */
export type Language = string;

/** A language tag, by its shape. */
export const languageTag = () => z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);

/** A short text written in every language in one place: a plain text where all languages agree, else one per language. */
export const localText = () => z.union([text(), z.record(languageTag(), text())]);

export type LocalText = z.infer<ReturnType<typeof localText>>;

/** Several short texts per language; a plain list where all languages agree. */
export const localList = () =>
  z.union([z.array(text()).min(1), z.record(languageTag(), z.array(text()).min(1))]);

export type LocalList = z.infer<ReturnType<typeof localList>>;

/** The texts of a list in `language`; none where it has none in that language. */
export const inLanguageOnly = (value: LocalList, language: Language): readonly string[] =>
  Array.isArray(value) ? value : (value[language] ?? []);
