import type { View } from '#views/site.ts';

/** Names joined as the language joins them: "A, B y C". */
export const listWords = ({ language }: Pick<View, 'language'>, items: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

const collators = new Map<string, Intl.Collator>();

/** Orders texts as a reader of the language would look them up. */
export const byAlphabet = ({ language }: Pick<View, 'language'>): ((a: string, b: string) => number) => {
  const collator = collators.get(language) ?? new Intl.Collator(language, { numeric: true });
  collators.set(language, collator);
  return collator.compare;
};
