import { type CitationItem, type CitedType, dateOf } from '#views/exports/citations/item.ts';

/** The entry types of BibLaTeX; styles older than it take those they do not know as `@misc`. */
const entryTypes: Readonly<Record<CitedType, string>> = {
  legislation: 'legislation',
  bill: 'legislation',
  report: 'report',
  dataset: 'dataset',
  webpage: 'online',
};

const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** A text that TeX prints as it is. Letters with accents stay letters: every engine in use reads UTF-8. */
const escaped = (text: string): string =>
  text
    .replace(/[\\~^&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`)
    // Two of them in a row would become one long dash or a quotation mark.
    .replace(/([-'`])(?=\1)/g, '$1{}');

/** What TeX calls a language: "spanish". */
const languageName = (language: string): string | undefined =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language)?.toLowerCase();

/** Braces inside those of the field: the whole is one name, or keeps its capital letters. */
const whole = (text: string): string => `{${escaped(text)}}`;

/**
 * What is cited as a BibTeX file with the entry types and dates of BibLaTeX, and the year for styles that are older. Written here
 * and not by Citation.js, which leaves `&` and `_` unescaped or loses the letters it has no command for, and drops the number of a bill.
 */
export const toBibtex = (item: CitationItem): string => {
  const date = item.issued && dateOf(item.issued);
  const publisher = item.publisher ?? item['container-title'];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', item.author?.map(({ literal }) => whole(literal)).join(' and ')],
    ['title', whole(item.title)],
    ['date', date],
    ['year', date?.slice(0, 4)],
    ['type', item.type === 'bill' ? 'bill' : undefined],
    ['number', item.number && escaped(item.number)],
    ['version', item.version && escaped(item.version)],
    // Of a page the same field stands for the site it is on.
    [item.type === 'webpage' ? 'organization' : 'publisher', publisher && whole(publisher)],
    ['url', item.URL],
    ['langid', languageName(item.language)],
    ['language', item.language],
    ['note', escaped(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${entryTypes[item.type]}{${item.id},\n${lines.join('')}}\n`;
};
