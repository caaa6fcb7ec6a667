import { counted } from '#views/format/number.ts';

import type { Review, ReviewGroup, ReviewLanguage, ReviewLine } from './review.ts';

/** Cannot be seen, and keeps two signs from being read together: as a call of somebody, a number of an issue, an address. */
const apart = '\u200b';

/**
 * A text of a record as Markdown that says just that text: on one line, without format, HTML, links, calls of people (`@name`) or
 * references to issues (`#1`).
 */
export const markdownText = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]#|~$!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, `@${apart}`)
    .replace(/#(?=\d)/g, `#${apart}`)
    .replace(/GH-(?=\d)/gi, `$&${apart}`)
    .replace(/:(?=\/\/)/g, `:${apart}`)
    .replace(/www(?=\.)/gi, `$&${apart}`);

/** An address between signs that keep it as it is written. */
const codeText = (text: string): string => `\`${text.replace(/[`\s]+/g, '')}\``;

const lineText = ({ name, address, text, details }: ReviewLine): string => {
  const head = [`**${markdownText(name)}**`, ...(address === undefined ? [] : [codeText(address)])].join(' ');
  const whole = text === undefined ? head : `${head}: ${markdownText(text)}`;
  return [`- ${whole}`, ...details.map((detail) => `  - ${markdownText(detail)}`)].join('\n');
};

/** A group in at most `room` characters: its first lines, and how many more there are. */
const groupText = (language: ReviewLanguage, { heading, lines }: ReviewGroup, room: number): string => {
  const head = `### ${markdownText(heading)}\n`;
  const more = (count: number): string => `- ${counted(language, language.words.review.more, count)}`;
  const texts = lines.map(lineText);
  let left = room - head.length - more(lines.length).length - 1;
  const fitting = texts.findIndex((text) => {
    left -= text.length + 1;
    return left < 0;
  });
  const shown = fitting === -1 ? texts : texts.slice(0, fitting);
  const rest = texts.length - shown.length;
  return [head, ...shown, ...(rest === 0 ? [] : [more(rest)])].join('\n');
};

/**
 * A review as Markdown of at most `room` characters. Each group may take its even share of what is left, so that many changed records
 * never push out the scores that follow from them. Headings and notes are always whole.
 */
export const reviewMarkdown = (language: ReviewLanguage, review: Review, room: number): string => {
  const parts = [`## ${markdownText(review.title)}`, ...review.notes.map(markdownText)];
  const sizeOf = (texts: readonly string[]): number => texts.join('\n\n').length + 2;
  review.groups.forEach((group, index) => {
    const left = room - sizeOf(parts) - 1;
    parts.push(groupText(language, group, Math.floor(left / (review.groups.length - index)) - 2));
  });
  return `${parts.join('\n\n')}\n`;
};
