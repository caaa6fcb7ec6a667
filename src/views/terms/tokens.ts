interface Tag {
  readonly name: string;
  readonly opens: boolean;
  readonly lang?: string;
  readonly classes: readonly string[];
  readonly isHidden: boolean;
}

/** A tag of a piece of HTML, or the text between two tags, as written. */
export interface Token {
  readonly raw: string;
  /** Absent for text and comments. */
  readonly tag?: Tag;
}

/** Comments, raw text with its tags, and tags: a `>` inside a quoted attribute ends none. */
const markup =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;

const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

const none: readonly string[] = [];

/** Most tags have none of these attributes; to look for a word costs a tenth of a pattern, on every tag of every page. */
const attributesOf = (attributes: string): Pick<Tag, 'lang' | 'classes' | 'isHidden'> => {
  const lang = attributes.includes('lang="') ? /\slang="([^"]*)"/.exec(attributes)?.[1] : undefined;
  return {
    classes: attributes.includes('class="')
      ? (/\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? none)
      : none,
    isHidden:
      attributes.includes('hidden') &&
      /\shidden(?:[\s=]|$)/.test(attributes.replace(/=(?:"[^"]*"|'[^']*')/g, '=')),
    ...(lang === undefined ? {} : { lang }),
  };
};

const tokenOf = ([raw, , slash, name, attributes = '']: RegExpExecArray): Token => {
  if (name === undefined || empty.has(name.toLowerCase()) || attributes.endsWith('/')) return { raw };
  return { raw, tag: { name: name.toLowerCase(), opens: slash === '', ...attributesOf(attributes) } };
};

/**
 * HTML as it was rendered, cut into tags and texts; joined again they are the same bytes. It takes HTML whose elements are
 * closed, as components and Markdown give it: it mends nothing.
 */
export const tokensOf = (html: string): readonly { readonly text?: string; readonly token?: Token }[] => {
  const pieces: { text?: string; token?: Token }[] = [];
  let from = 0;
  for (const match of html.matchAll(markup)) {
    if (match.index > from) pieces.push({ text: html.slice(from, match.index) });
    pieces.push({ token: tokenOf(match) });
    from = match.index + match[0].length;
  }
  if (from < html.length) pieces.push({ text: html.slice(from) });
  return pieces;
};
