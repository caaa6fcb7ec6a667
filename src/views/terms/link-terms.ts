import { type Token, tokensOf } from './tokens.ts';

/** The words of texts that lead to the glossary, in one language. Plain data: a pattern is its source. */
export interface Terms {
  readonly language: string;
  /** Finds the forms, the longest first. Undefined where the glossary names none. */
  readonly pattern: string;
  /** The term of a form; a form without capitals is written in lower case here. */
  readonly termOf: Readonly<Record<string, string>>;
  /** Address of the glossary; the term follows behind `#`. */
  readonly href: string;
}

/** Nothing is linked inside these: links and controls, headings, tables that are scanned, words taken over to the letter, drawings, islands. */
const closed = new Set([
  ...['a', 'button', 'label', 'summary', 'select', 'textarea', 'nav', 'astro-island', 'noscript'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'dt'],
  ...['blockquote', 'q', 'cite', 'code', 'pre', 'time', 'svg', 'title'],
]);

/** Nor under these classes: small print is read in passing, its lines too close for a finger; a link that nobody sees leads nobody. */
const unlinked = ['meta', 'visually-hidden'];

/** Keeps account of the elements that are open, and tells whether their text may be linked. */
const watcher = (language: string) => {
  const open: { name: string; isClosed: boolean }[] = [];
  return {
    see: ({ name, opens, lang = language, classes, isHidden }: NonNullable<Token['tag']>): void => {
      if (opens) {
        const outer = open.at(-1)?.isClosed ?? false;
        const isClosed =
          closed.has(name) ||
          unlinked.some((each) => classes.includes(each)) ||
          isHidden ||
          lang !== language;
        open.push({ name, isClosed: outer || isClosed });
      } else {
        const at = open.findLastIndex((each) => each.name === name);
        if (at >= 0) open.length = at;
      }
    },
    mayLink: (): boolean => !(open.at(-1)?.isClosed ?? false),
  };
};

/**
 * The page with each term of the glossary linked where its words first appear; everything else stays as it is, byte for byte.
 * A form with capitals ("CAR") is found only as it is written, any other in every letter case.
 */
export const linkTerms = (html: string, { language, pattern, termOf, href }: Terms): string => {
  const found = new RegExp(pattern, 'giu');
  const linked = new Set<string>();
  const { see, mayLink } = watcher(language);
  const link = (words: string): string => {
    const form = words.replace(/\s+/g, ' ');
    const term = termOf[form] ?? termOf[form.toLocaleLowerCase(language)];
    if (term === undefined || linked.has(term)) return words;
    linked.add(term);
    return `<a class="term" href="${href}#${term}">${words}</a>`;
  };
  return tokensOf(html)
    .map(({ text, token }) => {
      if (token?.tag) see(token.tag);
      if (token) return token.raw;
      return text !== undefined && mayLink() ? text.replace(found, link) : text;
    })
    .join('');
};
