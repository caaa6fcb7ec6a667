/** Is told of each part of a piece of HTML, in order; a place is the index of a character. */
export interface Visitor {
  /** An element that is closed later, with the place of its attributes; the name as written. */
  readonly opens: (name: string, from: number, to: number) => void;
  readonly closes: (name: string) => void;
  /** Text as written, between two tags or comments. */
  readonly text: (from: number, to: number) => void;
}

const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

const [doubleQuote, singleQuote, slash, tagEnd] = [34, 39, 47, 62];

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The rest of a name: letters, digits, `_` and `-`. */
const isOfName = (code: number): boolean =>
  isLetter(code) || (code >= 48 && code <= 57) || code === 95 || code === 45;

/** Where the `>` of a tag stands; one inside a quoted attribute ends none. The end of the text if there is none. */
const endOfTag = (html: string, from: number): number => {
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === tagEnd) return at;
    if (code !== doubleQuote && code !== singleQuote) continue;
    at = html.indexOf(code === doubleQuote ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  return html.length;
};

/** Tells of the tag whose name begins at `start`, and gives the place behind it. */
const behindTag = (html: string, start: number, { opens, closes }: Visitor): number => {
  let nameEnd = start + 1;
  while (isOfName(html.charCodeAt(nameEnd))) nameEnd += 1;
  const name = html.slice(start, nameEnd);
  const end = endOfTag(html, nameEnd);
  if (html.charCodeAt(start - 1) === slash) closes(name);
  else if (name === 'script' || name === 'style') {
    // Raw text: what looks like a tag in it is none.
    const closing = html.indexOf(`</${name}`, end);
    return closing < 0 ? html.length : endOfTag(html, closing) + 1;
  } else if (html.charCodeAt(end - 1) !== slash && !empty.has(name.toLowerCase())) opens(name, nameEnd, end);
  return end + 1;
};

/** The place behind the markup that begins with the `<` at `at`, which is told of; undefined where it is a mere character. */
const behindMarkup = (html: string, at: number, visitor: Visitor): number | undefined => {
  if (html.startsWith('<!--', at)) {
    const closing = html.indexOf('-->', at + 4);
    return closing < 0 ? html.length : closing + 3;
  }
  const start = html.charCodeAt(at + 1) === slash ? at + 2 : at + 1;
  return isLetter(html.charCodeAt(start)) ? behindTag(html, start, visitor) : undefined;
};

/**
 * Walks once through HTML as components and Markdown give it, whose elements are closed: it mends nothing. Each page of the portal is
 * walked through, so nothing is cut out of it that nobody asks for.
 */
export const walk = (html: string, visitor: Visitor): void => {
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    // A tag decides on the text behind it, so the text before it comes first.
    if (at > from) visitor.text(from, at);
    from = behindMarkup(html, at, visitor) ?? at + 1;
  }
  if (from < html.length) visitor.text(from, html.length);
};
