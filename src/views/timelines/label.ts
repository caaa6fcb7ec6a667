import { rounded } from './scale.ts';
import type { Anchor } from './timeline.ts';

/** From the point of a mark to its label, and half of what can be hit. */
const [toLabel, half] = [14, 12];

/** The widths of capitals, of other letters and figures, and of the rest, as the face of headings has them at 13 px. */
const letterWidth = (letter: string): number =>
  /\p{Lu}/u.test(letter) ? 8.6 : /[\p{L}\p{N}%…]/u.test(letter) ? 6.1 : 3.5;

/** About how wide a label is: rather too wide than too narrow. */
export const widthOf = (text: string): number =>
  rounded([...text].reduce((sum, letter) => sum + letterWidth(letter), 0));

/** A text that fits into `room`, cut at the end of a word unless that costs more than a third of it. */
export const fitted = (text: string, room: number): string => {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > room) letters.pop();
  const cut = letters.join('');
  const atWord = cut.replace(/[^\p{L}\p{N}]+[\p{L}\p{N}]*$/u, '');
  return `${atWord.length >= (2 / 3) * cut.length ? atWord : cut}…`;
};

/**
 * A label beside its mark, at most `most` wide: on its right as long as it fits there, else on the roomier side, cut to
 * what there is; with `isRoomierFirst` on the roomier side at once. */
export const labelAt = (
  x: number,
  width: number,
  text: string,
  most: number,
  isRoomierFirst = false,
): {
  readonly text: string;
  readonly x: number;
  readonly anchor: Anchor;
  readonly box: { readonly x: number; readonly width: number };
} => {
  const wanted = fitted(text, most);
  const fitsRight = x + toLabel + widthOf(wanted) <= width;
  const isRight = x <= width / 2 || (fitsRight && !isRoomierFirst);
  const label = fitted(wanted, (isRight ? width - x : x) - toLabel);
  const boxWidth = rounded(half + toLabel + widthOf(label));
  return {
    text: label,
    x: isRight ? toLabel : -toLabel,
    anchor: isRight ? 'start' : 'end',
    box: { x: isRight ? -half : rounded(half - boxWidth), width: boxWidth },
  };
};
