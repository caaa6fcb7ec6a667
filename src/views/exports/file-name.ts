import { slug } from '#model/parts/slug.ts';

/** Longer words than these are named by their code, so that more choices find a place. */
const longestWords = 16;

/** A choice in its words where they are short and can be written in ASCII, else by its code. */
export const partOf = (words: string, code: string): string => {
  const part = slug(words);
  return part !== '' && part.length <= longestWords ? part : slug(code);
};

const longestQuery = 24;

/** What a reader typed, cut between two words. */
export const queryPart = (query: string): string => {
  const part = slug(query);
  if (part.length <= longestQuery) return part;
  const end = part.lastIndexOf('-', longestQuery);
  return part.slice(0, end > 0 ? end : longestQuery);
};

/** With the longest ending, `-LEIA-ME.txt`, a name has at most 80 characters. */
const longestStem = 68;

/** What files made from a list are called, without their ending; choices that find no place are `etc`. */
export const fileStem = (section: string, choices: readonly string[], day: string): string => {
  const named = (parts: readonly string[]): string => ['veedor', section, ...parts, day].join('-');
  const parts = choices.filter((choice) => choice !== '');
  if (named(parts).length <= longestStem) return named(parts);
  let kept = parts;
  while (kept.length > 0 && named([...kept, 'etc']).length > longestStem) kept = kept.slice(0, -1);
  return named([...kept, 'etc']);
};
