/** Cannot be seen, and keeps two signs from being read together. */
const apart = '\u200b';

/**
 * Markdown that anybody may have written, made safe to be posted under the project's name: it calls nobody, refers to no issue, links
 * nowhere, shows no picture and holds no HTML. Headings, lists and emphasis stay. What is harmless already stays as it is.
 */
export const harmless = (markdown: string): string =>
  markdown
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' ? sign : ' '))
    .replace(/</g, '&lt;')
    // `&#64;` is read as the sign that it stands for, which would then act.
    .replace(/&(?!(?:amp|lt|gt);)/g, '&amp;')
    // Of three in a row all that follows would be shown as it is written, the words under the review too.
    .replace(/([`~])(?=\1\1)/g, `$1${apart}`)
    .replace(/@(?!\u200b)/g, `@${apart}`)
    .replace(/#(?=\d)/g, `#${apart}`)
    .replace(/GH-(?=\d)/gi, `$&${apart}`)
    .replace(/:(?=\/\/)/g, `:${apart}`)
    .replace(/www(?=\.)/gi, `$&${apart}`)
    .replace(/\](?=[[(:])/g, `]${apart}`);

/** A text of at most `most` characters, cut at the end of a line. */
export const cutAtLine = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, Math.max(0, text.lastIndexOf('\n', most)));
