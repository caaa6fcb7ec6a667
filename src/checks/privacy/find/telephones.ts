import type { Finder, Finding } from '#checks/privacy/finding.ts';
import { ahead, anyOf, gap, sentenceEnds, wordPattern } from '#checks/privacy/pattern.ts';
import { words } from '#checks/privacy/words/all.ts';

import { isCount, isDateLike, isNumberOfThing } from './not-a-number.ts';

const word = wordPattern(words.telephone);
const digits = new RegExp(
  `(?<![\\dA-Za-z])\\+?(?:\\d{1,3}[\\s.-]{0,2})?\\(?\\d{1,4}\\)?(?:${gap}\\d){4,13}(?![\\dA-Za-z])`,
);
const direct = new RegExp(
  `^[\\s.:=/#°"'_()\\[,-]{0,8}(?:${anyOf([...words.toNumber, ...words.telephone])}[\\s.:=/#°"'_()\\[,-]{1,4}){0,5}$`,
  'i',
);

/** How far a number may stand from its word. */
const reach = 40;

const nearWord = (text: string, end: number): Finding | undefined => {
  const part = ahead(text, end, reach + 50);
  const found = digits.exec(part);
  if (!found || found.index > reach) return undefined;
  const between = part.slice(0, found.index);
  const start = end + found.index;
  const stop = start + found[0].length;
  if (isDateLike(found[0]) || isNumberOfThing(text, start, stop) || isCount(text, start, stop))
    return undefined;
  if (
    !direct.test(between) &&
    (sentenceEnds(between) || /\d/.test(between) || /\d\s\d{3}\s\d{3}$/.test(found[0]))
  )
    return undefined;
  return { kind: 'telephone', start, end: stop };
};

/** Forms that only telephones have: `+51 …`, `(01) 234-5678`, `0800-…`, and what an address of a telephone holds. */
const alone = [
  new RegExp(`(?<![\\dA-Za-z.,])\\+\\s?\\(?[1-9]\\d{0,2}\\)?(?:${gap}\\d){7,13}(?!\\d)`, 'g'),
  new RegExp(
    String.raw`(?<![\dA-Za-z])\(0\d{1,2}\)\s?\d{2,3}[\s-]?\d{2,4}(?:[\s-]?\d{2})?(?![\dA-Za-z])`,
    'g',
  ),
  new RegExp(String.raw`(?<![\dA-Za-z.-])0-?[89]00[\s-]?\d(?:[\s-]?\d){3,6}(?![\dA-Za-z])`, 'g'),
  /(?<=(?:wa\.me\/|phone=|(?:tel|sms|callto):)\s?\+?)\d{6,15}/gi,
];

const looksLikeOne = (text: string, start: number, end: number): boolean =>
  !isNumberOfThing(text, start, end) &&
  !(
    text.slice(start, end).replace(/\D/g, '').length < 10 &&
    text.startsWith('+', start) &&
    isCount(text, start + 1, end)
  );

/** Finds telephone numbers: beside a word for one, or written as only telephones are. */
export const findTelephones: Finder = ({ prose }) => [
  ...[...prose.matchAll(word)].flatMap(({ 0: found, index }) => nearWord(prose, index + found.length) ?? []),
  ...alone.flatMap((pattern) =>
    [...prose.matchAll(pattern)]
      .map(({ 0: found, index }): Finding => ({ kind: 'telephone', start: index, end: index + found.length }))
      .filter(({ start, end }) => looksLikeOne(prose, start, end)),
  ),
];
