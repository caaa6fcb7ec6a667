import { after, ahead, anyOf, before, behind } from '#checks/privacy/pattern.ts';
import { words } from '#checks/privacy/words/all.ts';

const year = '(?:19|20)\\d\\d';
/** Days and spans of years: never the number of a person. */
const dateLike = new RegExp(
  `^(?:${year}\\D{1,3}${year}|${year}\\D\\d{1,2}\\D\\d{1,2}|\\d{1,2}\\D\\d{1,2}\\D${year})$`,
);

/** Digits parted in threes, as amounts are. */
const inThrees = /^\d{1,3}(?:[ .,]\d{3})+$/;

const moneyBefore = new RegExp(`(?:[$€]|${before}${anyOf(words.money)})\\s{0,2}$`, 'i');
const moneyAfter = new RegExp(`^\\s{0,2}(?:[%$€]|${anyOf(words.money)}${after})`, 'i');
const otherBefore = new RegExp(
  `${before}${anyOf(words.otherNumber)}[\\s.:]{0,3}(?:n(?:[o°]|ro|um)?\\.?[o°]?)?[\\s.:]{0,3}$`,
  'i',
);
const mayFollow = new RegExp(`^(?:[a-z]{1,2}|${anyOf([...words.afterTelephone, ...words.telephone])})$`, 'i');

/** Whether the digits are a day or a span of years. */
export const isDateLike = (digits: string): boolean => dateLike.test(digits);

/** Whether what stands around the digits says that they are an amount of money or the number of a law, a file, a page. */
export const isNumberOfThing = (text: string, start: number, end: number): boolean => {
  const left = behind(text, start, 40);
  return (
    moneyBefore.test(left) ||
    otherBefore.test(left) ||
    moneyAfter.test(ahead(text, end, 20)) ||
    // A decimal, or a part of a larger number.
    /\d[.,]$/.test(left) ||
    /^[.,]\d/.test(text.slice(end, end + 2))
  );
};

/** Whether the digits count something: they stand in threes and the thing follows («152 345 678 personas»). */
export const isCount = (text: string, start: number, end: number): boolean => {
  const [, next] = /^\s{1,3}([A-Za-z]+)/.exec(ahead(text, end, 40)) ?? [];
  return (
    inThrees.test(text.slice(start, end).replace(/\s+/g, ' ')) && next !== undefined && !mayFollow.test(next)
  );
};
