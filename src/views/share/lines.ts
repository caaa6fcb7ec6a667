import { type Setting, widthOf } from './face.ts';

/** A text in lines, and how it is set. */
export interface SetText {
  readonly setting: Setting;
  readonly lines: readonly string[];
}

/** The letters of a word, as many to a piece as fit. */
const brokenWord = (word: string, setting: Setting, room: number): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter, setting) > room) {
      pieces.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...pieces, piece];
};

/** A text in lines, none of them wider than `room`; a word that is wider alone is broken. */
export const linesOf = (text: string, setting: Setting, room: number): readonly string[] => {
  const words = text
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (widthOf(word, setting) > room ? brokenWord(word, setting, room) : [word]));
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, setting) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
};

/** A line with an ellipsis, shortened by whole words as long as one is left. */
const ended = (line: string, setting: Setting, room: number): string => {
  let text = line;
  while (text.length > 1 && widthOf(`${text}…`, setting) > room)
    text = text.includes(' ') ? text.slice(0, text.lastIndexOf(' ')) : text.slice(0, -1);
  return `${text.replace(/[\s,;:.·–-]+$/u, '')}…`;
};

/** The same, of at most `most` lines: the last one says with an ellipsis that something is left out. */
export const firstLines = (text: string, setting: Setting, room: number, most: number): readonly string[] => {
  const lines = linesOf(text, setting, room);
  if (lines.length <= most) return lines;
  return most < 1 ? [] : [...lines.slice(0, most - 1), ended(lines[most - 1] as string, setting, room)];
};

/** A text in the first of some settings in which it takes no more lines than that allows; in the last one it is cut. */
export const fitted = (
  text: string,
  ways: readonly (Setting & { readonly most: number })[],
  room: number,
): SetText => {
  const way = ways.find(({ most, ...setting }) => linesOf(text, setting, room).length <= most) ?? ways.at(-1);
  if (way === undefined) throw new Error('A text needs at least one setting.');
  const { most, ...setting } = way;
  return { setting, lines: firstLines(text, setting, room, most) };
};
