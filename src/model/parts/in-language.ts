import type { Language, LocalText } from './text.ts';

/** The text in `language`, else in the first of `fallbacks` that has it, with the language it is in. */
export const inLanguage = (
  value: LocalText,
  language: Language,
  fallbacks: readonly Language[] = [],
): { text: string; language: Language | undefined } => {
  if (typeof value === 'string') return { text: value, language: undefined };
  for (const each of [language, ...fallbacks, ...Object.keys(value)]) {
    const found = value[each];
    if (found !== undefined) return { text: found, language: each };
  }
  return { text: '', language: undefined };
};
