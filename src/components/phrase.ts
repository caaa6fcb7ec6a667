/** A text to be read. `lang` is set only where it differs from the language of the page. */
export type Phrase = string | { text: string; lang?: string | undefined };

/** Its letters alone, for an attribute or a measure. */
export function plainText(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase.text;
}

/** The language to set on the element that the phrase fills or names. */
export function langOf(phrase: Phrase): string | undefined {
  return typeof phrase === 'string' ? undefined : phrase.lang;
}
