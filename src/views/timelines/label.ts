import { rounded } from './scale.ts';
import type { Anchor } from './timeline.ts';

/** The mean width of a letter of the labels, measured in the face of headings at their size, with some to spare. */
const letterWidth = 6.2;
/** From the point of a mark to its label, and half of what can be hit. */
const [toLabel, half] = [14, 12];

/** A text cut to at most `most` letters, at the end of a word where that does not cost more than a third. */
export const clipped = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, Math.max(0, most - 1));
  const atWord = cut.replace(/[\s,;:·]+\S*$/, '');
  return `${atWord.length >= (2 / 3) * most ? atWord : cut}…`;
};

/** A label beside its mark: on its right, or where that would leave the drawing on the roomier side, cut to what fits. */
export const labelAt = (
  x: number,
  width: number,
  text: string,
  most: number,
): {
  readonly text: string;
  readonly x: number;
  readonly anchor: Anchor;
  readonly box: { readonly x: number; readonly width: number };
} => {
  const lengthOf = (label: string) => rounded(label.length * letterWidth);
  const wanted = clipped(text, most);
  const isRight = x + toLabel + lengthOf(wanted) <= width || x <= width / 2;
  const room = (isRight ? width - x : x) - toLabel;
  const label = clipped(wanted, Math.floor(room / letterWidth));
  const boxWidth = rounded(half + toLabel + lengthOf(label));
  return {
    text: label,
    x: isRight ? toLabel : -toLabel,
    anchor: isRight ? 'start' : 'end',
    box: { x: isRight ? -half : rounded(half - boxWidth), width: boxWidth },
  };
};
