import { fold, hardBreak } from './fold.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** What may stand between two digits of one number: spaces, also over a line end, or a dot, a hyphen, a slash. */
export const gap = String.raw`(?:\s{1,12}|\s?[.\-/]{1,2}\s?)?`;

/** Not inside a longer word or number. */
export const before = '(?<![A-Za-z0-9])';
export const after = '(?![A-Za-z0-9])';

/** One of the words, as a part of a pattern over folded text; the longest first. Matches nothing where there is none. */
export const anyOf = (words: readonly string[]): string => {
  const parts = [...new Set(words.map((word) => fold('', word).text.toLowerCase()))]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => escaped(word).replace(/\s+/g, String.raw`\s+`));
  return parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`;
};

/** Whole words, wherever they stand; `wordsIn` gives them one by one. */
export const wordPattern = (words: readonly string[]): RegExp =>
  new RegExp(`${before}${anyOf(words)}${after}`, 'gi');

const signs: Readonly<Record<string, string>> = { '#': String.raw`\d`, '@': '[A-Za-z]', '?': '[A-Za-z0-9]' };

/**
 * A shape (`########-#`) as a part of a pattern. `loose`: its signs may be parted as people part them; a letter has no space
 * beside it, or the last letter of a word would be the first of a number.
 */
export const shapePattern = (shape: string, { loose }: { readonly loose: boolean }): string => {
  const all = [...shape].filter((sign) => !loose || /[A-Za-z0-9#@?]/.test(sign));
  return all
    .map((sign, index) => {
      const part = signs[sign] ?? escaped(sign);
      const next = all[index + 1];
      if (!loose || next === undefined) return part;
      return part + (/[#0-9]/.test(sign) && /[#0-9]/.test(next) ? gap : '[.-]?');
    })
    .join('');
};

/** The text from `offset` as far as `most` signs reach, not beyond a paragraph, field or cell. */
export const ahead = (text: string, offset: number, most: number): string => {
  const part = text.slice(offset, offset + most);
  const end = part.indexOf(hardBreak);
  return end === -1 ? part : part.slice(0, end);
};

/** The text that ends at `offset`, in the same way. */
export const behind = (text: string, offset: number, most: number): string => {
  const part = text.slice(Math.max(0, offset - most), offset);
  return part.slice(part.lastIndexOf(hardBreak) + 1);
};

/** Whether a sentence ends in a piece of text. */
export const sentenceEnds = (text: string): boolean => /[.;!?]["')]?\s+[A-Z¿¡]/.test(text);
