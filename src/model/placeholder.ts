/** The words of what is not filled in yet, in a text between brackets: `[POR COMPLETAR: quién publica]`. */
export const placeholderWords = { es: 'POR COMPLETAR', en: 'TO FILL IN' } as const;

const placeholder = new RegExp(`\\[(?:${Object.values(placeholderWords).join('|')})(?::\\s*([^\\]]*))?\\]`);

/** What stands in the first placeholder of a text, empty where it does not say; undefined in a text that has none. */
export const placeholderIn = (text: string): string | undefined => {
  const found = placeholder.exec(text);
  return found ? (found[1] ?? '') : undefined;
};
