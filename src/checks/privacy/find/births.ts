import type { Finder, Finding } from '#checks/privacy/finding.ts';
import { ahead, anyOf, behind, sentenceEnds, wordPattern } from '#checks/privacy/pattern.ts';
import { words } from '#checks/privacy/words/all.ts';

const month = anyOf(words.months);
const year = '(?:19|20)\\d\\d';
const part = '\\s?[-/. ]\\s?';
const ordinal = '\\.?(?:st|nd|rd|th|er|[o°])?\\.?';
/** A day as exact as a day is, in figures or in words. A month or a year alone says little and is let be. */
const date = [
  `${year}${part}\\d{1,2}${part}\\d{1,2}(?!\\d)`,
  `\\d{1,2}${part}\\d{1,2}${part}(?:${year}|\\d\\d)(?!\\d)`,
  `\\d{1,2}${ordinal}[\\s-]+(?:de\\s+|of\\s+)?${month}\\.?,?[\\s-]+(?:de\\s+|del\\s+)?${year}`,
  `${month}\\.?\\s+\\d{1,2}${ordinal},?\\s+${year}`,
  `${year}\\d{4}(?!\\d)`,
].join('|');

const ahead40 = new RegExp(`(?<![A-Za-z0-9])(?:${date})`, 'i');
const justBefore = new RegExp(
  `(?<![A-Za-z0-9])(${date})[\\s,(:-]{0,4}(?:su\\s+|como\\s+|es\\s+la\\s+|her\\s+|his\\s+|is\\s+the\\s+)?$`,
  'i',
);
const strong = wordPattern(words.birthDate);
const weak = wordPattern(words.born);
const thing = wordPattern(words.things);

/** Whether what is born is a law or a commission: the nearest noun of those before the word, in its sentence. */
const isThing = (text: string, start: number): boolean => {
  const left = behind(text, start, 80);
  const from = Math.max(left.lastIndexOf('. '), left.lastIndexOf('; ')) + 1;
  return left.slice(from).search(thing) !== -1;
};

const dateAfter = (text: string, end: number): Finding | undefined => {
  const slice = ahead(text, end, 80);
  const found = ahead40.exec(slice);
  if (!found || found.index > 40 || sentenceEnds(slice.slice(0, found.index))) return undefined;
  return { kind: 'birthDate', start: end + found.index, end: end + found.index + found[0].length };
};

const dateBefore = (text: string, start: number): Finding | undefined => {
  const slice = behind(text, start, 50);
  const found = justBefore.exec(slice);
  if (!found) return undefined;
  const from = start - slice.length + found.index;
  return { kind: 'birthDate', start: from, end: from + (found[1] ?? '').length };
};

/** Finds exact dates of birth: beside a word for one, or after «nació» where no law or office was born. */
export const findBirths: Finder = ({ prose }) => [
  ...[...prose.matchAll(strong)].flatMap(
    ({ 0: word, index }) => dateAfter(prose, index + word.length) ?? dateBefore(prose, index) ?? [],
  ),
  ...[...prose.matchAll(weak)].flatMap(({ 0: word, index }) =>
    isThing(prose, index) ? [] : (dateAfter(prose, index + word.length) ?? []),
  ),
];
