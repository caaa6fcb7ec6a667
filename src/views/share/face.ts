import { advances, characters } from './advances.ts';

/** The weights that pictures are set in. */
export type Weight = keyof typeof advances;

/** How a text is set: size in units of the drawing, and weight. */
export interface Setting {
  readonly size: number;
  readonly weight: Weight;
}

const tableOf = (weight: Weight): ReadonlyMap<string, number> =>
  new Map([...characters].map((character, index) => [character, advances[weight][index] as number]));

const tables = { 400: tableOf(400), 600: tableOf(600) };

/** As wide as the widest letters, for a character that the face does not have. */
const unknownAdvance = 1000;

/** Room for pairs of letters that stand further apart than their own widths say. */
const allowance = 1.01;

/** How wide a text is in the face of the pictures: the sum of its letters, which is rather too wide than too narrow. */
export const widthOf = (text: string, { size, weight }: Setting): number => {
  const table = tables[weight];
  let sum = 0;
  for (const character of text) sum += table.get(character) ?? unknownAdvance;
  return (sum * size * allowance) / 1000;
};

/** Signs that the face lacks, written with what it has. */
const stands: readonly (readonly [RegExp, string])[] = [
  [/[\u2000-\u200a\u202f\u205f\s]+/gu, ' '],
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, ''],
  [/[\u2010-\u2012]/gu, '-'],
  [/[\u02bc\u02bf]/gu, '’'],
];

/**
 * A text as the face can write it, or undefined where it has a letter or number that the face lacks: a name is not written
 * without one of its letters. Other signs that it lacks are left out.
 */
export const legible = (text: string): string | undefined => {
  const plain = stands.reduce((rest, [sign, other]) => rest.replace(sign, other), text.normalize('NFC'));
  const letters = [...plain];
  if (letters.some((letter) => !tables[400].has(letter) && /[\p{L}\p{N}\p{M}]/u.test(letter)))
    return undefined;
  return letters
    .filter((letter) => tables[400].has(letter))
    .join('')
    .trim();
};
