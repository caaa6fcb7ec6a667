import { walk } from './walk.ts';

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

/** Most tags have none of these attributes; to look for a word costs a tenth of a pattern. */
const isLinkable = (attributes: string, language: string): boolean => {
  const lang = attributes.includes('lang="') ? /\slang="([^"]*)"/.exec(attributes)?.[1] : undefined;
  if (lang !== undefined && lang !== language) return false;
  const classes = attributes.includes('class="') ? /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(' ') : [];
  if (classes && unlinked.some((each) => classes.includes(each))) return false;
  return !(
    attributes.includes('hidden') &&
    /\shidden(?:[\s=]|$)/.test(attributes.replace(/=(?:"[^"]*"|'[^']*')/g, '='))
  );
};

/** Keeps account of the elements that are open, and tells whether their text may be linked. */
const watcher = (html: string, language: string) => {
  const names: string[] = [];
  /** How many elements are open from the first on in which nothing is linked; 0 outside of any such. */
  let closedAt = 0;
  return {
    opens: (name: string, from: number, to: number): void => {
      names.push(name);
      if (closedAt > 0) return;
      if (closed.has(name.toLowerCase()) || (to > from && !isLinkable(html.slice(from, to), language)))
        closedAt = names.length;
    },
    closes: (name: string): void => {
      const at = names.lastIndexOf(name);
      if (at >= 0) names.length = at;
      if (names.length < closedAt) closedAt = 0;
    },
    mayLink: (): boolean => closedAt === 0,
  };
};

/**
 * The page with each term of the glossary linked where its words first appear; everything else stays as it is, byte for byte.
 * A form with capitals ("CAR") is found only as it is written, any other in every letter case.
 */
export const linkTerms = (html: string, { language, pattern, termOf, href }: Terms): string => {
  const found = new RegExp(pattern, 'giu');
  const linked = new Set<string>();
  const link = (words: string): string => {
    const form = words.replace(/\s+/g, ' ');
    const term = termOf[form] ?? termOf[form.toLocaleLowerCase(language)];
    if (term === undefined || linked.has(term)) return words;
    linked.add(term);
    return `<a class="term" href="${href}#${term}">${words}</a>`;
  };
  const { mayLink, ...elements } = watcher(html, language);
  let written = '';
  let done = 0;
  walk(html, {
    ...elements,
    text: (from, to) => {
      if (!mayLink()) return;
      const text = html.slice(from, to);
      const withLinks = text.replace(found, link);
      if (withLinks === text) return;
      written += html.slice(done, from) + withLinks;
      done = to;
    },
  });
  return written + html.slice(done);
};
