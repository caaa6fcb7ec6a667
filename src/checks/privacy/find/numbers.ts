import type { NumberKind } from '#model/privacy.ts';
import type { Finder, Finding } from '#checks/privacy/finding.ts';
import { hardBreak } from '#checks/privacy/fold.ts';
import {
  after,
  ahead,
  anyOf,
  before,
  behind,
  sentenceEnds,
  shapePattern,
  wordPattern,
} from '#checks/privacy/pattern.ts';
import { words } from '#checks/privacy/words/all.ts';

import { isCount, isDateLike, isNumberOfThing } from './not-a-number.ts';

/** What leads from a word straight to its number. */
const direct = new RegExp(
  `^[\\s.:=#°"'_(\\[,-]{0,8}(?:${anyOf(words.toNumber)}[\\s.:=#°"'_(\\[,-]{1,4}){0,5}$`,
  'i',
);

/** How far a number may stand from its word: past this they belong to different things. */
const reach = 60;

interface Known {
  readonly kind: NumberKind;
  readonly word: RegExp;
  readonly near: RegExp;
  readonly behind: RegExp;
  readonly alone: RegExp | undefined;
}

const anyShape = (shapes: readonly string[], loose: boolean): string =>
  shapes
    .toSorted((a, b) => b.length - a.length)
    .map((shape) => shapePattern(shape, { loose }))
    .join('|');

const know = (kind: NumberKind): Known => ({
  kind,
  word: wordPattern(kind.words),
  near: new RegExp(`(?<![\\dA-Za-z])(?:${anyShape(kind.shapes, true)})(?![\\dA-Za-z]|[.-]\\d)`, 'i'),
  behind: new RegExp(`(?<![\\dA-Za-z])(?:${anyShape(kind.shapes, true)})\\s?\\(\\s?$`, 'i'),
  alone:
    kind.alone && new RegExp(`(?<![\\dA-Za-z.,+-])(?:${anyShape(kind.alone, false)})(?![\\dA-Za-z-])`, 'gi'),
});

const isPlain = (digits: string): boolean => !/[\s.,/-]/.test(digits);

/** The number of a word: near enough, in its sentence, and the number of nothing else. */
const nearWord = (text: string, end: number, { kind, near }: Known): Finding | undefined => {
  const part = ahead(text, end, reach + 60);
  const found = near.exec(part);
  if (!found || found.index > reach) return undefined;
  const between = part.slice(0, found.index);
  const [start, stop] = [end + found.index, end + found.index + found[0].length];
  if (isDateLike(found[0]) || isNumberOfThing(text, start, stop) || isCount(text, start, stop))
    return undefined;
  if (!direct.test(between) && (!isPlain(found[0]) || sentenceEnds(between) || /\d{4}/.test(between)))
    return undefined;
  return { kind: kind.kind, start, end: stop, label: kind.label };
};

/** A number with its word in brackets: «45678912 (DNI)». */
const beforeWord = (text: string, start: number, known: Known): Finding | undefined => {
  const part = behind(text, start, 60);
  const found = known.behind.exec(part);
  if (!found || isDateLike(found[0])) return undefined;
  const from = start - part.length + found.index;
  const end = from + found[0].replace(/\s?\(\s?$/, '').length;
  return { kind: known.kind.kind, start: from, end, label: known.kind.label };
};

const valueBegins = new RegExp(`(?:^|[${hardBreak},{]|:\\s)\\s*["']?$`);
const valueEnds = new RegExp(`^["']?\\s*(?:[${hardBreak},}]|$)`);

/** A cell or a value that is nothing but the number says nothing of what it is. */
const isWholeValue = (text: string, start: number, end: number): boolean =>
  valueBegins.test(text.slice(Math.max(0, start - 4), start)) && valueEnds.test(text.slice(end, end + 4));

const standingAlone = (text: string, { kind, alone }: Known): readonly Finding[] =>
  alone === undefined
    ? []
    : [...text.matchAll(alone)]
        .map((found) => ({
          kind: kind.kind,
          start: found.index,
          end: found.index + found[0].length,
          label: kind.label,
        }))
        .filter(
          ({ start, end }) =>
            !isNumberOfThing(text, start, end) &&
            !(isPlain(text.slice(start, end)) && isWholeValue(text, start, end)),
        );

/** Finds numbers of the given kinds: beside one of their words, or by a form that nothing else has. */
export const findNumbers = (kinds: readonly NumberKind[]): Finder => {
  const known = kinds.map(know);
  const every = new RegExp(`${before}${anyOf(kinds.flatMap(({ words: names }) => names))}${after}`, 'gi');
  const byWord = new Map<string, readonly Known[]>();
  const knownAs = (word: string): readonly Known[] => {
    const plain = word.toLowerCase();
    const those =
      byWord.get(plain) ?? known.filter((each) => new RegExp(`^${each.word.source}$`, 'i').test(plain));
    byWord.set(plain, those);
    return those;
  };
  return ({ prose }) => [
    ...[...prose.matchAll(every)].flatMap(({ 0: word, index }) => {
      // Nothing to ask where no digit is near.
      const digit = /\d/.test(ahead(prose, index + word.length, reach + 12));
      const bracket = behind(prose, index, 2).includes('(');
      if (!digit && !bracket) return [];
      const found = knownAs(word)
        .map((each) => nearWord(prose, index + word.length, each) ?? beforeWord(prose, index, each))
        .filter((each) => each !== undefined);
      return found.slice(0, 1);
    }),
    ...known.flatMap((each) => standingAlone(prose, each)),
  ];
};
